import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import { readWorkbook } from '../../electron/excel/readWorkbook'
import { startTestApp } from './startTestApp'

/** A folder per test for the Zuweisungslisten it writes, and a program that saves there as `liste.xlsx`. */
export function listFolder() {
  const at = { folder: '' }
  const file = () => join(at.folder, 'liste.xlsx')
  beforeEach(() => {
    at.folder = mkdtempSync(join(tmpdir(), 'zuweisung-'))
  })
  afterEach(() => rmSync(at.folder, { recursive: true }))
  return Object.assign(at, {
    file,
    startApp: (path = file()) => startTestApp({ saveFile: async () => path }),
    readBack: (path = file()) => readBack(path)
  })
}

/** The first sheet as our own reader sees it, which is another library than the one that wrote it. */
function readBack(file: string) {
  const { sheets } = readWorkbook('liste.xlsx', readFileSync(file))
  const [kopf, ...rows] = sheets[0]!.rows.map(({ cells }) => cells)
  const headings = kopf!.map(String)
  return {
    sheets,
    headings,
    rows: rows.map((cells) => Object.fromEntries(headings.map((heading, i) => [heading, cells[i] ?? null])))
  }
}
