import { describe, expect, it } from 'vitest'
import { addFall } from '../../../support/someFall'
import { startTestApp } from '../../../support/startTestApp'
import { change, minuten, read, startKreis, zahlen } from '../../../support/wegetabelle'

describe('the template', () => {
  it('has one row for every place and every site, says where figures come from, and comes back without a change', async () => {
    await using app = await startKreis()
    expect(await app.api.wege.saveVorlage()).toEqual({ datei: 'bus.xlsx', zeilen: 8 })

    const vorschau = await read(app)

    expect(vorschau).toMatchObject({
      datei: 'bus.xlsx',
      form: 'liste',
      blatt: 'Bus-Tabelle',
      unbekannte: [],
      eigene: 0
    })
    // Told twice, the way back once, within a place twice; estimated once; nothing is known of Spenge.
    expect(zahlen(vorschau)).toEqual({ gleich: 5, geschaetzt: 1, leer: 2 })
    await expect(app.api.wege.uebernimm({ id: vorschau.id })).rejects.toMatchObject({
      data: { code: 'wege.nichtsZuTun' }
    })
  })

  it('does not undo what happened here since it was issued', async () => {
    await using app = await startKreis()
    await app.api.wege.saveVorlage()
    const werte = { ortA: 'Vlotho', ortB: 'Herford', ...minuten, minutenFrueh: 38, letzteRueckfahrt: null }
    await app.api.wege.save({ version: 1, werte })

    expect(zahlen(await read(app))).toEqual({ gleich: 5, geschaetzt: 1, leer: 2 })
  })

  it('takes an estimate as told only where somebody changed its figures or its word', async () => {
    await using app = await startKreis()
    await app.api.wege.saveVorlage()
    await change({ 'Vlotho – Bünde': { 'früh (Minuten)': 44 } })
    expect(zahlen(await read(app))).toMatchObject({ neu: 1 })

    await app.api.wege.saveVorlage()
    await change({ 'Vlotho – Bünde': { Herkunft: 'eingetragen' } })
    expect(zahlen(await read(app))).toMatchObject({ neu: 1 })
  })

  it('is refused where nobody can go anywhere', async () => {
    await using app = await startTestApp()
    await addFall(app.db, { ort: 'Spenge' })
    await expect(app.api.wege.saveVorlage()).rejects.toMatchObject({ data: { code: 'wege.ohneZiele' } })
  })
})
