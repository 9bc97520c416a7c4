import { refuse } from '@shared/errors'
import { limits } from './limits'

/** Counts what a workbook asks of the machine while it is read, and what lies outside of what is read. */
export interface CellCounter {
  /** One more cell of the workbook, filled or only formatted. */
  count(): void
  /** Whether a filled cell of this place is read. Rows from 1, columns from 0. */
  isWithin(row: number, column: number): boolean
  /** Filled cells outside of the rows and columns that are read, since the last sheet began. */
  beyond(): number
  nextSheet(): void
}

/** A few rows far below belong to no list; more than that would be lost. */
const stray = 10

export function cellCounter(): CellCounter {
  let cells = 0
  let beyond = 0
  let rowsBeyond = new Set<number>()
  return {
    count() {
      if (++cells > limits.cells) refuse('liste.zuVieleZellen', { cells: limits.cells })
    },
    isWithin(row, column) {
      if (row <= limits.rows && column < limits.columns) return true
      beyond++
      if (row > limits.rows && rowsBeyond.add(row).size > stray) refuse('liste.zuVieleZeilen', { rows: limits.rows })
      return false
    },
    beyond: () => beyond,
    nextSheet() {
      beyond = 0
      rowsBeyond = new Set()
    }
  }
}
