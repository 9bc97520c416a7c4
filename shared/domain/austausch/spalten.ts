import type { Listenmeta } from '../ausgaben/listenmeta'
import { issuedColumns, withRenamed } from './ausgabespalten'
import type { ErkannteSpalte } from './erkannteListe'
import type { Kopf } from './kopf'
import type { Overrides } from './readRequest'
import { columnLetter, compactKey, tidyText } from './text'
import { findVerbotenes } from './verboten'
import { asText } from './werte/lesen'
import { type Cell, type ForeignRow, type ForeignSheet, isErrorCell, isFormulaCell } from './workbook'
import { isOwn } from './zeilenLeser'
import { ordneSpaltenZu, type Zuordnung } from './zuordnung'

const sampleRows = 500
const rowsWithExamples = 60

/**
 * The columns of a table with their fields, judged by heading and by their first filled cells. `beleg`: the table is an
 * issued list that came back.
 */
export function readColumns(
  sheet: ForeignSheet,
  kopf: Kopf,
  overrides: Overrides,
  beleg: { meta: Listenmeta | null } | null
): Zuordnung[] {
  const after = firstBelow(sheet, kopf, sampleRows)
  const headings = kopf.headings.map((heading) => ({
    ...heading,
    letter: columnLetter(heading.column),
    sample: after.flatMap(({ cells }) => {
      const cell = cells[heading.column] ?? null
      return cell === null ||
        isErrorCell(cell) ||
        isFormulaCell(cell) ||
        (typeof cell === 'string' && compactKey(cell) === compactKey(heading.text))
        ? []
        : [cell]
    })
  }))
  if (!beleg) return ordneSpaltenZu(headings, overrides)
  return withRenamed(ordneSpaltenZu(headings, overrides, issuedColumns(beleg.meta)), beleg.meta)
}

/** The first filled rows below the heading. */
function firstBelow({ rows }: ForeignSheet, kopf: Kopf, most: number): ForeignRow[] {
  const found: ForeignRow[] = []
  for (const row of rows) {
    if (found.length === most) break
    if (row.row > (kopf.rows.at(-1) ?? 0)) found.push(row)
  }
  return found
}

/** The columns as the person sees them, each with a few values, never of a forbidden one. */
export function asColumns(spalten: readonly Zuordnung[], sheet: ForeignSheet, kopf: Kopf): ErkannteSpalte[] {
  const after = firstBelow(sheet, kopf, rowsWithExamples)
  return spalten.map((spalte) => asColumn(spalte, sheet, after))
}

function asColumn(
  { column, heading, key, field, how, forbidden, spalte }: Zuordnung,
  sheet: ForeignSheet,
  after: readonly ForeignRow[]
): ErkannteSpalte {
  const examples = forbidden ? [] : after.flatMap(({ cells }) => exampleOf(cells[column])).slice(0, 3)
  return {
    column: columnLetter(column),
    heading,
    key,
    field: field !== null && !isOwn(field) ? field : null,
    own: field !== null && isOwn(field) ? field : null,
    how,
    ...(forbidden && { forbidden }),
    ...(sheet.hiddenColumns.includes(column) && { hidden: true as const }),
    ...(spalte && { spalte }),
    examples
  }
}

function exampleOf(cell: Cell | undefined): string[] {
  if (cell === undefined || cell === null || isErrorCell(cell) || isFormulaCell(cell)) return []
  const text = asText(typeof cell === 'string' ? tidyText(cell) : cell)
  return text === '' || findVerbotenes(text) ? [] : [text.slice(0, 60)]
}
