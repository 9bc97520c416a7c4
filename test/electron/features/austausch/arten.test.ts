import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { accountedFor } from '@shared/domain/austausch/plan'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { confirmWords } from '../../../support/confirmWords'
import { readAnswerKey, samples } from '../../../support/readSample'
import { startTestApp, type TestApp } from '../../../support/startTestApp'

const vomTraeger = samples.filter((file) => {
  const { kind } = readAnswerKey(file)
  return kind !== 'controlling' && kind !== 'kursplanungsliste'
})

const tables = [
  'fall',
  'sprachstand',
  'teilnahme',
  'anwesenheit',
  'kontakt',
  'fruehereKundennummer',
  'quelleFall'
] as const

describe('lists of providers about persons the office knows', () => {
  let app: TestApp
  beforeEach(async () => {
    app = await startTestApp()
    for (const file of ['01-controlling-abzug-2026-10.xlsx', '03-step-auszug.csv']) await takeOver(file)
  })
  afterEach(() => app[Symbol.asyncDispose]())

  async function open(file: string) {
    const { kind, password } = readAnswerKey(file)
    const bytes = new Uint8Array(readFileSync(join(import.meta.dirname, '../../../samples', file)))
    return app.api.austausch.openBytes({ file, bytes, art: kind, ...(password && { kennwort: password }) })
  }

  async function takeOver(file: string) {
    const { id } = await confirmWords(app.api, await open(file))
    return app.api.austausch.apply({ id })
  }

  /** Every row of every table, without the versions, which go on counting. */
  async function content() {
    const all: Record<string, string[]> = {}
    for (const table of tables) {
      const rows: object[] = await app.db.selectFrom(table).selectAll().execute()
      all[table] = rows.map((row) => JSON.stringify({ ...row, version: 0 })).toSorted()
    }
    return all
  }

  it.each(vomTraeger)('%s adds and changes records only, once, and can be taken back to the letter', async (file) => {
    const before = await content()

    const { id, zaehler, vorhaben } = await takeOver(file)
    const after = await content()
    const zweites = await open(file)
    await app.api.austausch.discard({ id: zweites.id })
    const { verschont } = await app.api.austausch.undo({ id })

    expect(accountedFor(zaehler)).toBe(zaehler.rows)
    expect(zaehler).toMatchObject({ new: 0, rejected: 0 })
    expect(after['fall']!.map(withoutLevel)).toEqual(before['fall']!.map(withoutLevel))
    expect(zweites.vorhaben).toEqual({ ...vorhaben, neuePersonen: 0, geaendertePersonen: 0, felder: 0, saetze: 0 })
    expect(verschont).toEqual([])
    expect(await content()).toEqual(before)
  })

  it('the October list of the Sprachhaus brings the status of everybody it names by number', async () => {
    const file = '05-teilnehmerliste-sprachhaus-oktober.xlsx'
    await takeOver(file)

    const teilnahmen = await app.db
      .selectFrom('teilnahme')
      .innerJoin('fall', 'fall.id', 'teilnahme.fall')
      .selectAll('teilnahme')
      .select('fall.kundennummer')
      .where('teilnahme.quelle', '=', 'teilnehmerliste sprachhaus')
      .execute()
    const entries = readAnswerKey(file).rows.flatMap(({ values, uncertain = [] }) =>
      values && !uncertain.includes('status') ? [values] : []
    )
    expect(entries.length).toBeGreaterThan(30)
    for (const { kundennummer, kurs_kennung, status, austrittsgrund, verbleib, ue_besucht, ue_rest } of entries) {
      const einer = teilnahmen.find((one) => one.kundennummer === kundennummer && one.titel === kurs_kennung)
      expect(einer, String(kundennummer)).toMatchObject({
        ...(status !== undefined && status !== 'UNB' && { status }),
        austrittsgrund: austrittsgrund ?? null,
        verbleib: verbleib ?? null,
        ueBesucht: ue_besucht ?? null,
        ueRest: ue_rest ?? null
      })
    }
  })

  it('the October list of absences brings the days of everybody it is sure of, for October', async () => {
    const file = '06-fehlzeiten-oktober-2026.xlsx'
    await takeOver(file)

    const tage = await app.db
      .selectFrom('anwesenheit')
      .innerJoin('fall', 'fall.id', 'anwesenheit.fall')
      .selectAll('anwesenheit')
      .select(['nachname', 'vorname', 'geburtsdatum'])
      .execute()
    expect(tage.length).toBeGreaterThan(20)
    expect(new Set(tage.map(({ monat }) => monat))).toEqual(new Set(['2026-10']))
    for (const { nachname, vorname, geburtsdatum, anwesendTage, krankTage, entschuldigtTage, titel } of tage) {
      const key = readAnswerKey(file).rows.find(
        ({ values }) =>
          values?.['nachname'] === nachname && values['vorname'] === vorname && values['geburtsdatum'] === geburtsdatum
      )
      const { values = {}, uncertain = [] } = key ?? {}
      expect(titel).toBe(values['kurs_kennung'])
      if (!uncertain.includes('anwesend')) expect(anwesendTage).toBe(values['anwesend'] ?? null)
      if (!uncertain.includes('fehl_k')) expect(krankTage).toBe(values['fehl_k'] ?? null)
      if (!uncertain.includes('fehl_e')) expect(entschuldigtTage).toBe(values['fehl_e'] ?? null)
    }
  })

  it('the results of September count as certificates, LiD beside them', async () => {
    await takeOver('08-dtz-ergebnisse-september.xlsx')

    const zeugnisse = await app.db
      .selectFrom('sprachstand')
      .innerJoin('fall', 'fall.id', 'sprachstand.fall')
      .select(['pruefung', 'niveauGesamt', 'lidPunkte', 'ergebnis', 'niveauBescheinigt'])
      .where('art', '=', 'ZERTIFIKAT')
      .where('kundennummer', '=', '498A010435')
      .orderBy('pruefung')
      .execute()
    expect(zeugnisse).toEqual([
      { pruefung: 'DTZ', niveauGesamt: 'B1', lidPunkte: null, ergebnis: 'BESTANDEN_ZIEL', niveauBescheinigt: 'B1' },
      { pruefung: 'LID', niveauGesamt: null, lidPunkte: 21, ergebnis: 'BESTANDEN_ZIEL', niveauBescheinigt: 'B1' }
    ])
  })
})

/** A case as it stands, without the level, which follows from its records. */
function withoutLevel(json: string): object {
  const fall = JSON.parse(json) as Record<string, unknown>
  return Object.fromEntries(Object.entries(fall).filter(([feld]) => !feld.startsWith('niveau')))
}
