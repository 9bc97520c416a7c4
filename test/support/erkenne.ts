import type { ErkannteListe, ErkannteZeile } from '@shared/domain/austausch/erkannteListe'
import { erkenneListe } from '@shared/domain/austausch/erkenneListe'
import type { AnyField } from '@shared/domain/austausch/felder'
import type { Overrides } from '@shared/domain/austausch/readRequest'
import type { Cell, ForeignRow, ForeignSheet, ForeignWorkbook } from '@shared/domain/austausch/workbook'

/** The cells of a row, or a row with its marks. Rows are numbered from 1 where they do not say otherwise. */
type Line = Cell[] | (Omit<ForeignRow, 'row'> & { row?: number })

export function sheetOf(lines: readonly Line[], sheet: Partial<ForeignSheet> = {}): ForeignSheet {
  const rows = lines.map((line, index) =>
    Array.isArray(line) ? { row: index + 1, cells: line } : { row: index + 1, ...line }
  )
  return { name: 'Liste', visibility: 'visible', rows, merges: [], hiddenColumns: [], ...sheet }
}

/** Recognises sheets, or the lines of one sheet, as on 22.11.2026. */
export function erkenne(
  sheets: readonly ForeignSheet[] | readonly Line[],
  overrides: Overrides = {},
  workbook: Partial<ForeignWorkbook> = {}
): ErkannteListe {
  const all = isSheets(sheets) ? sheets : [sheetOf(sheets)]
  const liste = erkenneListe(
    { format: 'xlsx', sheets: [...all], unreadable: [], dateSystem: '1900', ...workbook },
    { file: 'liste.xlsx', hash: '0', today: '2026-11-22', overrides }
  )
  if (typeof liste !== 'object' || !('rows' in liste)) throw new Error('not recognised')
  return liste
}

const isSheets = (sheets: readonly (ForeignSheet | Line)[]): sheets is readonly ForeignSheet[] =>
  sheets.every((one) => 'visibility' in one)

/** What each column was taken for. */
export const fieldsOf = ({ columns }: ErkannteListe): (AnyField | null)[] =>
  columns.map(({ field, own }) => field ?? own)

/** The entries of a list, without titles, totals and the like. */
export const entriesOf = ({ rows }: ErkannteListe): ErkannteZeile[] => rows.filter(({ skip }) => skip === undefined)

/** The codes of everything told about a row. */
export const codesOf = (row: ErkannteZeile | undefined): string[] => (row?.findings ?? []).map(({ code }) => code)
