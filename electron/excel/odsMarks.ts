import { limits } from './limits'
import { odsStyles } from './odsStyles'
import { decoration, type SheetMarks } from './sheetMarks'
import { attribute, unescapeXml } from './xml'
import type { CheckedZip } from './zip'

const element = /<(?:table:(table|table-column|table-row|table-cell|covered-table-cell))(?=[\s/>])([^>]*)>/g
/** More of one row, also filled ones, are a format drawn to the end of the sheet. */
const repeatedRows = 1000

/** Struck-out, coloured and hidden parts of an OpenDocument spreadsheet. Hiding by a filter is written down there as such. */
export function readOdsMarks(zip: CheckedZip): Map<string, SheetMarks> {
  const content = zip.read('content.xml')?.toString('utf8') ?? ''
  const styles = odsStyles(content, zip.read('styles.xml')?.toString('utf8') ?? '')
  const marks = new Map<string, SheetMarks>()
  let sheet = emptySheet()
  for (const [, name, attributes = ''] of content.matchAll(element)) {
    if (name === 'table') {
      sheet = emptySheet()
      marks.set(unescapeXml(attribute(attributes, 'table:name') ?? ''), sheet.marks)
    } else if (name === 'table-column') addColumn(sheet, attributes)
    else if (name === 'table-row') addRow(sheet, attributes)
    else addCell(sheet, attributes, styles)
  }
  return marks
}

interface Sammlung {
  hiddenRows: Set<number>
  filteredRows: Set<number>
  strikes: Map<number, number>
  fills: Map<number, { column: number; colour: string }[]>
}

interface OpenSheet {
  marks: Sammlung & Pick<SheetMarks, 'hiddenColumns'>
  counts: Map<string, number>
  columns: number
  /** The rows an element stands for: the first, and how many alike. */
  row: number
  rows: number
  column: number
}

function emptySheet(): OpenSheet {
  return {
    marks: {
      hiddenRows: new Set(),
      filteredRows: new Set(),
      hiddenColumns: [],
      strikes: new Map(),
      fills: new Map()
    },
    counts: new Map(),
    columns: 0,
    row: 0,
    rows: 0,
    column: 0
  }
}

const repeated = (attributes: string, of: 'rows' | 'columns') =>
  Math.max(1, Number(attribute(attributes, `table:number-${of}-repeated`) ?? 1) || 1)

function addColumn(sheet: OpenSheet, attributes: string): void {
  const count = repeated(attributes, 'columns')
  if (/table:visibility="(?:collapse|filter)"/.test(attributes)) {
    for (let column = sheet.columns; column < Math.min(sheet.columns + count, limits.columns); column++)
      sheet.marks.hiddenColumns.push(column)
  }
  sheet.columns += count
}

function addRow(sheet: OpenSheet, attributes: string): void {
  sheet.row += sheet.rows
  sheet.rows = repeated(attributes, 'rows')
  sheet.column = 0
  const hidden = /table:visibility="(collapse|filter)"/.exec(attributes)?.[1]
  if (!hidden) return
  for (let row = sheet.row; row < sheet.row + Math.min(sheet.rows, repeatedRows); row++) {
    sheet.marks.hiddenRows.add(row + 1)
    if (hidden === 'filter') sheet.marks.filteredRows.add(row + 1)
  }
}

function addCell(sheet: OpenSheet, attributes: string, styles: ReturnType<typeof odsStyles>): void {
  const count = repeated(attributes, 'columns')
  const style = styles.get(attribute(attributes, 'table:style-name') ?? '')
  if (style && sheet.rows <= repeatedRows) {
    for (let row = sheet.row + 1; row <= sheet.row + sheet.rows; row++) {
      for (let column = sheet.column; column < Math.min(sheet.column + count, limits.columns); column++)
        markCell(sheet, row, column, style)
    }
  }
  sheet.column += count
}

function markCell(
  { marks, counts }: OpenSheet,
  row: number,
  column: number,
  { strike, fill }: { strike: boolean; fill: string | undefined }
): void {
  if (strike) marks.strikes.set(row, (marks.strikes.get(row) ?? 0) + 1)
  const count = fill ? (counts.get(fill) ?? 0) + 1 : 0
  if (!fill || count > decoration) return
  counts.set(fill, count)
  const ofRow = marks.fills.get(row)
  if (ofRow) ofRow.push({ column, colour: fill })
  else marks.fills.set(row, [{ column, colour: fill }])
}
