import type { ForeignRow } from '@shared/domain/austausch/workbook'
import type { SheetMarks } from './sheetMarks'

/** Writes at a row what its cells' formats say: hidden, struck out, coloured. */
export function applyMarks(row: ForeignRow, marks: SheetMarks): void {
  const filled = row.cells.reduce((count: number, cell) => count + (cell === null ? 0 : 1), 0)
  if (marks.hiddenRows.has(row.row))
    row.hidden = marks.filteredRows.has(row.row) || isFilteredOut(row, marks) ? 'filter' : 'hand'
  const strikes = marks.strikes.get(row.row) ?? 0
  if (strikes > 0 && strikes * 2 >= filled) row.strike = true
  const fills = marks.fills.get(row.row) ?? []
  const colours = new Set(fills.map(({ colour }) => colour))
  const whole = [...colours].find((colour) => fills.filter((fill) => fill.colour === colour).length * 2 >= filled)
  if (whole) row.fill = whole
  const single = fills.filter(({ colour, column }) => colour !== whole && row.cells[column] != null)
  if (single.length > 0) row.fills = single
}

/** A hidden row belongs to a filter when a criterion rejects it, or when a criterion cannot be judged here. */
function isFilteredOut({ row, cells }: ForeignRow, { filters }: SheetMarks): boolean {
  return filters.some((filter) => {
    if (row - 1 <= filter.row || row - 1 > filter.toRow) return false
    return [...filter.criteria].some(([offset, passes]) => {
      const cell = cells[filter.column + offset] ?? null
      return !passes?.(typeof cell === 'object' ? '' : String(cell).trim())
    })
  })
}
