import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { accountedFor } from '@shared/domain/austausch/plan'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { regeln } from '../../../../electron/store/regeln'
import { confirmWords } from '../../../support/confirmWords'
import { readAnswerKey } from '../../../support/readSample'
import { addDurchfuehrung, type someDurchfuehrung } from '../../../support/someDurchfuehrung'
import { addFall, addSatz } from '../../../support/someFall'
import { readerOf, someListe, type Werte } from '../../../support/someListe'
import { startTestApp, type TestApp } from '../../../support/startTestApp'

const file = '10-kursplanung-winter-2026-27.xlsx'
const bytes = new Uint8Array(readFileSync(join(import.meta.dirname, '../../../samples', file)))

/** Opens the sample; providers nobody knows are added, and the struck-out course is taken too. */
async function openSample({ api }: TestApp) {
  const offen = await confirmWords(api, await api.austausch.openBytes({ file, bytes }))
  const { id } = await api.austausch.decide({ id: offen.id, entscheidungen: [{ art: 'alleUnklaren', wahl: 'neu' }] })
  return api.austausch.decide({ id, entscheidungen: [{ art: 'alleUnklaren', wahl: 'neu' }] })
}

const tables = ['traeger', 'durchfuehrung', 'termin', 'quelleAngebot'] as const

async function contents({ db }: TestApp) {
  const all = await Promise.all(tables.map((tabelle) => db.selectFrom(tabelle).selectAll().execute()))
  return all.map((rows) => rows.map(({ version: _, ...row }: { version?: number }) => JSON.stringify(row)).toSorted())
}

describe('the Kursplanungsliste of the county', () => {
  const key = readAnswerKey('10-kursplanung-winter-2026-27')
  const entries = key.rows.filter(({ values }) => values !== undefined)

  it('adds no provider unasked: every row waits', async () => {
    await using app = await startTestApp()

    const { art, zaehler, traegerfragen, stand } = await app.api.austausch.openBytes({ file, bytes })

    expect({ art, stand }).toEqual({ art: 'kursplanungsliste', stand: '2026-11-13' })
    expect(zaehler).toMatchObject({ unclear: entries.length, new: 0 })
    expect(traegerfragen?.map(({ name, zeilen }) => [name, zeilen])).toEqual([
      ['Sprachhaus Lindentor gGmbH', 7],
      ['Lernhof Quakenmoor e. V.', 7],
      ['vhs Ellermoor', 7]
    ])
  })

  it('is taken over as its answer key says', async () => {
    await using app = await startTestApp()

    const { zaehler, vorhaben } = await app.api.austausch.apply({ id: (await openSample(app)).id })

    expect(accountedFor(zaehler)).toBe(zaehler.rows)
    expect(vorhaben.angebote).toEqual({ neu: entries.length, geaendert: 0, traeger: 3 })
    const kurse = await app.db
      .selectFrom('durchfuehrung')
      .innerJoin('traeger', 'traeger.id', 'durchfuehrung.traeger')
      .selectAll('durchfuehrung')
      .select('name')
      .execute()
    for (const { row, values = {} } of entries) {
      const kurs = kurse.find(({ kursKennung }) => kursKennung === values['kurs_kennung'])
      expect(kurs, `row ${row}`).toMatchObject({
        name: values['traeger'],
        standort: values['standort'],
        kursart: values['kursart'],
        beginn: values['eintritt'] ?? null,
        ende: values['austritt_plan'] ?? null,
        kinderbetreuung: values['kinderbetreuung'] === undefined ? null : Number(values['kinderbetreuung']),
        plaetzeStand: '2026-11-13',
        quelle: 'kursplanung winter'
      })
    }
    expect(await app.db.selectFrom('fall').selectAll().execute()).toEqual([])
    const termine = await app.db.selectFrom('termin').selectAll().execute()
    expect(termine).toHaveLength(3 * 3 + 9 * 4 + 9 * 5)
  })

  it('changes nothing when it comes a second time, is recognised, and leaves nothing when it is taken back', async () => {
    await using app = await startTestApp()
    const { id } = await app.api.austausch.apply({ id: (await openSample(app)).id })

    const zweites = await openSample(app)

    expect(zweites.schonUebernommen).toHaveLength(1)
    expect(zweites.zaehler).toMatchObject({ new: 0, changed: 0, conflict: 0, unclear: 0, rejected: 0, missing: 0 })
    expect(zweites.zaehler.unchanged).toBe(entries.length)
    const { verschont } = await app.api.austausch.undo({ id })
    expect(verschont).toEqual([])
    expect(await contents(app)).toEqual([[], [], [], []])
  })

  it('gives back every run of the practice county to the letter', async () => {
    await using app = await startTestApp()
    await addDurchfuehrung(
      app.db,
      {
        kursart: 'IK_ALPHA',
        kursKennung: 'NE-27-22',
        standort: 'Neu Terlau',
        beginn: '2027-01-11',
        kinderbetreuung: true
      },
      { name: 'Volkshochschule Ellermoor' }
    )
    const before = await contents(app)
    const { id, vorhaben } = await app.api.austausch.apply({ id: (await openSample(app)).id })
    expect(vorhaben.angebote).toEqual({ neu: 20, geaendert: 1, traeger: 2 })

    await app.api.austausch.undo({ id })

    expect(await contents(app)).toEqual(before)
  })
})

