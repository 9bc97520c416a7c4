import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { insertRows } from '../../../../electron/store/bulk'
import { addFall } from '../../../support/someFall'
import { startTestApp, type TestApp } from '../../../support/startTestApp'
import { writeWorkbook } from '../../../support/writeWorkbook'

const minuten = { minutenFrueh: 40, minutenMittag: 55, minutenSpaet: 75 }
const lage = (name: string, breite: number) => ({ name, gemeinde: null, plz: null, breite, laenge: 8 })

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wege-'))
  file = join(folder, 'bus.xlsx')
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Vlotho, Bünde and Herford with sites in the last two; one way told, one corrected, one estimated, one unknown. */
async function startKreis(): Promise<TestApp> {
  const app = await startTestApp({ openFile: async () => file, saveFile: async () => file })
  const stand = { stand: '2026-01-01', letzteRueckfahrt: '18:25' }
  await insertRows(app.db, 'wegzeit', [
    { ortA: 'Vlotho', ortB: 'Herford', ...minuten, ...stand, vonHand: 0 },
    { ortA: 'Bünde', ortB: 'Herford', ...minuten, ...stand, vonHand: 1 }
  ])
  await app.api.wege.saveOrt({ stand: null, werte: lage('Vlotho', 52) })
  await app.api.wege.saveOrt({ stand: null, werte: lage('Bünde', 52.1) })
  await addFall(app.db, { ort: 'Spenge' })
  await insertRows(app.db, 'traeger', [{ id: 't', version: 1, name: 'Schule' }])
  for (const ort of ['Herford', 'Bünde']) {
    await insertRows(app.db, 'standort', [{ id: ort, version: 1, traeger: 't', name: ort, ort }])
  }
  return app
}

const read = async (app: TestApp) => (await app.api.wege.openTabelle(undefined))!
const zahlen = ({ zaehler }: { zaehler: Record<string, number> }) =>
  Object.fromEntries(Object.entries(zaehler).filter(([, zahl]) => zahl > 0))
const stored = (app: TestApp) => app.db.selectFrom('wegzeit').selectAll().orderBy('ortA').orderBy('ortB').execute()

/** The template as somebody changes it in Excel: by heading, in the row of a way. */
async function change(wege: Record<string, Record<string, string | number>>): Promise<void> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(file)
  const [sheet] = workbook.worksheets
  const headings = sheet!.getRow(1).values as string[]
  sheet!.eachRow((row) => {
    const werte = wege[`${row.getCell(2).text} – ${row.getCell(3).text}`] ?? {}
    for (const [heading, wert] of Object.entries(werte)) row.getCell(headings.indexOf(heading)).value = wert
  })
  await workbook.xlsx.writeFile(file)
}

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

