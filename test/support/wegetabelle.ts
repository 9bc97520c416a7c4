import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { afterEach, beforeEach } from 'vitest'
import { insertRows } from '../../electron/store/bulk'
import { addFall } from './someFall'
import { startTestApp, type TestApp } from './startTestApp'

export const minuten = { minutenFrueh: 40, minutenMittag: 55, minutenSpaet: 75 }
const lage = (name: string, breite: number) => ({ name, gemeinde: null, plz: null, breite, laenge: 8 })

let folder: string
/** The workbook that is opened and saved, another for each test. */
export let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wege-'))
  file = join(folder, 'bus.xlsx')
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Vlotho, Bünde and Herford with sites in the last two; one way told, one corrected, one estimated, one unknown. */
export async function startKreis(): Promise<TestApp> {
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

export const read = async (app: TestApp) => (await app.api.wege.openTabelle(undefined))!
export const zahlen = ({ zaehler }: { zaehler: Record<string, number> }) =>
  Object.fromEntries(Object.entries(zaehler).filter(([, zahl]) => zahl > 0))
export const stored = (app: TestApp) =>
  app.db.selectFrom('wegzeit').selectAll().orderBy('ortA').orderBy('ortB').execute()

/** The template as somebody changes it in Excel: by heading, in the row of a way. */
export async function change(wege: Record<string, Record<string, string | number>>): Promise<void> {
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
