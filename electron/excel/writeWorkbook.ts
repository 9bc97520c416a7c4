import { Tag } from '@shared/domain/zeitraum'
import type { Worksheet } from 'exceljs'
import { cleanText } from './cleanText'

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
}

/** A list for people outside: one sheet, one heading line. */
export interface Sheet {
  /** Stands above each printed page, and on the tab as far as it fits. */
  title: string
  tab: string
  columns: readonly SheetColumn[]
  rows: readonly (readonly SheetValue[])[]
  /** Stands at the foot of each printed page. */
  footer: string
  /** So many columns stay in sight when scrolling to the right. */
  frozenColumns: number
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
  const { columns, rows } = sheet
  const worksheet = workbook.addWorksheet(sheet.tab, {
    views: [{ state: 'frozen', xSplit: sheet.frozenColumns, ySplit: 1 }],
    pageSetup: pageSetupOf(),
    headerFooter: {
      oddHeader: `&L&B${forHeader(sheet.title)}`,
      oddFooter: `&L${forHeader(sheet.footer)}&RSeite &P von &N`
    }
  })
  worksheet.columns = columns.map(({ width, kind }) => ({ width, style: { numFmt: formats[kind] } }))
  addHeadings(worksheet, columns)
  for (const row of rows) addRow(worksheet, columns, row)
  worksheet.autoFilter = `A1:${letterOf(columns.length)}${rows.length + 1}`
  const lists = columns.flatMap(({ choices }, index) => (choices ? [{ choices, column: letterOf(index + 1) }] : []))
  if (lists.length > 0 && rows.length > 0) {
    const hidden = workbook.addWorksheet(CHOICES_TAB, { state: 'hidden' })
    const lastRow = rows.length + 1
    for (const [index, list] of lists.entries()) addChoices(worksheet, hidden, { ...list, index, lastRow })
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

function pageSetupOf() {
  return {
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    // A print area would be written wrongly by the library; repeated headings are right.
    printTitlesRow: '1:1',
    margins: { left: 0.4, right: 0.4, top: 0.7, bottom: 0.6, header: 0.3, footer: 0.3 }
  } as const
}

const thin = { style: 'thin', color: { argb: 'FFB8C4C6' } } as const
/** Named in every cell: a program without it would put a serif in its place. */
const font = { name: 'Calibri', family: 2, size: 11 } as const
const lines = { top: thin, bottom: thin, left: thin, right: thin }

function addHeadings(worksheet: Worksheet, columns: readonly SheetColumn[]): void {
  const row = worksheet.addRow(columns.map(({ heading }) => cleanText(heading)))
  row.height = 32
  row.eachCell((cell) => {
    cell.numFmt = '@'
    cell.font = { ...font, bold: true }
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFD6E8EA' } }
    cell.alignment = { vertical: 'middle', wrapText: true }
    cell.border = lines
  })
}

const LINE_HEIGHT = 15

function addRow(worksheet: Worksheet, columns: readonly SheetColumn[], values: readonly SheetValue[]): void {
  const row = worksheet.addRow(columns.map(({ kind }, index) => cellOf(kind, values[index] ?? null)))
  columns.forEach(({ kind }, index) => {
    const cell = row.getCell(index + 1)
    // A text among days (only the year is known) must not become a number when it is touched.
    if (typeof cell.value === 'string') cell.numFmt = '@'
    cell.alignment = {
      vertical: 'top',
      wrapText: true,
      horizontal: kind === 'text' ? 'left' : 'center'
    }
    cell.font = font
    cell.border = lines
  })
  row.height = LINE_HEIGHT * Math.max(1, ...columns.map(({ width }, index) => linesOf(values[index], width)))
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

interface Choices {
  choices: readonly string[]
  column: string
  index: number
  lastRow: number
}

function addChoices(worksheet: Worksheet, hidden: Worksheet, { choices, column, index, lastRow }: Choices): void {
  hidden.getColumn(index + 1).values = choices.map(cleanText)
  const letter = letterOf(index + 1)
  const validation = {
    type: 'list',
    allowBlank: true,
    formulae: [`${CHOICES_TAB}!$${letter}$1:$${letter}$${choices.length}`],
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: 'Das steht nicht zur Auswahl',
    error: 'Bitte wählen Sie einen Eintrag aus der Liste oder lassen Sie das Feld leer.'
  }
  // The range form is there and not in the library's types; cell by cell it would be slow.
  const { dataValidations } = worksheet as unknown as { dataValidations: { add(range: string, rule: object): void } }
  dataValidations.add(`${column}2:${column}${lastRow}`, validation)
}

/** In headers and footers `&` begins a command. */
const forHeader = (text: string) => cleanText(text).replaceAll('&', '&&').replaceAll('\n', ' ').slice(0, 200)

/** Letter of a column, 1 = A. */
function letterOf(column: number): string {
  const rest = (column - 1) % 26
  const before = Math.floor((column - 1) / 26)
  return (before > 0 ? letterOf(before) : '') + String.fromCharCode(65 + rest)
}
