import type { ForeignRow, ForeignSheet } from '@shared/domain/austausch/workbook'
import { limits } from './limits'

/** Zero-based, from the letters Excel shows. */
export function columnIndex(letters: string): number {
  let index = 0
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64
  return index - 1
}

/** `$B$7` as row from 1 and column from 0. */
export function cellPlace(reference: string): { row: number; column: number } | undefined {
  const [, letters, row] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference) ?? []
  return letters && row ? { row: Number(row), column: columnIndex(letters) } : undefined
}

type Range = ForeignSheet['merges'][number]

/** `B7:D9`, zero-based, ends included. */
export function rangeOf(reference: string): Range | undefined {
  const [from, to] = reference.split(':').map(cellPlace)
  return from && to && { row: from.row - 1, column: from.column, toRow: to.row - 1, toColumn: to.column }
}

/** More merged ranges than this no person made. */
const MOST = 20_000

/** Merged ranges as far as the rows reach: some programs merge down to the last row there can be. */
export function withinRows(merges: readonly Range[], rows: readonly ForeignRow[]): Range[] {
  const last = (rows.at(-1)?.row ?? 0) - 1
  return merges
    .filter(({ row, column }) => row <= last && column < limits.columns)
    .slice(0, MOST)
    .map(({ row, column, toRow, toColumn }) => ({
      ...{ row, column },
      toRow: Math.min(toRow, last),
      toColumn: Math.min(toColumn, limits.columns - 1)
    }))
}
