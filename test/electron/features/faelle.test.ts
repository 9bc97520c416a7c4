import { randomUUID } from 'node:crypto'
import type { FallWerte } from '@shared/domain/faelle/felder'
import type { FallAbfrage, Spalte } from '@shared/domain/faelle/tabelle'
import type { Filter } from '@shared/domain/zielgruppen/filter'
import { describe, expect, it } from 'vitest'
import { insertWithHistory, updateWithHistory } from '../../../electron/store/geschichte'
import type { Db } from '../../../electron/store/tables'
import { newVorgang } from '../../../electron/store/vorgang'
import { startTestApp } from '../../support/startTestApp'

type Werte = Partial<{ [N in keyof FallWerte]: string | number | null }>
type App = Awaited<ReturnType<typeof startTestApp>>

const vorgang = newVorgang('Anna')

async function add(db: Db, ...faelle: Werte[]): Promise<string[]> {
  const ids = faelle.map(() => randomUUID() as string)
  for (const [i, werte] of faelle.entries()) await insertWithHistory(db, vorgang, 'fall', { id: ids[i]!, ...werte })
  return ids
}

const alles: FallAbfrage = { suche: '', filter: null, sort: [] }

async function list({ api }: App, abfrage: Partial<FallAbfrage> = {}, spalten: Spalte[] = ['nachname']) {
  return api.faelle.list({ ...alles, ...abfrage, spalten, offset: 0, limit: 200 })
}

async function namen(app: App, abfrage: Partial<FallAbfrage> = {}) {
  return (await list(app, abfrage)).rows.map(({ werte }) => werte[0])
}

