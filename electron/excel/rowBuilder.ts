import type { Cell, ForeignRow } from '@shared/domain/austausch/workbook'

/** Puts rows together from cells, in whatever order a file has them. Rows from 1, columns from 0. */
export function rowBuilder() {
  const rows = new Map<number, ForeignRow>()
  let current: ForeignRow | undefined
  let isSorted = true
  let highest = 0

  function rowAt(row: number): ForeignRow {
    if (current?.row === row) return current
    current = rows.get(row) ?? { row, cells: [] }
    rows.set(row, current)
    if (row < highest) isSorted = false
    highest = Math.max(highest, row)
    return current
  }

  return {
    set(row: number, column: number, cell: Cell): void {
      const { cells } = rowAt(row)
      while (cells.length < column) cells.push(null)
      cells[column] = cell
    },
    comment(row: number, column: number, text: string): void {
      const target = rowAt(row)
      target.comments = [...(target.comments ?? []), { column, text }]
    },
    /** In order; only rows that hold something. */
    end(): ForeignRow[] {
      const all = [...rows.values()]
      return isSorted ? all : all.sort((a, b) => a.row - b.row)
    }
  }
}
