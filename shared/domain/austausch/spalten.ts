import type { ErkannteSpalte } from './erkannteListe'
import type { Kopf } from './kopf'
import type { Overrides } from './readRequest'
import { columnLetter, compactKey, tidyText } from './text'
import { findVerbotenes } from './verboten'
import { asText } from './werte/lesen'
import { type Cell, type ForeignSheet, isErrorCell, isFormulaCell } from './workbook'
import { isOwn } from './zeilenLeser'
import { ordneSpaltenZu, type Zuordnung } from './zuordnung'

const sampleRows = 500

/** The columns of a table with their fields, judged by heading and by their first filled cells. */
export function readColumns(sheet: ForeignSheet, kopf: Kopf, overrides: Overrides): Zuordnung[] {
  const after = below(sheet, kopf).slice(0, sampleRows)
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
  return ordneSpaltenZu(headings, overrides)
}

const below = ({ rows }: ForeignSheet, kopf: Kopf) => rows.filter(({ row }) => row > (kopf.rows.at(-1) ?? 0))

/** A column as the person sees it, with a few values, never of a forbidden one. */
export function asColumn(
  { column, heading, key, field, how, forbidden }: Zuordnung,
  sheet: ForeignSheet,
  kopf: Kopf
): ErkannteSpalte {
  const examples = forbidden
    ? []
    : below(sheet, kopf)
        .slice(0, 60)
        .flatMap(({ cells }) => exampleOf(cells[column]))
        .slice(0, 3)
  return {
    column: columnLetter(column),
    heading,
    key,
    field: field !== null && !isOwn(field) ? field : null,
    own: field !== null && isOwn(field) ? field : null,
    how,
    ...(forbidden && { forbidden }),
    ...(sheet.hiddenColumns.includes(column) && { hidden: true as const }),
    examples
  }
}

function exampleOf(cell: Cell | undefined): string[] {
  if (cell === undefined || cell === null || isErrorCell(cell) || isFormulaCell(cell)) return []
  const text = asText(typeof cell === 'string' ? tidyText(cell) : cell)
  return text === '' || findVerbotenes(text) ? [] : [text.slice(0, 60)]
}
