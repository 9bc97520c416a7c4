import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { accountedFor } from '@shared/domain/austausch/plan'
import { describe, expect, it } from 'vitest'
import { confirmWords } from '../../../support/confirmWords'
import { readAnswerKey } from '../../../support/readSample'
import { addDurchfuehrung } from '../../../support/someDurchfuehrung'
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
