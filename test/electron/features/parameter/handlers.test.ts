import { mitgelieferteParameter } from '@shared/domain/parameter/mitgeliefert'
import { parameterOn } from '@shared/domain/parameter/parameter'
import { describe, expect, it } from 'vitest'
import { startTestApp } from '../../../support/startTestApp'

const naechstesJahr = { name: 'mindestlohn', gueltigVon: '2028-01-01', wert: '1500', quelle: 'MiLoV6' } as const

describe('the dated parameters of a store', () => {
  it('are there from the beginning', async () => {
    await using app = await startTestApp()

    expect(await app.api.parameter.list()).toHaveLength(mitgelieferteParameter.length)
  })

  it('take the value of the next year without touching this year', async () => {
    await using app = await startTestApp()

    await app.api.parameter.save({ ...naechstesJahr, version: null })

    const rows = await app.api.parameter.list()
    expect(parameterOn('mindestlohn', '2027-12-31', rows)).toBe(1460)
    expect(parameterOn('mindestlohn', '2028-01-01', rows)).toBe(1500)
  })

  it('refuse a second value for the same day', async () => {
    await using app = await startTestApp()
    await app.api.parameter.save({ ...naechstesJahr, version: null })

    await expect(app.api.parameter.save({ ...naechstesJahr, version: null })).rejects.toMatchObject({
      data: { code: 'parameter.vergeben', details: { tag: '2028-01-01' } }
    })
  })

  it('refuse a change made to an older state', async () => {
    await using app = await startTestApp()
    const { version } = await app.api.parameter.save({ ...naechstesJahr, version: null })
    await app.api.parameter.save({ ...naechstesJahr, wert: '1510', version })

    await expect(app.api.parameter.save({ ...naechstesJahr, wert: '1520', version })).rejects.toMatchObject({
      data: { code: 'satz.geaendert' }
    })
  })

  it('refuse a value that cannot be read as what it is', async () => {
    await using app = await startTestApp()

    await expect(app.api.parameter.save({ ...naechstesJahr, wert: 'viel', version: null })).rejects.toMatchObject({
      data: { code: 'parameter.unpassend', details: { art: 'betrag' } }
    })
  })
})
