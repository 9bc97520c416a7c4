import { describe, expect, it } from 'vitest'
import { addDurchfuehrung } from '../../../support/someDurchfuehrung'
import { startTestApp } from '../../../support/startTestApp'

const werte = {
  name: 'Haus am Markt',
  ort: 'Silberloh',
  strasse: null,
  kinderbetreuung: true,
  barrierefrei: null,
  kontakt: null
}

describe('the sites of a provider', () => {
  it('are added, found by the runs that name them, and counted', async () => {
    await using app = await startTestApp()
    const { id, traeger } = await addDurchfuehrung(app.db, { standort: 'haus am markt' })
    await app.api.angebote.saveStandort({ stand: null, traeger, werte })

    const [standort] = await app.api.angebote.standorte()

    expect(standort).toMatchObject({ ...werte, traeger, version: 1, durchfuehrungen: 1 })
    expect((await app.api.angebote.read({ id })).standort).toMatchObject({ ort: 'Silberloh', kinderbetreuung: true })
  })

  it('have names of their own, however they are written', async () => {
    await using app = await startTestApp()
    const { traeger } = await addDurchfuehrung(app.db)
    await app.api.angebote.saveStandort({ stand: null, traeger, werte })

    await expect(
      app.api.angebote.saveStandort({ stand: null, traeger, werte: { ...werte, name: 'HAUS AM MARKT' } })
    ).rejects.toMatchObject({ data: { code: 'standort.vergeben' } })
    await expect(
      app.api.angebote.saveStandort({ stand: null, traeger, werte: { ...werte, name: 'Hof', ort: ' ' } })
    ).rejects.toMatchObject({ data: { code: 'befund.pflicht', details: { feld: 'ort' } } })
  })

  it('take their new name to the runs that name them, and to no others', async () => {
    await using app = await startTestApp()
    const { id, traeger } = await addDurchfuehrung(app.db, { standort: 'Haus am Markt' })
    const fremd = await addDurchfuehrung(app.db, { standort: 'Haus am Markt' }, { name: 'vhs' })
    const stand = await app.api.angebote.saveStandort({ stand: null, traeger, werte })

    await app.api.angebote.saveStandort({ stand, traeger, werte: { ...werte, name: 'Haus am Wall' } })

    expect((await app.api.angebote.read({ id })).durchfuehrung.standort).toBe('Haus am Wall')
    expect((await app.api.angebote.read({ id: fremd.id })).durchfuehrung.standort).toBe('Haus am Markt')
  })

  it('are not overwritten by a window that shows an older state', async () => {
    await using app = await startTestApp()
    const { traeger } = await addDurchfuehrung(app.db)
    const stand = await app.api.angebote.saveStandort({ stand: null, traeger, werte })
    await app.api.angebote.saveStandort({ stand, traeger, werte: { ...werte, ort: 'Moosbrook' } })

    await expect(
      app.api.angebote.saveStandort({ stand, traeger, werte: { ...werte, ort: 'Torfhude' } })
    ).rejects.toMatchObject({ data: { code: 'satz.geaendert' } })
  })

  it('go with their provider, and leave the name to the runs when they go alone', async () => {
    await using app = await startTestApp()
    const { id, traeger } = await addDurchfuehrung(app.db, { standort: 'Haus am Markt' })
    const stand = await app.api.angebote.saveStandort({ stand: null, traeger, werte })
    await app.api.angebote.removeStandort(stand)
    expect((await app.api.angebote.read({ id })).durchfuehrung.standort).toBe('Haus am Markt')

    await app.api.angebote.saveStandort({ stand: null, traeger, werte })
    await app.api.angebote.remove({ id, version: 1 })
    await app.api.angebote.removeTraeger({ id: traeger, version: 1 })
    expect(await app.api.angebote.standorte()).toEqual([])
  })
})

describe('a run', () => {
  it('has the holidays of the state among its days with lessons', async () => {
    await using app = await startTestApp()
    const { id } = await addDurchfuehrung(app.db, { beginn: '2026-11-02', ende: '2027-01-08' })

    const { feiertage } = await app.api.angebote.read({ id })

    expect(feiertage).toEqual([
      { tag: '2026-12-25', name: '1. Weihnachtstag' },
      { tag: '2027-01-01', name: 'Neujahr' }
    ])
  })
})
