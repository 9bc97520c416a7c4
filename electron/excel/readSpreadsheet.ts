import type { Dateiformat, Visibility } from '@shared/domain/austausch/erkannteListe'
import { serialToTag } from '@shared/domain/austausch/werte/serial'
import type { Cell, ForeignRow, ForeignSheet, ForeignWorkbook } from '@shared/domain/austausch/workbook'
import { refuse } from '@shared/errors'
import XLSX from 'xlsx'
import { limits } from './limits'
import { readOdsMarks } from './odsMarks'
import { readSheetMarks, type SheetMarks } from './sheetMarks'
import { readXlsMarks } from './xlsMarks'
import { unescapeXml } from './xml'
import type { CheckedZip } from './zip'

const visibilities: readonly Visibility[] = ['visible', 'hidden', 'veryHidden']

/** A checked workbook as neutral sheets. Formats, filters and marks come from the parts themselves where there are any. */
export function readSpreadsheet(bytes: Buffer, format: Exclude<Dateiformat, 'csv'>, zip?: CheckedZip): ForeignWorkbook {
  const workbook = parse(bytes)
  if (workbook.SheetNames.length > limits.sheets) refuse('liste.zuVieleBlaetter', { sheets: limits.sheets })
  const marks = marksOf(bytes, format, zip)
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true
  const sheets: ForeignSheet[] = []
  const unreadable: string[] = []
  workbook.SheetNames.forEach((key, index) => {
    const sheet = Object.hasOwn(workbook.Sheets, key) ? workbook.Sheets[key] : undefined
    // Of an .ods the library leaves the names as they are written in the XML.
    const name = format === 'ods' ? unescapeXml(key) : key
    if (!sheet || key === '__proto__') {
      unreadable.push(name)
      return
    }
    const visibility = visibilities[workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0] ?? 'visible'
    sheets.push(neutralSheet(sheet, { name, visibility, date1904, marks: marks.get(name) }))
  })
  return { format, sheets, unreadable, dateSystem: date1904 ? '1904' : '1900' }
}

/** An .xlsb keeps its marks in a form this program does not read. */
function marksOf(bytes: Buffer, format: Exclude<Dateiformat, 'csv'>, zip?: CheckedZip): Map<string, SheetMarks> {
  if (format === 'xls') return readXlsMarks(bytes)
  if (zip && format === 'xlsx') return readSheetMarks(zip)
  return zip && format === 'ods' ? readOdsMarks(zip) : new Map()
}

function parse(bytes: Buffer): XLSX.WorkBook {
  try {
    return XLSX.read(bytes, {
      type: 'buffer',
      dense: true,
      nodim: true,
      cellDates: false,
      cellNF: true,
      cellHTML: false,
      cellText: false,
      sheetRows: limits.rows + 1
    })
  } catch (cause) {
    return refuse('liste.beschaedigt', {}, { cause })
  }
}

interface SheetFacts {
  name: string
  visibility: Visibility
  date1904: boolean
  marks: SheetMarks | undefined
}

function neutralSheet(sheet: XLSX.WorkSheet, { name, visibility, date1904, marks }: SheetFacts): ForeignSheet {
  const toCell = cellReader(date1904)
  const rows: ForeignRow[] = []
  const data = (sheet['!data'] ?? []) as (XLSX.CellObject | undefined)[][]
  if (data.length > limits.rows && data[limits.rows]?.some((cell) => cell?.v !== undefined)) {
    refuse('liste.zuVieleZeilen', { rows: limits.rows })
  }
  for (let index = 0; index < data.length; index++) {
    const row = neutralRow(data[index], index + 1, toCell)
    // The library's cells are many times larger than ours: let go of them row by row.
    data[index] = []
    if (!row) continue
    if (marks) applyMarks(row, marks)
    rows.push(row)
  }
  return {
    name,
    visibility,
    rows,
    merges: (sheet['!merges'] ?? []).map(({ s, e }) => ({ row: s.r, column: s.c, toRow: e.r, toColumn: e.c })),
    hiddenColumns: marks?.hiddenColumns ?? []
  }
}

function neutralRow(
  source: (XLSX.CellObject | undefined)[] | undefined,
  row: number,
  toCell: (cell: XLSX.CellObject) => Cell
): ForeignRow | undefined {
  if (!source) return undefined
  const cells: Cell[] = []
  const comments: { column: number; text: string }[] = []
  let filled = 0
  const width = Math.min(source.length, limits.columns)
  for (let column = 0; column < width; column++) {
    const from = source[column]
    const cell = from ? toCell(from) : null
    if (cell !== null) filled = column + 1
    cells.push(cell)
    const text = from?.c
      ?.map(({ t }) => t ?? '')
      .join(' ')
      .trim()
    if (text) comments.push({ column, text })
  }
  cells.length = filled
  if (filled === 0 && comments.length === 0) return undefined
  return { row, cells, ...(comments.length > 0 && { comments }) }
}

/** Number formats repeat by the ten thousand: each is looked at once. */
function cellReader(date1904: boolean): (cell: XLSX.CellObject) => Cell {
  const formats = new Map<string, { isDate: boolean; zeros: number }>()
  const formatOf = (format: string) => {
    const known = formats.get(format)
    if (known) return known
    const facts = { isDate: XLSX.SSF.is_date(format), zeros: /^0{2,}$/.test(format) ? format.length : 0 }
    formats.set(format, facts)
    return facts
  }
  return ({ t, v, z, f }) => {
    if (t === 's') return typeof v === 'string' && v !== '' ? v.slice(0, limits.cellText) : null
    if (t === 'n' && typeof v === 'number') {
      if (z === undefined || z === 'General') return v
      const { isDate, zeros } = formatOf(String(z))
      if (zeros > 0 && Number.isInteger(v) && v >= 0) return String(v).padStart(zeros, '0')
      const tag = isDate && v >= 1 ? serialToTag(v, date1904) : undefined
      return tag ? { tag, serial: v, format: String(z) } : v
    }
    if (t === 'b') return v === true
    if (t === 'e') return { fehler: errorNames.get(Number(v)) ?? '#FEHLER' }
    return f === undefined ? null : { formel: true }
  }
}

const errorNames = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
  [0x2b, '#GETTING_DATA']
])

function applyMarks(row: ForeignRow, marks: SheetMarks): void {
  const filled = row.cells.reduce((count: number, cell) => count + (cell === null ? 0 : 1), 0)
  if (marks.hiddenRows.has(row.row))
    row.hidden = marks.filteredRows?.has(row.row) || isFilteredOut(row, marks) ? 'filter' : 'hand'
  const strikes = marks.strikes.get(row.row) ?? 0
  if (strikes > 0 && strikes * 2 >= filled) row.strike = true
  const fills = marks.fills.get(row.row) ?? []
  const colours = new Set(fills.map(({ colour }) => colour))
  const whole = [...colours].find((colour) => fills.filter((fill) => fill.colour === colour).length * 2 >= filled)
  if (whole) row.fill = whole
  const single = fills.filter(({ colour, column }) => colour !== whole && row.cells[column] != null)
  if (single.length > 0) row.fills = single
}

/** A hidden row belongs to the filter when a criterion rejects it, or when a criterion cannot be judged here. */
function isFilteredOut({ row, cells }: ForeignRow, { filter }: SheetMarks): boolean {
  if (!filter || row - 1 <= filter.row || row - 1 > filter.toRow) return false
  return [...filter.criteria].some(([offset, passes]) => {
    const cell = cells[filter.column + offset] ?? null
    return !passes?.(typeof cell === 'object' ? '' : String(cell).trim())
  })
}
