import { describe, expect, it } from 'vitest'
import { amal, editByHand, november, oktober, samer, startWith } from '../../../support/someAbzug'

describe('a monthly list', () => {
  it('brings new persons with their level and courses', async () => {
    await using app = await startWith(oktober)

    const uebernahme = await app.takeOver(oktober)

    expect(uebernahme).toMatchObject({ quelle: 'abzug', zaehler: { rows: 2, new: 2 }, vorhaben: { neuePersonen: 2 } })
    const [fall] = await app.db.selectFrom('fall').selectAll().where('nachname', '=', 'Haddad').execute()
    expect(fall).toMatchObject({ einkommenBetrag: 16550, niveau: 'A2', fallStatus: 'AKTIV', niveauRang: 20 })
    expect(fall?.suchform).toContain('498a012345')
    const teilnahmen = await app.db.selectFrom('teilnahme').select(['kursart', 'titel', 'status']).execute()
    expect(teilnahmen).toEqual([
      { kursart: 'IK_ALLG', titel: null, status: 'EINGETRETEN' },
      { kursart: null, titel: 'Aktiv im Moor', status: 'EINGETRETEN' }
    ])
  })

  it('changes nothing when it comes a second time, and says that it was there before', async () => {
    await using app = await startWith(oktober)
    await app.takeOver(oktober)

    const zweites = await app.open(oktober)

    expect(zweites.zaehler).toMatchObject({ rows: 2, unchanged: 2, missing: 0 })
    expect(zweites.schonUebernommen).toMatchObject([{ konto: expect.any(String) }])
    expect(zweites.vorhaben).toEqual({ neuePersonen: 0, geaendertePersonen: 0, felder: 0, saetze: 0 })
  })

  it('shows a changed value as old and new, and a level that is another as a further record', async () => {
    const liste = november({ ...amal, ort: 'Oberfinken', niveau_gesamt: 'B1' }, samer)
    await using app = await startWith(oktober, liste)
    await app.takeOver(oktober)

    const { id } = await app.open(liste)
    const { zeilen } = await app.api.austausch.rows({ id, ausgaenge: ['changed'], offset: 0, limit: 50 })
    await app.api.austausch.apply({ id })

    expect(zeilen).toMatchObject([
      {
        name: 'Haddad, Amal',
        zellen: [{ feld: 'ort', von: 'Ellerwiek', nach: 'Oberfinken', zustand: 'geaendert' }],
        neueSaetze: [{ tabelle: 'sprachstand', werte: { niveauGesamt: 'B1', datum: '2026-11-01' } }]
      }
    ])
    const [fall] = await app.db.selectFrom('fall').selectAll().where('nachname', '=', 'Haddad').execute()
    expect(fall).toMatchObject({ ort: 'Oberfinken', niveau: 'B1', version: 2 })
  })

  it('changes nothing where a cell is empty', async () => {
    const liste = november({ kundennummer: '498A012345', nachname: 'Haddad', vorname: 'Amal' }, samer)
    await using app = await startWith(oktober, liste)
    await app.takeOver(oktober)

    expect((await app.open(liste)).zaehler).toMatchObject({ unchanged: 2 })
  })

  it('tells whom it names no longer, once', async () => {
    const liste = november(amal)
    await using app = await startWith(oktober, liste)
    await app.takeOver(oktober)

    const { id, zaehler } = await app.open(liste)
    const { personen } = await app.api.austausch.fehlende({ id, offset: 0 })
    await app.api.austausch.apply({ id })

    expect(zaehler.missing).toBe(1)
    expect(personen).toMatchObject([{ name: 'Abd al-Salam, Samer' }])
    expect((await app.open(liste)).zaehler.missing).toBe(0)
  })
})

describe('what was changed by hand', () => {
  it('is a conflict that stays as it is until somebody decides', async () => {
    await using app = await startWith(oktober)
    await app.takeOver(oktober)
    const satz = await editByHand(app, { ort: 'Neu Terlau' })

    const offen = await app.open(oktober)
    const entschieden = await app.api.austausch.decide({
      id: offen.id,
      entscheidungen: [{ art: 'zelle', satz, feld: 'ort', vorzug: 'liste' }]
    })

    expect(offen.zaehler).toMatchObject({ conflict: 1, unchanged: 1 })
    expect(offen.konflikte).toEqual([{ tabelle: 'fall', feld: 'ort', anzahl: 1 }])
    expect(offen.vorhaben.felder).toBe(0)
    expect(entschieden.zaehler).toMatchObject({ conflict: 0, changed: 1 })
    expect(entschieden.vorhaben.felder).toBe(1)
  })

  it('stays without asking again while the list only repeats itself', async () => {
    await using app = await startWith(oktober)
    await app.takeOver(oktober)
    await editByHand(app, { ort: 'Neu Terlau' })
    const { id } = await app.open(oktober)
    await app.api.austausch.decide({ id, entscheidungen: [{ art: 'alleKonflikte', feld: null, vorzug: 'bestand' }] })
    await app.api.austausch.apply({ id })

    const drittes = await app.open(oktober)

    expect(drittes.zaehler).toMatchObject({ conflict: 0, unchanged: 2 })
  })

  it('gives way always, once somebody said so for the source', async () => {
    const liste = november({ ...amal, ort: 'Heidbruchsen' }, samer)
    await using app = await startWith(oktober, liste)
    await app.takeOver(oktober)
    await editByHand(app, { ort: 'Neu Terlau' })
    const { id } = await app.open(oktober)

    const immer = { art: 'immer', tabelle: 'fall', feld: 'ort', vorzug: 'liste' } as const
    const entschieden = await app.api.austausch.decide({ id, entscheidungen: [immer] })
    await app.api.austausch.apply({ id })
    await editByHand(app, { ort: 'Oberfinken' })

    expect(entschieden).toMatchObject({ zaehler: { conflict: 0, changed: 1 }, vorhaben: { felder: 1 } })
    expect((await app.open(liste)).vorhaben.felder).toBe(1)
    expect((await app.api.quellen.list())[0]?.merkmale.vorrang).toEqual({ 'fall.ort': 'liste' })
  })

  it('stays always, once somebody said so for the source; what is empty is filled', async () => {
    const liste = november({ ...amal, ort: 'Heidbruchsen' }, { ...samer, ort: 'Oberfinken' })
    await using app = await startWith(oktober, liste)
    await app.takeOver(oktober)
    const { id } = await app.open(liste)

    const immer = { art: 'immer', tabelle: 'fall', feld: 'ort', vorzug: 'bestand' } as const
    const entschieden = await app.api.austausch.decide({ id, entscheidungen: [immer] })

    expect(entschieden).toMatchObject({ zaehler: { unchanged: 1, changed: 1 }, vorhaben: { felder: 1 } })
  })

  it('is asked about again when the list says something else', async () => {
    const liste = november({ ...amal, ort: 'Heidbruchsen' }, samer)
    await using app = await startWith(oktober, liste)
    await app.takeOver(oktober)
    await editByHand(app, { ort: 'Neu Terlau' })
    await app.takeOver(oktober)

    expect((await app.open(liste)).zaehler).toMatchObject({ conflict: 1 })
  })
})
