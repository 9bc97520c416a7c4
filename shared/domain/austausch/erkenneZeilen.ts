import type { Tag } from '../zeitraum'
import { belegOf } from './belege'
import type { Blatt } from './blattwahl'
import type { DateiHinweis, ErkannteZeile } from './erkannteListe'
import type { Erkennung } from './erkenneListe'
import { rowHints } from './hinweise'
import { isRepeat, type Kopf } from './kopf'
import { lineText } from './tagText'
import { tidyText } from './text'
import type { Lesekontext } from './werte/lesen'
import { wortKey } from './werte/woerter/wortliste'
import type { ForeignRow, ForeignSheet, ForeignWorkbook } from './workbook'
import { legende, standIn, zeilenart, zeilenartWithBeleg } from './zeilen'
import { createZeilenLeser } from './zeilenLeser'
import { tellDuplicates, tellMarks, tellWithoutKennung } from './zeilenMarken'
import { zaehleTage } from './zeilenTage'
import { zellentexteOf } from './zellentexte'
import type { Zuordnung } from './zuordnung'

/** The rows of a table with everything that is to be told about them, and what the lines beside it say. */
export interface ErkannteZeilen {
  rows: ErkannteZeile[]
  hinweise: DateiHinweis[]
  stand: Tag | null
  monat: string | null
}

/** Reads every row of a sheet once. Lines of sheets without a table (`Info`, `Legende`) explain what stands in this one. */
export function erkenneZeilen(
  workbook: ForeignWorkbook,
  { sheet, kopf, belege, monat }: Blatt,
  spalten: readonly Zuordnung[],
  erkennung: Erkennung
): ErkannteZeilen {
  const byNumber = spreadMerges(sheet, kopf)
  const headingRows = kopf.rows.flatMap((number) => byNumber.get(number) ?? [])
  const firstData = Math.max(0, ...kopf.rows)
  const last = lastFilled(sheet)
  const leser = createZeilenLeser(spalten, kontextOf(workbook, erkennung))
  const rows: ErkannteZeile[] = []
  const beside: ForeignRow[] = []
  let lastEntry = 0
  for (let number = 1; number <= last; number++) {
    if (kopf.rows.includes(number)) continue
    if (number % 1000 === 0) erkennung.report?.(number, last)
    const row = byNumber.get(number)
    const beleg = row && belege && belegOf(row, belege)
    const art = !row ? 'empty' : beleg ? zeilenartWithBeleg(row, spalten) : zeilenart(row, spalten, headingRows)
    if (!row || art === 'empty') rows.push({ row: number, skip: 'empty', findings: [] })
    else if (!beleg && (number < firstData || kopf.rows.length === 0)) {
      beside.push(row)
      rows.push({ row: number, skip: 'title', findings: [] })
    } else if (art === 'entry') {
      lastEntry = number
      const texte = erkennung.overrides?.withTexts && zellentexteOf(row, spalten)
      rows.push({ ...leser.lese(row), ...(beleg && { beleg }), ...(texte && { texte }) })
    } else {
      if (art !== 'repeat') beside.push(row)
      rows.push({ row: number, skip: art === 'none' ? 'title' : art, findings: [] })
    }
  }
  for (const row of rows) if (row.row > lastEntry && row.skip === 'title' && row.row > firstData) row.skip = 'signature'
  const lines = beside.map(lineText)
  const bedeutung = legende(lines)
  const marked = tellMarks(rows, byNumber, bedeutung)
  tellWithoutKennung(rows)
  const monatOfRows = onlyOne(rows, 'monat') ?? monat
  zaehleTage(rows, byNumber, {
    spalten,
    lines: [...lines, ...workbook.sheets.filter((other) => other !== sheet).flatMap(linesOf)],
    monat: monatOfRows,
    words: erkennung.overrides?.words
  })
  tellDuplicates(rows)
  return {
    rows,
    hinweise: rowHints(rows, {
      ...{ format: workbook.format, marked, bedeutung, spalten },
      unklareNamen: leser.unklareNamen()
    }),
    stand: onlyOne(rows, 'stand') ?? standIn(lines),
    monat: monatOfRows
  }
}

/** A sheet of a few lines is no list but says something about one. */
const linesOf = ({ rows }: ForeignSheet): string[] => (rows.length <= 30 ? rows.map(lineText) : [])

function kontextOf({ dateSystem }: ForeignWorkbook, { today, overrides }: Erkennung): Lesekontext {
  const words = Object.entries(overrides?.words ?? {}).map(([field, learned]) => [
    field,
    new Map(Object.entries(learned).map(([word, code]) => [wortKey(word), code]))
  ])
  return {
    today,
    date1904: dateSystem === '1904',
    nameOrder: overrides?.nameOrder ?? 'vorname',
    words: Object.fromEntries(words)
  }
}

/** Rows by number; a cell merged over several rows below the heading counts for each of them. */
function spreadMerges({ rows, merges }: ForeignSheet, kopf: Kopf): Map<number, ForeignRow> {
  const byNumber = new Map(rows.map((row) => [row.row, row]))
  const headingRows = kopf.rows.flatMap((number) => byNumber.get(number) ?? [])
  for (const { row, toRow, column, toColumn } of merges) {
    const first = byNumber.get(row + 1)
    if (!first || isRepeat(first, headingRows)) continue
    const value = first.cells[column] ?? null
    if (column !== toColumn || row < Math.max(0, ...kopf.rows) || value === null) continue
    for (let number = row + 2; number <= Math.min(toRow + 1, row + 1000); number++) {
      const target = byNumber.get(number)
      if (!target || (target.cells[column] ?? null) !== null) continue
      const cells = [...target.cells]
      while (cells.length < column) cells.push(null)
      cells[column] = value
      byNumber.set(number, { ...target, cells })
    }
  }
  return byNumber
}

/** Blanks and formats far below the table are no rows of the list. */
function lastFilled({ rows }: ForeignSheet): number {
  return (
    rows.findLast(({ cells }) =>
      cells.some((cell) => cell !== null && (typeof cell !== 'string' || tidyText(cell) !== ''))
    )?.row ?? 0
  )
}

/** What a column of days or months agrees on. */
function onlyOne(rows: readonly ErkannteZeile[], field: 'stand' | 'monat'): string | null {
  const told = new Set(rows.flatMap(({ own }) => (typeof own?.[field] === 'string' ? [own[field]] : [])))
  const [only] = told
  return told.size === 1 && only !== undefined ? only : null
}
