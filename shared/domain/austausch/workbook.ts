import type { Tag } from '../zeitraum'
import type { Dateiformat, Visibility } from './erkannteListe'

/** A foreign file as neutral sheets: what any spreadsheet reader can deliver, and nothing of a library. */
export interface ForeignWorkbook {
  format: Dateiformat
  sheets: ForeignSheet[]
  /** Sheets the library could not read: never to be taken for empty ones. */
  unreadable: string[]
  dateSystem: '1900' | '1904'
  /** How the bytes of a text file were read. */
  encoding?: 'utf-8' | 'utf-16' | 'windows-1252'
  beigaben?: Beigaben
}

/** What a file carries besides tables. Nothing of it is run, fetched or opened. */
export interface Beigaben {
  makros: boolean
  /** Other files and data sources it refers to. */
  verknuepfungen: number
  /** Documents and programs inside it. */
  objekte: number
}

export interface ForeignSheet {
  name: string
  visibility: Visibility
  /** Rows with at least one filled cell or a comment, in order. */
  rows: ForeignRow[]
  /** Merged ranges, zero-based, ends included. Only the top left cell has a value. */
  merges: { row: number; column: number; toRow: number; toColumn: number }[]
  /** Zero-based. */
  hiddenColumns: number[]
  /** So many filled cells lie outside of the rows and columns that are read; a repeated one counts once. */
  beyond?: number
}

export interface ForeignRow {
  /** As Excel shows it, from 1. */
  row: number
  /** By column from 0; may end early. */
  cells: Cell[]
  hidden?: 'filter' | 'hand'
  /** Struck out, whole or for the most part. */
  strike?: true
  /** Background of the row, whole or for the most part, as `RRGGBB`. */
  fill?: string
  /** Single cells with a background of their own. */
  fills?: { column: number; colour: string }[]
  comments?: { column: number; text: string }[]
}

/** What a cell holds. Most cells are plain values; only what needs more is an object. */
export type Cell = null | string | number | boolean | DateCell | ErrorCell | FormulaCell

/** A number that the file shows as a date. `format` is the file's own pattern. */
export interface DateCell {
  tag: Tag
  serial: number
  format: string
}

/** An error such as `#N/A` as the file shows it. */
export interface ErrorCell {
  fehler: string
}

/** A formula whose result the file does not hold. */
export interface FormulaCell {
  formel: true
}

export const isDateCell = (cell: Cell | undefined): cell is DateCell =>
  typeof cell === 'object' && cell !== null && 'tag' in cell
export const isErrorCell = (cell: Cell | undefined): cell is ErrorCell =>
  typeof cell === 'object' && cell !== null && 'fehler' in cell
export const isFormulaCell = (cell: Cell | undefined): cell is FormulaCell =>
  typeof cell === 'object' && cell !== null && 'formel' in cell