describe('the list', () => {
  it('is in the order of a telephone book, nameless cases last', async () => {
    await using app = await startTestApp()
    await add(app.db, { nachname: 'Zöller' }, { nachname: null }, { nachname: 'Äpfel' }, { nachname: 'Aal' })

    expect(await namen(app)).toEqual(['Aal', 'Äpfel', 'Zöller', null])
  })

  it('sorts by several columns, each in its own order, unknown values last both ways', async () => {
    await using app = await startTestApp()
    await add(
      app.db,
      { nachname: 'Eins', ort: 'Vlotho', niveau: 'B1' },
      { nachname: 'Zwei', ort: 'Öhringen', niveau: 'A2.2' },
      { nachname: 'Drei', ort: 'Vlotho', niveau: 'ALPHA' },
      { nachname: 'Vier', ort: null, niveau: null }
    )

    expect(
      await namen(app, {
        sort: [
          { spalte: 'ort', absteigend: false },
          { spalte: 'niveau', absteigend: true }
        ]
      })
    ).toEqual(['Zwei', 'Eins', 'Drei', 'Vier'])
    expect(await namen(app, { sort: [{ spalte: 'ort', absteigend: true }] })).toEqual(['Drei', 'Eins', 'Zwei', 'Vier'])
  })

  it('shows the age, and sorts the youngest first', async () => {
    await using app = await startTestApp()
    await add(
      app.db,
      { nachname: 'Alt', geburtsdatum: '1966-11-23' },
      { nachname: 'Jung', geburtsdatum: '2001-11-22' },
      { nachname: 'Unbekannt' }
    )

    const { rows } = await list(app, { sort: [{ spalte: 'alter', absteigend: false }] }, ['nachname', 'alter'])

    expect(rows.map(({ werte }) => werte)).toEqual([
      ['Jung', 25],
      ['Alt', 59],
      ['Unbekannt', null]
    ])
  })

  it('comes in pages that fit together', async () => {
    await using app = await startTestApp()
    const ids = await add(
      app.db,
      ...Array.from({ length: 25 }, (_, i) => ({ nachname: `N${String(i).padStart(2, '0')}` }))
    )
    const page = (offset: number) => app.api.faelle.list({ ...alles, spalten: [], offset, limit: 10 })

    const pages = [await page(0), await page(10), await page(20), await page(30)]

    expect(pages.flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual(ids)
    expect(pages.map(({ total }) => total)).toEqual([25, 25, 25, 25])
    expect(await app.api.faelle.ids({ ...alles, offset: 5, limit: 3 })).toEqual(ids.slice(5, 8))
  })

  it('counts those apart for whom the filter cannot be decided', async () => {
    await using app = await startTestApp()
    await add(
      app.db,
      { nachname: 'Ja', bgGroesse: 3 },
      { nachname: 'Nein', bgGroesse: 1 },
      { nachname: 'Weissnicht' },
      { nachname: 'Weissnicht auch' }
    )
    const filter: Filter = { feld: 'bgGroesse', op: 'mindestens', wert: 3 }

    expect(await list(app, { filter })).toMatchObject({ total: 1, unbekannt: 2, gesamt: 4 })
    expect(await list(app, { filter, suche: 'auch' })).toMatchObject({ total: 0, unbekannt: 1, gesamt: 4 })
    expect(await namen(app, { filter: { feld: 'bgGroesse', op: 'leer', wert: null } })).toHaveLength(2)
  })

  it('refuses a filter over something that does not exist', async () => {
    await using app = await startTestApp()

    await expect(list(app, { filter: { feld: 'schuhgroesse', op: 'ist', wert: 3 } })).rejects.toMatchObject({
      data: { code: 'filter.feldUnbekannt' }
    })
  })

  it('tells the values of a column, the frequent ones first', async () => {
    await using app = await startTestApp()
    await add(app.db, { team: 'Nord' }, { team: 'Süd' }, { team: 'Nord' }, {})

    expect(await app.api.faelle.werte({ spalte: 'team' })).toEqual([
      { wert: 'Nord', anzahl: 2 },
      { wert: 'Süd', anzahl: 1 }
    ])
  })
})

describe('the search', () => {
  it('puts exact names before begun before mistyped ones', async () => {
    await using app = await startTestApp()
    await add(app.db, { nachname: 'Kara' }, { nachname: 'Kayaoğlu' }, { nachname: 'Kaya' })

    const { rows, total, aehnlich } = await list(app, { suche: 'kaya' })

    expect(rows.map(({ werte, aehnlich }) => [werte[0], aehnlich])).toEqual([
      ['Kaya', false],
      ['Kayaoğlu', false],
      ['Kara', true]
    ])
    expect({ total, aehnlich }).toEqual({ total: 3, aehnlich: 1 })
  })

  it('keeps mistyped ones behind when somebody sorts', async () => {
    await using app = await startTestApp()
    await add(
      app.db,
      { nachname: 'Kaya', ort: 'Z' },
      { nachname: 'Kayaoğlu', ort: 'B' },
      { nachname: 'Kara', ort: 'A' }
    )

    expect(await namen(app, { suche: 'kaya', sort: [{ spalte: 'ort', absteigend: false }] })).toEqual([
      'Kayaoğlu',
      'Kaya',
      'Kara'
    ])
  })

  it('finds a person by a Kundennummer of former times', async () => {
    await using app = await startTestApp()
    const [fall] = await add(app.db, { nachname: 'Demir', kundennummer: '123A456789' })
    expect(await namen(app, { suche: '999A111111' })).toEqual([])

    await insertWithHistory(app.db, vorgang, 'fruehereKundennummer', {
      id: randomUUID(),
      fall: fall!,
      kundennummer: '999A111111',
      bis: null
    })

    expect(await namen(app, { suche: '999 A 111111' })).toEqual(['Demir'])
    expect(await namen(app, { suche: '123A456789' })).toEqual(['Demir'])
  })
})

describe('after a write', () => {
  it('finds a new person, and a renamed one by the new name only', async () => {
    await using app = await startTestApp()
    const [fall] = await add(app.db, { nachname: 'Alt' })
    expect(await namen(app, { suche: 'Alt' })).toEqual(['Alt'])

    await add(app.db, { nachname: 'Neu' })
    await updateWithHistory(app.db, vorgang, 'fall', { id: fall!, version: 1, werte: { nachname: 'Anders' } })

    expect(await namen(app)).toEqual(['Anders', 'Neu'])
    expect(await namen(app, { suche: 'Alt' })).toEqual([])
    expect(await namen(app, { suche: 'Anders' })).toEqual(['Anders'])
  })

  it('no longer shows who was removed, with or without a history', async () => {
    await using app = await startTestApp()
    await add(app.db, { nachname: 'Bleibt' }, { nachname: 'Geht' })
    expect(await list(app)).toMatchObject({ total: 2 })

    await app.db.deleteFrom('fall').where('nachname', '=', 'Geht').execute()

    expect(await namen(app)).toEqual(['Bleibt'])
    expect(await namen(app, { suche: 'Geht' })).toEqual([])
    expect(await list(app)).toMatchObject({ gesamt: 1 })
  })

  it('sorts and filters by the new value', async () => {
    await using app = await startTestApp()
    const [fall] = await add(app.db, { nachname: 'Eins', team: 'Nord' }, { nachname: 'Zwei', team: 'Süd' })
    const sort = [{ spalte: 'team', absteigend: false } as const]
    const filter: Filter = { feld: 'team', op: 'ist', wert: 'Nord' }
    expect(await namen(app, { sort })).toEqual(['Eins', 'Zwei'])
    expect(await namen(app, { filter })).toEqual(['Eins'])

    await app.api.faelle.feldSetzen({ faelle: [fall!], feld: 'team', wert: 'West' })

    expect(await namen(app, { sort })).toEqual(['Zwei', 'Eins'])
    expect(await namen(app, { filter })).toEqual([])
  })
})

describe('one step for many', () => {
  it('sets a field, tells what changed, and takes it back as a whole', async () => {
    await using app = await startTestApp()
    const ids = await add(app.db, { team: 'Nord' }, { team: 'Süd' }, {})

    const ergebnis = await app.api.faelle.feldSetzen({ faelle: [...ids, randomUUID()], feld: 'team', wert: 'Nord' })
    expect(ergebnis).toMatchObject({ geaendert: 2, unveraendert: 2 })
    expect(await app.api.faelle.werte({ spalte: 'team' })).toEqual([{ wert: 'Nord', anzahl: 3 }])
    const history = await app.db
      .selectFrom('aenderung')
      .selectAll()
      .where('vorgang', '=', ergebnis.vorgang)
      .orderBy('von', 'desc')
      .execute()
    expect(history).toMatchObject([
      { fall: ids[2], feld: 'team', von: 'null', nach: '"Nord"', version: 2 },
      { fall: ids[1], feld: 'team', von: '"Süd"', nach: '"Nord"', version: 2 }
    ])

    await app.db.updateTable('fall').set({ bemerkung: 'unbeteiligt' }).where('id', '=', ids[0]!).execute()
    expect(await app.api.faelle.zuruecknehmen({ vorgang: ergebnis.vorgang })).toEqual({
      zurueckgenommen: 2,
      verschont: 0
    })
    expect((await list(app, {}, ['team'])).rows.map(({ werte }) => werte[0]).sort()).toEqual(
      ['Nord', 'Süd', null].sort()
    )
  })

  it('is in the history and in the trail under whoever did it', async () => {
    await using app = await startTestApp()
    const [fall] = await add(app.db, { team: 'Süd' })
    const { vorgang: sammel } = await app.api.faelle.feldSetzen({ faelle: [fall!], feld: 'team', wert: ' Nord ' })
    await app.api.akte.save({ id: fall!, version: 2, werte: { ort: 'Ellerwiek' } })

    await app.api.faelle.zuruecknehmen({ vorgang: sammel })

    const history = await app.db
      .selectFrom('aenderung')
      .select(['konto', 'nach'])
      .where('feld', 'is not', null)
      .execute()
    expect(history.map(({ nach }) => nach)).toEqual(['"Nord"', '"Ellerwiek"', '"Süd"'])
    const trail = await app.db.selectFrom('protokoll').select(['konto', 'aktion']).execute()
    expect(trail.map(({ aktion }) => aktion)).toEqual(['faelle.geaendert', 'fall.geaendert', 'faelle.zurueckgenommen'])
    expect(new Set([...history, ...trail].map(({ konto }) => konto)).size).toBe(1)
  })

  it('keeps nothing that must not be kept', async () => {
    await using app = await startTestApp()
    const faelle = await add(app.db, {}, {})
    const betreff = 'IBAN DE89 3704 0044 0532 0130 00 prüfen'

    await expect(
      app.api.faelle.wiedervorlageAnlegen({ faelle, faelligAm: '2026-12-01', betreff, team: null })
    ).rejects.toMatchObject({ data: { code: 'befund.verboten' } })
    expect(await app.db.selectFrom('wiedervorlage').selectAll().execute()).toEqual([])
  })

  it('spares what somebody changed since', async () => {
    await using app = await startTestApp()
    const ids = await add(app.db, { berater: 'A' }, { berater: 'B' })
    const { vorgang: sammel } = await app.api.faelle.feldSetzen({ faelle: ids, feld: 'berater', wert: 'C' })
    await updateWithHistory(app.db, newVorgang('Bert'), 'fall', { id: ids[0]!, version: 2, werte: { berater: 'D' } })

    expect(await app.api.faelle.zuruecknehmen({ vorgang: sammel })).toEqual({ zurueckgenommen: 1, verschont: 1 })

    expect((await list(app, {}, ['berater'])).rows.map(({ werte }) => werte[0])).toEqual(['D', 'B'])
  })

  it('adds a Wiedervorlage to each, and takes all of them away again', async () => {
    await using app = await startTestApp()
    const ids = await add(app.db, {}, {})

    const { vorgang: sammel, geaendert } = await app.api.faelle.wiedervorlageAnlegen({
      faelle: ids,
      faelligAm: '2026-12-01',
      betreff: 'Kursplatz klären',
      team: 'Nord'
    })

    expect(geaendert).toBe(2)
    expect(await app.db.selectFrom('wiedervorlage').select(['fall', 'betreff']).execute()).toHaveLength(2)
    await app.api.faelle.zuruecknehmen({ vorgang: sammel })
    expect(await app.db.selectFrom('wiedervorlage').selectAll().execute()).toEqual([])
  })

  it('puts people down for a run once, with what the run says about itself', async () => {
    await using app = await startTestApp()
    const ids = await add(app.db, {}, {})
    const durchfuehrung = await addDurchfuehrung(app.db)
    expect(await app.api.faelle.vormerkziele()).toMatchObject([
      { id: durchfuehrung, traeger: 'Bildungswerk', plaetzeFrei: 4 }
    ])

    await app.api.faelle.vormerken({ faelle: [ids[0]!], durchfuehrung })
    const zweite = await app.api.faelle.vormerken({ faelle: ids, durchfuehrung })

    expect(zweite).toMatchObject({ geaendert: 1, unveraendert: 1 })
    const teilnahmen = await app.db.selectFrom('teilnahme').selectAll().execute()
    expect(teilnahmen).toHaveLength(2)
    expect(teilnahmen[0]).toMatchObject({
      durchfuehrung,
      titel: 'BSK B2',
      traeger: 'Bildungswerk',
      status: 'VORGEMERKT',
      statusSeit: '2026-11-22',
      eintrittPlan: '2027-01-11',
      austrittPlan: '2027-06-30'
    })
  })

  it('refuses a run that is gone', async () => {
    await using app = await startTestApp()
    const ids = await add(app.db, {})

    await expect(app.api.faelle.vormerken({ faelle: ids, durchfuehrung: randomUUID() })).rejects.toMatchObject({
      data: { code: 'satz.fehlt' }
    })
  })
})

describe('the search over everything', () => {
  it('finds people, providers and runs', async () => {
    await using app = await startTestApp()
    await add(app.db, { nachname: 'Bildung', vorname: 'Ida', geburtsdatum: '1990-05-01' }, { nachname: 'Kaya' })
    await addDurchfuehrung(app.db)

    const { personen, angebote } = await app.api.suche.all({ eingabe: 'bildung' })

    expect(personen).toMatchObject([
      { nachname: 'Bildung', vorname: 'Ida', geburtsdatum: '1990-05-01', aehnlich: false }
    ])
    expect(angebote).toMatchObject([
      { art: 'traeger', titel: 'Bildungswerk' },
      { art: 'durchfuehrung', titel: 'BSK B2', zusatz: 'Bildungswerk' }
    ])
    expect(await app.api.suche.all({ eingabe: ' ' })).toEqual({ personen: [], angebote: [] })
  })
})

async function addDurchfuehrung(db: Db): Promise<string> {
  const traeger = randomUUID()
  const id = randomUUID()
  await db
    .insertInto('traeger')
    .values({
      id: traeger,
      version: 1,
      name: 'Bildungswerk',
      ort: 'Vlotho',
      ansprechpartner: null,
      telefon: null,
      email: null
    })
    .execute()
  await db
    .insertInto('durchfuehrung')
    .values({
      ...{ id, version: 1, traeger, titel: 'BSK B2', kursart: 'BSK_B2', instrument: null, kostentraeger: null },
      ...{ massnahmeNr: null, kursKennung: null, standort: null, beginn: '2027-01-11', ende: '2027-06-30' },
      ...{ plaetze: 20, plaetzeFrei: 4, plaetzeStand: '2026-11-20', wochenstunden: 20, zeitmodell: null },
      ...{ niveauVon: null, niveauZiel: null, kinderbetreuung: null, anmeldeschluss: null }
    })
    .execute()
  return id
}
