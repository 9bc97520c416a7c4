import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { regeln } from '../../../../electron/store/regeln'
import { editByHand, kurs, read, someCounty } from '../../../support/someCounty'
import { addFall, addSatz } from '../../../support/someFall'
import type { TestApp } from '../../../support/startTestApp'

const brokenIn = async ({ db }: TestApp, rule: string) => (await sql.raw(rule).execute(db)).rows.length > 0

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

  it('tells what it says otherwise than the last one, before and after', async () => {
    const { app, id, take, open } = await someCounty(
      {
        werte: [
          { ...kurs, plaetze_frei: '4' },
          { ...kurs, kurs_kennung: 'MO-27-09', eintritt: '2027-08-01' }
        ],
        stand: '2026-11-02'
      },
      {
        werte: [
          { ...kurs, plaetze_frei: '2' },
          { ...kurs, kurs_kennung: 'MO-27-10', eintritt: '2028-01-10' }
        ],
        stand: '2026-11-20'
      }
    )
    await using _ = app
    await take(0)
    const offen = await open(1)

    const vorher = await app.api.austausch.seitLetztem({ id: offen.id })
    const uebernahme = await app.api.austausch.apply({ id: offen.id })
    const nachher = await app.api.austausch.seitLetztem({ id: uebernahme.id })

    const erwartet = { wovon: 'angebote', neu: 1, weg: 1, geaendert: 1, felder: [{ feld: 'plaetze_frei', anzahl: 1 }] }
    expect(vorher).toMatchObject(erwartet)
    expect(nachher).toMatchObject(erwartet)
    expect(nachher.liste.find(({ art }) => art === 'geaendert')).toMatchObject({
      ...{ fall: id, name: 'Alpha 4', kundennummer: null, felder: [{ feld: 'plaetze_frei', von: '4', nach: '2' }] }
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
