import { mitgelieferteCodes } from '@shared/domain/codes'
import { describe, expect, it } from 'vitest'
import { afterOpening } from '../../../../electron/core/session/afterOpening'
import { startTestApp } from '../../../support/startTestApp'

const alphakurs = { liste: 'kursart', code: 'IK_ALPHA' } as const
const isAlphakurs = (code: { liste: string; code: string }) => code.liste === 'kursart' && code.code === 'IK_ALPHA'

const change = {
  ...alphakurs,
  version: 1,
  label: 'Alphakurs',
  kurz: 'Alpha',
  aktiv: true,
  sort: 15,
  synonyme: ['Alpha-Gruppe']
}

describe('the code lists of a store', () => {
  it('are filled when the store is opened', async () => {
    await using app = await startTestApp()

    expect(await app.api.codes.list()).toHaveLength(mitgelieferteCodes.length)
  })

  it('keep what the office changed when the store is opened again', async () => {
    await using app = await startTestApp()
    await app.api.codes.save(change)

    await afterOpening(app.db, '2026-11-22')

    expect((await app.api.codes.list()).find(isAlphakurs)).toMatchObject({ ...change, version: 2 })
  })

  it('refuse a change made to an older state', async () => {
    await using app = await startTestApp()
    await app.api.codes.save(change)

    await expect(app.api.codes.save({ ...change, label: 'anders' })).rejects.toMatchObject({
      data: { code: 'satz.geaendert' }
    })
    expect((await app.api.codes.list()).find(isAlphakurs)?.label).toBe('Alphakurs')
  })

  it('take a code of the office', async () => {
    await using app = await startTestApp()
    const neu = {
      liste: 'kursart',
      code: 'KREIS_A1',
      label: 'Kreiskurs A1',
      kurz: null,
      aktiv: true,
      sort: 500
    } as const

    await app.api.codes.add({ ...neu, synonyme: [] })

    expect((await app.api.codes.list()).find(({ code }) => code === 'KREIS_A1')).toMatchObject({ ...neu, version: 1 })
  })

  it('refuse a code that is there already', async () => {
    await using app = await startTestApp()
    const { version: _, ...neu } = change

    await expect(app.api.codes.add(neu)).rejects.toMatchObject({
      data: { code: 'code.vergeben', details: { label: 'Alphabetisierungskurs' } }
    })
  })

  it('refuse to change a code that is not there', async () => {
    await using app = await startTestApp()

    await expect(app.api.codes.save({ ...change, code: 'NIE_DA' })).rejects.toMatchObject({
      data: { code: 'satz.fehlt' }
    })
  })
})
