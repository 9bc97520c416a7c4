import { Tag } from '@shared/domain/zeitraum'
import type { Workbook, Worksheet } from 'exceljs'
import { cleanText } from './cleanText'
import { asked, font, inputFill, lines, markFill, pageSetup, told } from './sheetStyles'
import { addChoices, addValidation, letterOf } from './validations'

/** Text, a number, or nothing. A day is text as JJJJ-MM-TT in a column of days. */
export type SheetValue = string | number | null

export interface SheetColumn {
  heading: string
  /** `text` keeps numbers and everything that looks like a formula as they are; a text in a column of days stays text. */
  kind: 'text' | 'day' | 'number'
  /** In characters. */
  width: number
  /** What may be chosen in this column. */
  choices?: readonly string[]
  /** The recipient fills it in. `most`: the longest text, the largest number. */
  input?: { most?: number }
}

/** A list for people outside: one sheet, one heading line. */
export interface Sheet {
  /** Stands above each printed page, and on the tab as far as it fits. */
  title: string
  tab: string
  columns: readonly SheetColumn[]
  rows: readonly (readonly SheetValue[])[]
  /** So many rows below are ready to be filled in. */
  emptyRows?: number
  /** Stands at the foot of each printed page. */
  footer: string
  /** So many columns stay in sight when scrolling to the right. */
  frozenColumns: number
  /** A text per row in a hidden first column, by which the row is known again. */
  tickets?: { heading: string; texts: readonly string[] }
  /** Cells to be looked at, zero-based below the heading, each with what is to be said about it. */
  marks?: readonly { row: number; column: number; note: string }[]
  /** What the lighter columns are for; stands above each printed page. */
  legend?: string
  /** Sheets beside the list, text only. */
  beside?: readonly TextSheet[]
}

export interface TextSheet {
  tab: string
  hidden?: true
  /** In characters, by column. */
  widths: readonly number[]
  rows: readonly (readonly string[])[]
}

const formats = { text: '@', day: 'dd\\.mm\\.yyyy', number: '#,##0.##' } as const
const CHOICES_TAB = 'Auswahl'