describe('a table of ways', () => {
  it('is shown before it is written, keeps corrections by hand, and is taken back with one click', async () => {
    await using app = await startKreis()
    await app.api.wege.saveVorlage()
    await change({
      'Vlotho – Herford': { 'früh (Minuten)': '35 min', Stand: '01.10.2026' },
      'Bünde – Herford': { 'früh (Minuten)': 20 },
      'Spenge – Herford': { 'früh (Minuten)': 30, 'mittags (Minuten)': 30, 'abends (Minuten)': '1:05' },
      'Spenge – Bünde': { 'letzte Rückfahrt': 'stündlich' }
    })
    const vorher = await stored(app)
    const { id, ...vorschau } = await read(app)
    expect(zahlen(vorschau)).toMatchObject({ neu: 1, geaendert: 1, behalten: 1, abgelehnt: 1 })
    expect(await app.api.wege.tabellenzeilen({ id, zustand: 'geaendert', limit: 10 })).toMatchObject([
      { von: 'Vlotho', nach: 'Herford', alt: { frueh: 40 }, neu: { frueh: 35, mittag: 55, stand: '2026-10-01' } }
    ])
    expect(await stored(app)).toEqual(vorher)

    const { vorgang, ...getan } = await app.api.wege.uebernimm({ id })

    expect(getan).toMatchObject({ neu: 1, geaendert: 1, orte: 0 })
    expect(await stored(app)).toMatchObject([
      { ortA: 'Bünde', minutenFrueh: 40, vonHand: 1, version: 1 },
      { ortA: 'Spenge', ortB: 'Herford', minutenSpaet: 65, stand: '2026-11-22', vonHand: 0, version: 1 },
      { ortA: 'Vlotho', minutenFrueh: 35, letzteRueckfahrt: '18:25', version: 2 }
    ])
    expect(await app.api.wege.tabelle()).toBeNull()
    // The way back outlives the lock.
    const danach = app.afterLock()
    expect(await danach.wege.letzteUebernahme()).toMatchObject({ vorgang, neu: 1 })
    expect(await danach.wege.nimmZurueck({ vorgang })).toEqual({ zurueckgenommen: 2, verschont: [] })
    expect(await stored(app)).toEqual(vorher.map((row) => (row.ortA === 'Vlotho' ? { ...row, version: 3 } : row)))
    expect(await danach.wege.letzteUebernahme()).toBeNull()
    await expect(danach.wege.nimmZurueck({ vorgang })).rejects.toMatchObject({
      data: { code: 'wege.nichtsZuZuruecknehmen' }
    })
  })

  it('overwrites corrections by hand where a person says so', async () => {
    await using app = await startKreis()
    writeFileSync(
      file,
      await writeWorkbook([
        ['von', 'nach', 'Minuten'],
        ['Bünde', 'Herford', 20]
      ])
    )
    const { id } = await read(app)
    const vorschau = await app.api.wege.entscheide({ id, entscheidungen: { orte: [], ueberschreiben: true } })
    expect(vorschau).toMatchObject({ eigene: 1, zaehler: { geaendert: 1, behalten: 0 } })

    const { vorgang } = await app.api.wege.uebernimm({ id })

    expect((await stored(app))[0]).toMatchObject({ minutenMittag: 20, vonHand: 0, version: 2 })
    await app.api.wege.nimmZurueck({ vorgang })
    expect((await stored(app))[0]).toMatchObject({ minutenMittag: 55, vonHand: 1, stand: '2026-01-01', version: 3 })
  })

  it('spares at the way back what somebody changed since, and names it', async () => {
    await using app = await startKreis()
    writeFileSync(
      file,
      await writeWorkbook([
        ['von', 'nach', 'Minuten'],
        ['Vlotho', 'Herford', 20],
        ['Spenge', 'Bünde', 9]
      ])
    )
    const { vorgang } = await app.api.wege.uebernimm(await read(app))
    const werte = { ortA: 'Vlotho', ortB: 'Herford', ...minuten, letzteRueckfahrt: null }
    await app.api.wege.save({ version: 2, werte })

    expect(await app.api.wege.nimmZurueck({ vorgang })).toEqual({
      zurueckgenommen: 1,
      verschont: ['Vlotho – Herford']
    })
    expect((await stored(app)).map(({ ortA, minutenFrueh }) => [ortA, minutenFrueh])).toEqual([
      ['Bünde', 40],
      ['Vlotho', 40]
    ])
  })

  it('is written whole or not at all: a way that changed since the preview stops it', async () => {
    await using app = await startKreis()
    writeFileSync(
      file,
      await writeWorkbook([
        ['von', 'nach', 'Minuten'],
        ['Vlotho', 'Herford', 20],
        ['Spenge', 'Bünde', 9]
      ])
    )
    const { id } = await read(app)
    const werte = { ortA: 'Vlotho', ortB: 'Herford', ...minuten, letzteRueckfahrt: null }
    await app.api.wege.save({ version: 1, werte })

    await expect(app.api.wege.uebernimm({ id })).rejects.toMatchObject({
      data: { code: 'uebernahme.bestandGeaendert', details: { anzahl: 1 } }
    })
    expect((await stored(app)).map(({ ortA }) => ortA)).toEqual(['Bünde', 'Vlotho'])
    // Compared again, the correction that was made meanwhile is kept.
    const neu = await app.api.wege.entscheide({ id, entscheidungen: { orte: [], ueberschreiben: false } })
    expect(zahlen(neu)).toEqual({ behalten: 1, neu: 1 })
  })

  it('in the form of a matrix asks for places nobody knows, and adds those a person calls new', async () => {
    await using app = await startKreis()
    writeFileSync(
      file,
      await writeWorkbook([
        ['Ort', 'Herford', 'Löhne'],
        ['Vlohto', 41, 30],
        ['Spenge', 33, null]
      ])
    )
    const { id, unbekannte, form } = await read(app)
    expect(form).toBe('matrix')
    expect(unbekannte.map(({ name, vorschlaege }) => [name, vorschlaege])).toEqual([
      ['Löhne', []],
      ['Vlohto', ['Vlotho']]
    ])
    await expect(app.api.wege.uebernimm({ id })).rejects.toMatchObject({
      data: { code: 'wege.ortOffen', details: { ort: 'Löhne', weitere: 1 } }
    })

    const orte = [
      { ort: 'Löhne', entscheid: { art: 'neu' as const } },
      { ort: 'Vlohto', entscheid: { art: 'bekannt' as const, name: 'Vlotho' } }
    ]
    await app.api.wege.entscheide({ id, entscheidungen: { orte, ueberschreiben: false } })
    const { vorgang, ...getan } = await app.api.wege.uebernimm({ id })

    expect(getan).toMatchObject({ neu: 2, geaendert: 1, orte: 1 })
    expect((await app.api.wege.orte()).find(({ name }) => name === 'Löhne')?.stand).toMatchObject({ version: 1 })
    await app.api.wege.nimmZurueck({ vorgang })
    expect((await app.api.wege.orte()).map(({ name }) => name)).not.toContain('Löhne')
  })

  it('that cannot be understood is refused, and nothing stays open', async () => {
    await using app = await startKreis()
    writeFileSync(
      file,
      await writeWorkbook([
        ['Name', 'Telefon'],
        ['Amt', '05221']
      ])
    )
    await expect(app.api.wege.openTabelle(undefined)).rejects.toMatchObject({ data: { code: 'wege.nichtErkannt' } })
    expect(await app.api.wege.tabelle()).toBeNull()
    await expect(app.api.wege.discardTabelle({ id: crypto.randomUUID() })).rejects.toMatchObject({
      data: { code: 'uebernahme.nichtOffen' }
    })
    expect(readFileSync(file).length).toBeGreaterThan(0)
  })
})
