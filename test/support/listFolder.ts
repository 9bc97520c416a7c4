import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import { readWorkbook } from '../../electron/excel/readWorkbook'
import { checkZip } from '../../electron/excel/zip'
import { startTestApp } from './startTestApp'

/** A folder per test for the lists it writes, and a program that saves there as `liste.xlsx`. */
export function listFolder() {
  const at = { folder: '' }
  const file = () => join(at.folder, 'liste.xlsx')
  beforeEach(() => {
    at.folder = mkdtempSync(join(tmpdir(), 'ausgabe-'))
  })
  afterEach(() => rmSync(at.folder, { recursive: true }))
  return Object.assign(at, {
    file,
    startApp: (path = file()) => startTestApp({ saveFile: async () => path }),
    readBack: (path = file()) => readBack(path),
    parts: (path = file()) => partsOf(path)
  })
}

/** The first sheet as our own reader sees it, which is another library than the one that wrote it; without tickets. */
function readBack(file: string) {
  const { sheets } = readWorkbook('liste.xlsx', readFileSync(file))
  const [kopf, ...rows] = sheets[0]!.rows.map(({ cells }) => cells)
  const headings = kopf!.map(String)
  return {
    sheets,
    headings: headings.filter((heading) => heading !== 'FK-Beleg'),
    rows: rows.map((cells) => Object.fromEntries(headings.map((heading, i) => [heading, cells[i] ?? null])))
  }
}

/** The files inside the workbook, as text. */
function partsOf(file: string): Record<string, string> {
  const zip = checkZip(readFileSync(file))
  return Object.fromEntries(zip.names.map((name) => [name, zip.read(name)!.toString('utf8')]))
}