/** The list as an Excel workbook: widths, frozen headings, filter, real days, choices, ready to print on A4. */
export async function writeWorkbook(sheet: Sheet): Promise<Uint8Array> {
  // Loaded when the first list is written: a quarter of a second that the start of the program need not wait for.
  const { default: Workbook } = await import('exceljs/lib/doc/workbook.js')
  const workbook = new Workbook()
  // Else the library's name stands there; never that of a person or a machine.
  workbook.creator = 'Förderkette'
  workbook.lastModifiedBy = 'Förderkette'
  addList(workbook, sheet)
  for (const beside of sheet.beside ?? []) addTextSheet(workbook, beside)
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

/** A hidden column of tickets is one like any other to sorting and filtering: it goes along. */
function withTickets({ tickets, columns, rows, frozenColumns, ...sheet }: Sheet) {
  if (!tickets) return { ...sheet, columns, rows, frozenColumns, hidden: 0 }
  const column: SheetColumn = { heading: tickets.heading, kind: 'text', width: 12 }
  return {
    ...sheet,
    hidden: 1,
    columns: [column, ...columns],
    rows: rows.map((row, index) => [tickets.texts[index] ?? null, ...row]),
    frozenColumns: frozenColumns + 1
  }
}

function addList(workbook: Workbook, sheet: Sheet): void {
  const { columns, rows, hidden, title, tab, footer, legend, frozenColumns, emptyRows = 0 } = withTickets(sheet)
  const { marks = [] } = sheet
  const worksheet = workbook.addWorksheet(tab, {
    views: [{ state: 'frozen', xSplit: frozenColumns, ySplit: 1 }],
    pageSetup,
    headerFooter: {
      oddHeader: `&L&B${forHeader(title, 130)}${legend ? `&R&I${forHeader(legend, 100)}` : ''}`,
      oddFooter: `&L${forHeader(footer, 220)}&RSeite &P von &N`
    }
  })
  worksheet.columns = columns.map(({ width, kind }, index) => ({
    width,
    style: { numFmt: formats[kind] },
    hidden: index < hidden
  }))
  addHeadings(worksheet, columns)
  const ticketed = hidden === 1
  for (const row of rows) addRow(worksheet, columns, row, ticketed)
  for (let empty = 0; empty < emptyRows; empty++) addRow(worksheet, columns, [], ticketed)
  for (const { row, column, note } of marks) {
    const cell = worksheet.getCell(row + 2, column + 1 + hidden)
    cell.fill = markFill
    cell.note = [cell.note, cleanText(note)].filter(Boolean).join('\n')
  }
  const lastRow = rows.length + emptyRows + 1
  worksheet.autoFilter = `A1:${letterOf(columns.length)}${lastRow}`
  if (lastRow > 1) addRules(workbook, worksheet, columns, lastRow)
}

function addRules(workbook: Workbook, worksheet: Worksheet, columns: readonly SheetColumn[], lastRow: number): void {
  const choiceRanges = columns.some(({ choices }) => choices)
    ? addChoices(workbook.addWorksheet(CHOICES_TAB, { state: 'hidden' }), columns)
    : new Map<SheetColumn, string>()
  for (const [index, column] of columns.entries()) {
    addValidation(worksheet, { column, letter: letterOf(index + 1), lastRow, choiceRange: choiceRanges.get(column) })
  }
}

function addHeadings(worksheet: Worksheet, columns: readonly SheetColumn[]): void {
  const row = worksheet.addRow(columns.map(({ heading }) => cleanText(heading)))
  row.height = 32
  for (const [index, { input }] of columns.entries()) {
    Object.assign(row.getCell(index + 1), { numFmt: '@', ...(input ? asked : told) })
  }
}

const LINE_HEIGHT = 15

function addRow(
  worksheet: Worksheet,
  columns: readonly SheetColumn[],
  values: readonly SheetValue[],
  ticketed: boolean
): void {
  const row = worksheet.addRow(columns.map(({ kind }, index) => cellOf(kind, values[index] ?? null)))
  columns.forEach(({ kind, input }, index) => {
    const cell = row.getCell(index + 1)
    // A text among days (only the year is known) must not become a number when it is touched.
    if (typeof cell.value === 'string') cell.numFmt = '@'
    // A ticket stays on one line: it is seen only by those who show hidden columns.
    const wrapText = !(ticketed && index === 0)
    cell.alignment = { vertical: 'top', wrapText, horizontal: kind === 'text' ? 'left' : 'center' }
    cell.font = font
    cell.border = lines
    if (input) cell.fill = inputFill
  })
  const shown = columns.map(({ width }, index) => (ticketed && index === 0 ? 1 : linesOf(values[index], width)))
  row.height = LINE_HEIGHT * Math.max(1, ...shown)
}

function cellOf(kind: SheetColumn['kind'], value: SheetValue): string | number | Date | null {
  if (typeof value !== 'string') return value
  // Midnight in UTC: a local one is written as the evening before.
  return kind === 'day' && Tag.safeParse(value).success ? new Date(`${value}T00:00:00Z`) : cleanText(value)
}

/** How many lines a wrapped text needs: not every program makes the row higher by itself. */
function linesOf(value: SheetValue | undefined, width: number): number {
  if (typeof value !== 'string' || Tag.safeParse(value).success) return 1
  return value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (width - 1))), 0)
}

function addTextSheet(workbook: Workbook, { tab, hidden, widths, rows }: TextSheet): void {
  const worksheet = workbook.addWorksheet(tab, {
    state: hidden ? 'hidden' : 'visible',
    pageSetup: { ...pageSetup, orientation: 'portrait' }
  })
  worksheet.columns = widths.map((width) => ({ width, style: { numFmt: '@' } }))
  for (const values of rows) {
    const row = worksheet.addRow(values.map(cleanText))
    widths.forEach((_, index) => {
      const cell = row.getCell(index + 1)
      cell.numFmt = '@'
      cell.font = index === 0 && widths.length > 1 ? { ...font, bold: true } : font
      cell.alignment = { vertical: 'top', wrapText: true }
    })
    row.height = LINE_HEIGHT * Math.max(1, ...values.map((value, index) => linesOf(value, widths[index] ?? 10)))
  }
}

/** In headers and footers `&` begins a command, and all of one must not be longer than 255 characters. */
const forHeader = (text: string, length: number) =>
  cleanText(text).slice(0, length).replaceAll('&', '&&').replaceAll('\n', ' ')