const kurs: Werte = {
  traeger: 'Lernhof Moosbrook',
  kursart: 'IK_ALPHA',
  kurs_kennung: 'MO-27-04',
  eintritt: '2027-01-11'
}

/** A store with one run, and lists of one source about it. */
async function someCounty(...listen: { werte: Werte[]; stand: string }[]) {
  const named = listen.map(({ werte, stand }, index) =>
    someListe(werte, { file: `kursplanung ${index}.xlsx`, kind: 'kursplanungsliste', stand })
  )
  const app = await startTestApp({ readForeign: readerOf(...named) })
  const { id } = await addDurchfuehrung(app.db, {
    titel: 'Alpha 4',
    kursart: 'IK_ALPHA',
    instrument: null,
    massnahmeNr: null,
    kursKennung: 'MO-27-04',
    beginn: '2027-01-11',
    ende: null,
    plaetzeStand: '2026-11-02'
  })
  const open = (index: number) =>
    app.api.austausch.openBytes({ file: `kursplanung ${index}.xlsx`, bytes: new Uint8Array(), quelle: 'Kursplanung' })
  return { app, id, open, take: async (index: number) => app.api.austausch.apply({ id: (await open(index)).id }) }
}

const brokenIn = async ({ db }: TestApp, rule: string) => (await sql.raw(rule).execute(db)).rows.length > 0

const read = ({ api }: TestApp, id: string) => api.angebote.read({ id })

/** What a person types into the form of the run. */
async function editByHand(app: TestApp, id: string, werte: Partial<ReturnType<typeof someDurchfuehrung>>) {
  const { durchfuehrung } = await read(app, id)
  const { id: _, version, traeger, termine, ...bisher } = durchfuehrung
  await app.api.angebote.save({ stand: { id, version }, traeger, werte: { ...bisher, ...werte }, termine })
}

describe('a later list of the same source', () => {
  it('is compared cell by cell, week and figures included, and the store keeps its rules', async () => {
    const { app, id, take } = await someCounty({
      werte: [{ ...kurs, plaetze_frei: '2 (WL 3)', kurstage: 'Mo–Do', uhrzeit: '09:00–13:00' }],
      stand: '2026-11-20'
    })
    await using _ = app

    await take(0)

    const { durchfuehrung } = await read(app, id)
    expect(durchfuehrung).toMatchObject({
      plaetzeFrei: 2,
      wartende: 3,
      plaetzeStand: '2026-11-20',
      quelle: 'Kursplanung'
    })
    expect(durchfuehrung.termine.map(({ wochentag, von }) => [wochentag, von])).toEqual([
      [1, '09:00'],
      [2, '09:00'],
      [3, '09:00'],
      [4, '09:00']
    ])
    const gebrochen = await Promise.all(
      regeln.map(async ({ name, sql: rule }) => ((await brokenIn(app, rule)) ? [name] : []))
    )
    expect(gebrochen.flat()).toEqual([])
  })

  it('names runs it names no longer, and deletes none', async () => {
    const { app, id, take, open } = await someCounty(
      { werte: [kurs], stand: '2026-11-02' },
      { werte: [{ ...kurs, kurs_kennung: 'MO-27-09', eintritt: '2027-08-01' }], stand: '2026-11-20' }
    )
    await using _ = app
    await take(0)

    const offen = await open(1)

    expect(offen.zaehler).toMatchObject({ new: 1, missing: 1 })
    const { angebote, total } = await app.api.austausch.fehlende({ id: offen.id, offset: 0 })
    expect([total, angebote]).toEqual([
      1,
      [{ id, titel: 'Alpha 4', traegerName: 'Lernhof Moosbrook e. V.', beginn: '2027-01-11' }]
    ])
    await app.api.austausch.apply({ id: offen.id })
    expect((await read(app, id)).durchfuehrung.titel).toBe('Alpha 4')
    expect((await open(1)).zaehler.missing).toBe(0)
  })

  it('asks before it overwrites what was changed by hand, and remembers the answer', async () => {
    const werte = [{ ...kurs, anmeldeschluss: '2026-12-21' }]
    const { app, id, take, open } = await someCounty(
      { werte, stand: '2026-11-02' },
      { werte, stand: '2026-11-20' },
      { werte, stand: '2026-11-21' }
    )
    await using _ = app
    await take(0)
    await editByHand(app, id, { anmeldeschluss: '2026-12-18' })

    const offen = await open(1)
    expect(offen.zaehler.conflict).toBe(1)
    expect(offen.konflikte).toEqual([{ tabelle: 'durchfuehrung', feld: 'anmeldeschluss', anzahl: 1 }])
    const { zeilen } = await app.api.austausch.rows({ id: offen.id, offset: 0, limit: 10 })
    expect(zeilen[0]).toMatchObject({
      angebot: { durchfuehrung: id, titel: 'Alpha 4' },
      zellen: [{ konflikt: 'hand' }]
    })
    await app.api.austausch.apply({ id: offen.id })

    expect((await read(app, id)).durchfuehrung.anmeldeschluss).toBe('2026-12-18')
    expect((await open(2)).zaehler).toMatchObject({ conflict: 0, unchanged: 1 })
  })

  it('refuses to be taken over when the run has changed since the preview', async () => {
    const { app, id, open } = await someCounty({ werte: [{ ...kurs, plaetze_frei: '2' }], stand: '2026-11-20' })
    await using _ = app
    const offen = await open(0)
    await editByHand(app, id, { plaetzeFrei: 9 })

    await expect(app.api.austausch.apply({ id: offen.id })).rejects.toMatchObject({
      data: { code: 'uebernahme.bestandGeaendert' }
    })
  })
})

