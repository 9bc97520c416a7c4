import type { Dateiformat, Visibility } from '@shared/domain/austausch/erkannteListe'
import type { Cell, ForeignRow, ForeignSheet, ForeignWorkbook } from '@shared/domain/austausch/workbook'
import { refuse } from '@shared/errors'
import XLSX from 'xlsx'
import { applyMarks } from './applyMarks'
import { type CellCounter, cellCounter } from './cellCounter'
import { errorCell, numberCell, textCell } from './cellValue'
import { limits } from './limits'
import { numberFormat } from './numberFormat'
import { plainText } from './plainText'
import { withinRows } from './reference'
import { rowBuilder } from './rowBuilder'
import { noMarks, type SheetMarks } from './sheetMarks'
import { readXlsMarks } from './xlsMarks'

const visibilities: readonly Visibility[] = ['visible', 'hidden', 'veryHidden']

/** The formats that the library reads for us. */
type Format = Extract<Dateiformat, 'xls' | 'xlsb'>

/** The plain stream of an .xls, or a checked .xlsb, as neutral sheets. An .xlsb keeps its marks in a form nobody reads here. */
export function readSpreadsheet(bytes: Buffer, format: Format): ForeignWorkbook {
  const workbook = parse(bytes)
  if (workbook.SheetNames.length > limits.sheets) refuse('liste.zuVieleBlaetter', { sheets: limits.sheets })
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true
  const counter = cellCounter()
  const marks = format === 'xls' ? readXlsMarks(bytes) : new Map<string, SheetMarks>()
  const sheets: ForeignSheet[] = []
  const unreadable: string[] = []
  workbook.SheetNames.forEach((name, index) => {
    const sheet = Object.hasOwn(workbook.Sheets, name) ? workbook.Sheets[name] : undefined
    // A sheet of this name would be the prototype of all others.
    if (!sheet || name === '__proto__') {
      unreadable.push(plainText(name))
      return
    }
    const visibility = visibilities[workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0] ?? 'visible'
    sheets.push({ name: plainText(name), visibility, ...contentOf(sheet, date1904, counter, marks.get(name)) })
  })
  return { format, sheets, unreadable, dateSystem: date1904 ? '1904' : '1900' }
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

type LibraryCell = XLSX.CellObject | undefined

function contentOf(
  sheet: XLSX.WorkSheet,
  date1904: boolean,
  counter: CellCounter,
  marks = noMarks()
): Omit<ForeignSheet, 'name' | 'visibility'> {
  counter.nextSheet()
  const rows = rowBuilder()
  const data = (sheet['!data'] ?? []) as LibraryCell[][]
  if (data[limits.rows]?.some((cell) => cell?.v !== undefined)) refuse('liste.zuVieleZeilen', { rows: limits.rows })
  data.forEach((cells, index) => {
    cells.forEach((cell, column) => {
      if (!cell) return
      counter.count()
      const value = cellOf(cell, date1904)
      const isWithin = (value === null && !cell.c) || counter.isWithin(index + 1, column)
      if (!isWithin) return
      if (value !== null) rows.set(index + 1, column, value)
      const comment = (cell.c ?? [])
        .map(({ t }) => plainText(t ?? ''))
        .join(' ')
        .trim()
      if (comment) rows.comment(index + 1, column, comment)
    })
    // The library's cells are many times larger than ours: let go of them row by row.
    data[index] = []
  })
  const all: ForeignRow[] = rows.end()
  for (const row of all) applyMarks(row, marks)
  const merges = (sheet['!merges'] ?? []).map(({ s, e }) => ({ row: s.r, column: s.c, toRow: e.r, toColumn: e.c }))
  const beyond = counter.beyond()
  return {
    rows: all,
    merges: withinRows(merges, all),
    hiddenColumns: marks.hiddenColumns,
    ...(beyond > 0 && { beyond })
  }
}

function cellOf({ t, v, z, f }: XLSX.CellObject, date1904: boolean): Cell {
  if (t === 's') return typeof v === 'string' ? textCell(v) : null
  if (t === 'n' && typeof v === 'number') {
    return numberCell(v, z === undefined || z === 'General' ? undefined : numberFormat(String(z)), date1904)
  }
  if (t === 'b') return v === true
  if (t === 'e') return errorCell(errorNames.get(Number(v)) ?? '')
  return f === undefined ? null : { formel: true }
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
