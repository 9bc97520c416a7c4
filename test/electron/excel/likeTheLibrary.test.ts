import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import XLSX from 'xlsx'
import { readWorkbook } from '../../../electron/excel/readWorkbook'
import { type Cell, isDateCell, isErrorCell, isFormulaCell } from '../../../shared/domain/austausch/workbook'

/**
 * The .xlsx and .ods readers are the program's own, for what the library leaves out. What both read must be the same:
 * the library is the second pair of eyes.
 */
const files = globSync('test/samples/**/*.{xlsx,ods}').filter((file) => !isLocked(file))

describe.each(files)('%s', (file) => {
  it('has the same cells for the library and for us', () => {
    const bytes = readFileSync(file)
    const ours = new Map(readWorkbook(file, bytes).sheets.map((sheet) => [sheet.name, sheet]))
    const theirs = XLSX.read(bytes, { dense: true, nodim: true, cellDates: false, cellNF: true, cellText: false })

    for (const name of theirs.SheetNames) {
      const expected = new Map<string, unknown>()
      const data = (theirs.Sheets[name]!['!data'] ?? []) as (XLSX.CellObject | undefined)[][]
      for (const [row, cells] of data.entries()) {
        for (const [column, cell] of (cells ?? []).entries()) {
          if (cell?.v === undefined || cell.v === '' || cell.t === 'z') continue
          expected.set(`${row + 1}:${column}`, cell.t === 'e' ? 'error' : plain(cell.v))
        }
      }
      const found = new Map<string, unknown>()
      for (const { row, cells } of ours.get(unescaped(name))?.rows ?? []) {
        for (const [column, cell] of cells.entries()) {
          if (cell !== null && !isFormulaCell(cell)) found.set(`${row}:${column}`, meaningOf(cell))
        }
      }

      const other = [...expected].filter(([place, value]) => !same(found.get(place), value))
      expect(other.map(([place, value]) => [name, place, value, found.get(place)])).toEqual([])
      expect([...found.keys()].filter((place) => !expected.has(place))).toEqual([])
    }
  })
})

function isLocked(file: string): boolean {
  return readFileSync(file).readUInt32LE(0) !== 0x04034b50
}

function meaningOf(cell: Cell): unknown {
  if (isDateCell(cell)) return cell.serial
  return isErrorCell(cell) ? 'error' : plain(cell)
}

/** White space and numbers kept as text with leading zeros are each reader's own affair. */
const plain = (value: unknown) => (typeof value === 'string' ? value.replaceAll(/\s+/g, ' ').trim() : value)
const unescaped = (name: string) => name.replaceAll('&amp;', '&')

function same(ours: unknown, theirs: unknown): boolean {
  if (typeof theirs === 'number') return Math.abs(Number(ours) - theirs) < 1e-6
  return ours === theirs || String(ours) === String(theirs)
}