describe('taking a list of courses back', () => {
  it('spares what was changed by hand later, and says so by the name of the run', async () => {
    const { app, id, take } = await someCounty({
      werte: [{ ...kurs, plaetze_frei: '2', kurstage: 'Mo–Do', uhrzeit: '09:00–13:00' }],
      stand: '2026-11-20'
    })
    await using _ = app
    const { id: uebernahme } = await take(0)
    await editByHand(app, id, { plaetzeFrei: 1 })

    const { verschont } = await app.api.austausch.undo({ id: uebernahme })

    expect(verschont.filter(({ feld }) => feld === 'plaetzeFrei')).toMatchObject([
      { name: 'Alpha 4', tabelle: 'durchfuehrung', jetzt: 1, vorher: 4, grund: 'spaeterGeaendert' }
    ])
    const { durchfuehrung } = await read(app, id)
    expect(durchfuehrung.plaetzeFrei).toBe(1)
    expect(durchfuehrung.termine).toHaveLength(5)
  })

  it('keeps a run that somebody takes part in by now', async () => {
    const { app, take } = await someCounty({
      werte: [{ ...kurs, kurs_kennung: 'MO-27-09', eintritt: '2027-08-01' }],
      stand: '2026-11-20'
    })
    await using _ = app
    const { id } = await take(0)
    const { id: neu } = await app.db
      .selectFrom('durchfuehrung')
      .select('id')
      .where('kursKennung', '=', 'MO-27-09')
      .executeTakeFirstOrThrow()
    await addSatz(app.db, 'teilnahme', await addFall(app.db), { durchfuehrung: neu, status: 'VORGEMERKT' })

    const { verschont } = await app.api.austausch.undo({ id })

    expect(verschont).toMatchObject([{ name: 'Alphabetisierungskurs MO-27-09', grund: 'hatAnhang' }])
    expect((await read(app, neu)).durchfuehrung.beginn).toBe('2027-08-01')
  })
})

describe('the provider of a list', () => {
  it('is remembered under the name the source calls it', async () => {
    const werte = [{ ...kurs, traeger: 'Bildungswerk Nord GmbH', plaetze_frei: '2' }]
    const { app, id, open } = await someCounty({ werte, stand: '2026-11-19' }, { werte, stand: '2026-11-20' })
    await using _ = app
    const { traeger } = await read(app, id)
    const offen = await open(0)
    const [frage] = offen.traegerfragen ?? []
    expect(frage).toMatchObject({ name: 'Bildungswerk Nord GmbH', kandidaten: [], wahl: null })

    const wahl = { art: 'traeger', traeger: traeger.id } as const
    const entscheidungen = [{ art: 'traeger', schluessel: frage!.schluessel, wahl } as const]
    await app.api.austausch.apply({ id: (await app.api.austausch.decide({ id: offen.id, entscheidungen })).id })

    const naechste = await open(1)
    expect(naechste.traegerfragen).toEqual([])
    expect(naechste.zaehler).toMatchObject({ unclear: 0, changed: 1 })
  })
})
