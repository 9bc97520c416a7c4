import { calendarColumns, isWeekdayRow } from './tagesspalten'
import { tagText } from './tagText'
import { compactKey, repairMojibake, tidyText } from './text'
import { findWrittenRight } from './woerterbuch'
import { type Cell, type ForeignRow, type ForeignSheet, isDateCell } from './workbook'

/** Where a table begins: its heading rows and the text over each column, by column from 0. */
export interface Kopf {
  /** As Excel shows them. */
  rows: number[]
  headings: Ueberschrift[]
  /** How sure: known headings weigh most. Compares sheets of one file. */
  score: number
}

export interface Ueberschrift {
  column: number
  /** Tidied; two rows joined by " / ". */
  text: string
}

const searched = 40

/** Finds the heading under title lines, empty rows and logos; `undefined` where no row looks like one. */
export function findKopf(sheet: ForeignSheet): Kopf | undefined {
  let best: Kopf | undefined
  const rows = sheet.rows.slice(0, searched)
  for (const [index, row] of rows.entries()) {
    if (filled(row).length < 2) continue
    for (const candidate of [kopfOf(sheet, [row]), twoRows(sheet, row, rows[index + 1])]) {
      if (candidate && candidate.score >= 2 && candidate.score > (best?.score ?? 0)) best = candidate
    }
  }
  return best
}

/** The heading in the rows a person named. */
export function kopfAt(sheet: ForeignSheet, numbers: readonly number[]): Kopf {
  return kopfOf(
    sheet,
    sheet.rows.filter(({ row }) => numbers.includes(row)),
    [...numbers]
  )
}

function twoRows(sheet: ForeignSheet, upper: ForeignRow, lower: ForeignRow | undefined): Kopf | undefined {
  if (!lower || lower.row !== upper.row + 1 || dataCells(lower) > 0) return undefined
  const at = upper.row - 1
  const isTall = sheet.merges.some(
    ({ row, toRow, column, toColumn }) => row === at && toRow === at + 1 && column === toColumn
  )
  const isWide = sheet.merges.some(({ row, toRow, column, toColumn }) => {
    const below = lower.cells.slice(column, toColumn + 1).filter((cell) => headingText(cell) !== '')
    return row === at && toRow === at && toColumn > column && below.length > 1
  })
  return isTall || isWide || isCalendar(upper, lower) || isGroupRow(upper, lower)
    ? kopfOf(sheet, [upper, lower])
    : undefined
}

/** "Fehltage" over "krank", "e" and "u" without a merged cell: all of the lower row are headings, some under nothing. */
function isGroupRow(upper: ForeignRow, lower: ForeignRow): boolean {
  const below = lower.cells.flatMap((cell, column) => (headingText(cell) === '' ? [] : [{ cell, column }]))
  return (
    below.length >= 2 &&
    below.length < filled(upper).length &&
    below.every(({ cell }) => typeof cell === 'string' && findWrittenRight(headingText(cell))?.how === 'exakt') &&
    below.some(({ column }) => headingText(upper.cells[column]) === '')
  )
}

/** Days of a month with their weekdays above or below. */
const isCalendar = (upper: ForeignRow, lower: ForeignRow) =>
  (isWeekdayRow(upper.cells) && calendarColumns(lower.cells).size > 0) ||
  (isWeekdayRow(lower.cells) && calendarColumns(upper.cells).size > 0)

function kopfOf(sheet: ForeignSheet, rows: readonly ForeignRow[], numbers = rows.map(({ row }) => row)): Kopf {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length))
  const headings: Ueberschrift[] = []
  for (let column = 0; column < width; column++) {
    const parts = rows.map(
      ({ row, cells }, index) =>
        headingText(cells[column]) || (index === 0 && rows.length > 1 ? spanned(sheet, row, column) : '')
    )
    const text = [...new Set(parts.filter(Boolean))].join(' / ')
    if (text) headings.push({ column, text })
  }
  return { rows: numbers, headings, score: scoreOf(headings, rows) }
}

/** The text of the wide merged cell this column lies under. */
function spanned(sheet: ForeignSheet, row: number, column: number): string {
  const merge = sheet.merges.find(
    (range) => range.row === row - 1 && range.toRow === row - 1 && range.column < column && column <= range.toColumn
  )
  const source = merge && sheet.rows.find((candidate) => candidate.row === row)
  return source && merge ? headingText(source.cells[merge.column]) : ''
}

/** Known headings count double, similar ones once; cells that look like values speak against a heading. */
function scoreOf(headings: readonly Ueberschrift[], rows: readonly ForeignRow[]): number {
  const seen = new Set<string>()
  let score = 0
  for (const { text } of headings) {
    const kandidat = findWrittenRight(text.split(' / ').at(-1) ?? text) ?? findWrittenRight(text)
    if (!kandidat || seen.has(kandidat.field) || text.length > 60) continue
    seen.add(kandidat.field)
    // A lone K or E is a mark as often as a heading.
    score += kandidat.how === 'exakt' && text.length > 1 ? 2 : 0.75
  }
  const data = rows.reduce((sum, row) => sum + dataCells(row), 0)
  const [upper, lower] = rows
  const joined = upper && lower ? (isCalendar(upper, lower) ? 0.5 : -0.5) : 0
  const calendar = rows.some(({ cells }) => calendarColumns(cells).size > 0) ? 3 : 0
  return seen.size < 2 ? 0 : score - data + joined + calendar
}

/** How many cells of a row are values. The days of a calendar are headings. */
function dataCells({ cells }: ForeignRow): number {
  const days = calendarColumns(cells)
  return cells.filter((cell, column) => !days.has(column) && looksLikeData(cell)).length
}

/** Days, long numbers and numbers written as text are no headings. */
function looksLikeData(cell: Cell): boolean {
  if (isDateCell(cell)) return true
  if (typeof cell === 'number') return cell > 31
  return typeof cell === 'string' && /^\W*\d[\d.,/ -]{4,}/.test(cell)
}

/** A heading cell as a person reads it. */
export function headingText(cell: Cell | undefined): string {
  if (typeof cell === 'string') return tidyText(repairMojibake(cell))
  if (isDateCell(cell)) return tagText(cell)
  return typeof cell === 'number' ? String(cell) : ''
}

/** Filled cells of a row with their column. */
function filled({ cells }: ForeignRow): { column: number; key: string }[] {
  return cells.flatMap((cell, column) => (cell === null ? [] : [{ column, key: compactKey(headingText(cell)) }]))
}

/** A repeated heading: most of what the row holds stands in a heading row at the same place. */
export function isRepeat(row: ForeignRow, headingRows: readonly ForeignRow[]): boolean {
  return headingRows.some((heading) => {
    // Cheap first: this is asked of every row of the file.
    if (!row.cells.some((cell, column) => cell !== null && cell === heading.cells[column])) return false
    const cells = filled(row).filter(({ key }) => key !== '')
    const same = cells.filter(({ column, key }) => compactKey(headingText(heading.cells[column])) === key)
    return cells.length >= 2 && same.length >= cells.length * 0.6
  })
}
