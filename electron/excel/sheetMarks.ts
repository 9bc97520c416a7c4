import type { CellStyle } from './cellStyles'
import type { SheetFilter } from './sheetFilter'

/** What the formats of one sheet say about rows and columns, beyond values: numbers as Excel shows them. */
export interface SheetMarks {
  hiddenRows: Set<number>
  /** Those a filter hides, where the file says so itself. */
  filteredRows: Set<number>
  /** Zero-based. */
  hiddenColumns: number[]
  /** Struck-out cells by row. */
  strikes: Map<number, number>
  /** Filled cells by row, with zero-based columns and `RRGGBB`. */
  fills: Map<number, { column: number; colour: string }[]>
  /** So many cells have a colour. */
  counts: Map<string, number>
  /** Filters of the sheet and of its tables. */
  filters: SheetFilter[]
}

export const noMarks = (): SheetMarks => ({
  hiddenRows: new Set(),
  filteredRows: new Set(),
  hiddenColumns: [],
  strikes: new Map(),
  fills: new Map(),
  counts: new Map(),
  filters: []
})

/** A colour on more cells than this marks nothing. */
const decoration = 50_000

/** Notes a cell that is struck out or coloured. */
export function addMark(
  marks: SheetMarks,
  style: Pick<CellStyle, 'strike' | 'fill'>,
  row: number,
  column: number
): void {
  const { strike, fill } = style
  if (strike) marks.strikes.set(row, (marks.strikes.get(row) ?? 0) + 1)
  if (!fill) return
  const count = (marks.counts.get(fill) ?? 0) + 1
  marks.counts.set(fill, count)
  if (count > decoration) return
  const ofRow = marks.fills.get(row)
  if (ofRow) ofRow.push({ column, colour: fill })
  else marks.fills.set(row, [{ column, colour: fill }])
}
