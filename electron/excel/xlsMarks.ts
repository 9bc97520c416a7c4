import { type BiffRecord, biff, biffRecords } from './biff'
import type { CellStyle } from './cellStyles'
import { limits } from './limits'
import { palette } from './palette'
import { addMark, noMarks, type SheetMarks } from './sheetMarks'

/** Struck-out, coloured and hidden parts of an old .xls stream (MS-XLS), by the name of the sheet. Excel 97 and later. */
export function readXlsMarks(stream: Buffer): Map<string, SheetMarks> {
  const records = [...biffRecords(stream)]
  const [first] = records
  if (first?.id !== biff.bof || stream.readUInt16LE(first.start) !== biff8) return new Map()
  const styles = stylesOf(stream, records)
  const marks = new Map<string, SheetMarks>()
  for (const { id, start, end } of records) {
    if (id !== biff.boundSheet || end - start < 8) continue
    const at = records.findIndex((record) => record.start === stream.readUInt32LE(start) + 4)
    if (at >= 0) marks.set(sheetName(stream, start), marksOf(stream, records, at, styles))
  }
  return marks
}

type Look = Pick<CellStyle, 'strike' | 'fill'>

const biff8 = 0x0600

function sheetName(stream: Buffer, start: number): string {
  const length = stream.readUInt8(start + 6)
  const isWide = (stream.readUInt8(start + 7) & 1) === 1
  return stream.toString(isWide ? 'utf16le' : 'latin1', start + 8, start + 8 + length * (isWide ? 2 : 1))
}

/** By the number cells name: fonts count on past a number nobody uses, colours come from the file or the old palette. */
function stylesOf(stream: Buffer, records: readonly BiffRecord[]): Map<number, Look> {
  const strikes: boolean[] = []
  const own: Record<number, string> = {}
  const styles = new Map<number, Look>()
  let xf = 0
  for (const { id, start, end } of records) {
    if (id === biff.font && end - start >= 4) {
      if (strikes.length === 4) strikes.push(false)
      strikes.push((stream.readUInt16LE(start + 2) & 0x08) !== 0)
    } else if (id === biff.palette) {
      for (let at = start + 2, index = 8; at + 4 <= end; at += 4, index++)
        own[index] = stream.toString('hex', at, at + 3).toUpperCase()
    }
  }
  for (const { id, start, end } of records) {
    if (id !== biff.xf) continue
    if (end - start >= 20) {
      const solid = stream.readUInt32LE(start + 14) >>> 26 === 1
      const colour = stream.readUInt16LE(start + 18) & 0x7f
      const fill = solid ? (own[colour] ?? palette[colour] ?? palette[colour - 8]) : undefined
      const strike = strikes[stream.readUInt16LE(start)] ?? false
      if (strike || fill) styles.set(xf, { strike, fill })
    }
    xf++
  }
  return styles
}

function marksOf(stream: Buffer, records: readonly BiffRecord[], from: number, styles: Map<number, Look>): SheetMarks {
  const marks = noMarks()
  let isFiltered = false
  const mark = (row: number, column: number, format: number) => {
    const style = styles.get(format)
    if (style && column < limits.columns) addMark(marks, style, row, column)
  }
  let depth = 0
  for (let at = from; at < records.length; at++) {
    const { id, start, end } = records[at] as BiffRecord
    // Charts stand inside a sheet with a beginning and an end of their own.
    if (id === biff.bof) depth++
    if (id === biff.eof && --depth === 0) break
    if (depth !== 1) continue
    const word = (offset: number) => (start + offset + 2 <= end ? stream.readUInt16LE(start + offset) : 0)
    if (id === biff.filterMode) isFiltered = true
    else if (id === biff.row && (word(12) & 0x20) !== 0) marks.hiddenRows.add(word(0) + 1)
    else if (id === biff.columnInfo && (word(8) & 1) !== 0) {
      for (let column = word(0); column <= Math.min(word(2), limits.columns); column++) marks.hiddenColumns.push(column)
    } else if (singleCells.has(id)) mark(word(0) + 1, word(2), word(4))
    else if (id === biff.manyNumbers || id === biff.manyBlanks) {
      const width = id === biff.manyNumbers ? 6 : 2
      for (let offset = 4, column = word(2); start + offset + width <= end - 2; offset += width, column++)
        mark(word(0) + 1, column, word(offset))
    }
  }
  // Which hidden rows the filter hides is not written down; while one is active it is taken for all of them.
  if (isFiltered) marks.filteredRows = marks.hiddenRows
  return marks
}

const singleCells = new Set<number>([
  biff.blank,
  biff.number,
  biff.label,
  biff.boolean,
  biff.formula,
  biff.packedNumber,
  biff.sharedText,
  biff.richText
])
