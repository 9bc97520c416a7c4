import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { edited } from '../../../support/issuedList'
import { addDurchfuehrung } from '../../../support/someDurchfuehrung'
import { startTestApp } from '../../../support/startTestApp'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plaetze-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const alt = { plaetzeStand: '2026-10-01', plaetzeFrei: 4 }

describe('asking for free places', () => {
  it('asks for what is older than 14 days or unknown, of what runs or comes, provider by provider', async () => {
    await using app = await startTestApp()
    await addDurchfuehrung(app.db, { ...alt, titel: 'alt' }, { name: 'A', ansprechpartner: 'Frau Lütkehaus' })
    await addDurchfuehrung(app.db, { plaetzeFrei: null, titel: 'unbekannt' }, { name: 'B' })
    await addDurchfuehrung(app.db, { plaetzeStand: '2026-11-08', titel: 'frisch' }, { name: 'C' })
    await addDurchfuehrung(app.db, { ...alt, ende: '2026-11-21', titel: 'vorbei' }, { name: 'D' })
    await addDurchfuehrung(app.db, { ...alt, abgesagtAm: '2026-11-01', titel: 'abgesagt' }, { name: 'E' })

    const { anfragen } = await app.api.ausgaben.platzanfragen()

    expect(anfragen.map(({ name, durchfuehrungen }) => [name, durchfuehrungen.map(({ titel }) => titel)])).toEqual([
      ['A', ['alt']],
      ['B', ['unbekannt']]
    ])
    expect(anfragen[0]!.text).toContain('Guten Tag Frau Lütkehaus,')
    expect(anfragen[0]!.text).toContain('- alt (ab 02.11.2026): frei ____ von 16, zuletzt 4 am 01.10.2026')
    expect(anfragen[0]!.text).toContain('bis zum 06.12.2026')
  })

  it('writes and registers one list for each of them, and none over another', async () => {
    await using app = await startTestApp({ pickFolder: async () => folder })
    await addDurchfuehrung(app.db, alt, { name: 'A' })
    await addDurchfuehrung(app.db, { ...alt, kursart: 'IK_ALLG', instrument: null }, { name: 'B' })

    const fertig = await app.api.ausgaben.erfragePlaetze()
    const nochmal = await app.api.ausgaben.erfragePlaetze()

    expect(fertig?.dateien).toHaveLength(2)
    expect(readdirSync(folder).toSorted()).toEqual([...fertig!.dateien, ...nochmal!.dateien].toSorted())
    const { eintraege } = await app.api.ausgaben.list({ text: '', filter: 'ohneAntwort', limit: 10 })
    expect(eintraege.map(({ art, empfaenger, personen }) => [art, empfaenger, personen])).toContainEqual([
      'kursplanungsliste',
      'A',
      0
    ])
    expect(eintraege).toHaveLength(4)
  })

  it('has the answer come back to its run, with age and source', async () => {
    await using app = await startTestApp({ pickFolder: async () => folder })
    const { id } = await addDurchfuehrung(app.db, alt, { name: 'Lernhof Zurück' })
    await addDurchfuehrung(app.db, { ...alt, titel: 'unbeantwortet' }, { name: 'Anderer Hof' })
    const fertig = await app.api.ausgaben.erfragePlaetze()
    const meine = fertig?.dateien.find((datei) => datei.includes('Zur')) ?? ''

    const bytes = await edited(readFileSync(join(folder, meine)), ({ cell, sheet, workbook }) => {
      // Nobody is named in it: nothing is said of Sozialdaten.
      const hilfe = JSON.stringify(workbook.getWorksheet('Hinweise')?.getSheetValues())
      expect(hilfe).toContain('Bitte ausfüllen')
      expect(hilfe).not.toMatch(/Sozialdaten|Gesundheit/)
      const row = [2, 3, 4].find((nummer) => sheet.getRow(nummer).values?.toString().includes('Pflege')) ?? 0
      cell(row, 'plaetzeFrei').value = 7
    })
    const offen = await app.api.austausch.openBytes({ file: 'Antwort.xlsx', bytes })
    await app.api.austausch.apply({ id: offen.id })

    const { durchfuehrung } = await app.api.angebote.read({ id })
    expect(durchfuehrung).toMatchObject({ plaetzeFrei: 7, plaetzeStand: '2026-11-22', quelle: expect.any(String) })
    const { anfragen } = await app.api.ausgaben.platzanfragen()
    expect(anfragen.flatMap(({ durchfuehrungen }) => durchfuehrungen.map(({ titel }) => titel))).toEqual([
      'unbeantwortet'
    ])
    const { eintraege } = await app.api.ausgaben.list({ text: '', filter: 'ohneAntwort', limit: 10 })
    expect(eintraege.filter(({ empfaenger }) => empfaenger === 'Lernhof Zurück')).toEqual([])
  })
})
