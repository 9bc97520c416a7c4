import type { Tag } from '../zeitraum'
import type { DateiHinweis, ErkannteListe, ErkannteSpalte, ErkannteZeile } from './erkannteListe'
import { findKopf, isRepeat, type Kopf, kopfAt } from './kopf'
import type { Overrides } from './readRequest'
import { columnLetter, compactKey, tidyText } from './text'
import { findVerbotenes } from './verboten'
import type { Lesekontext } from './werte/lesen'
import { asText } from './werte/lesen'
import {
  type Cell,
  type ForeignRow,
  type ForeignSheet,
  type ForeignWorkbook,
  isErrorCell,
  isFormulaCell
} from './workbook'
import { legende, standIn, zeilenart } from './zeilen'
import { createZeilenLeser, isOwn } from './zeilenLeser'
import { tellDuplicates, tellMarks } from './zeilenMarken'
import { ordneSpaltenZu, type Zuordnung } from './zuordnung'

/** Everything about a file that its cells do not tell. */
export interface Erkennung {
  file: string
  hash: string
  today: Tag
  overrides?: Overrides
  /** Called now and then with the rows done so far. */
  report?(done: number, total: number): void
}

/** A list without any heading that could be read, or an empty workbook: nothing to recognise. */
export type NichtErkannt = 'leer' | { blattFehlt: string }

/** Reads a neutral workbook as a careful clerk would. Pure; the longest part of an import, so it reports. */
export function erkenneListe(workbook: ForeignWorkbook, erkennung: Erkennung): ErkannteListe | NichtErkannt {
  const { overrides = {} } = erkennung
  const chosen = chooseSheet(workbook, overrides)
  if (!chosen) return overrides.sheet === undefined ? 'leer' : { blattFehlt: overrides.sheet }
  const { sheet, kopf } = chosen
  const spalten = readColumns(sheet, kopf, overrides)
  const { rows, hinweise, stand } = readRows(workbook, sheet, kopf, spalten, erkennung)
  return {
    file: erkennung.file,
    hash: erkennung.hash,
    format: workbook.format,
    sheet: workbook.format === 'csv' ? null : sheet.name,
    sheets:
      workbook.format === 'csv'
        ? []
        : workbook.sheets.map(({ name, visibility, rows: { length } }) => ({ name, visibility, rows: length })),
    headerRows: kopf.rows,
    columns: spalten.map((spalte) => asColumn(spalte, sheet, kopf)),
    rows,
    hinweise: [...fileHints(workbook, sheet, kopf, spalten), ...hinweise],
    dateSystem: workbook.dateSystem,
    stand
  }
}

interface Chosen {
  sheet: ForeignSheet
  kopf: Kopf
}

/** The sheet a person named, else the visible one with the surest heading and most rows below it. */
function chooseSheet({ sheets }: ForeignWorkbook, { sheet: name, headerRows }: Overrides): Chosen | undefined {
  const candidates = sheets.filter((sheet) =>
    name === undefined ? sheet.visibility === 'visible' : sheet.name === name
  )
  const found = candidates
    .filter(({ rows }) => rows.length > 0)
    .map(
      (sheet): Chosen => ({
        sheet,
        kopf: headerRows ? kopfAt(sheet, headerRows) : (findKopf(sheet) ?? { rows: [], headings: [], score: 0 })
      })
    )
  return found.toSorted((a, b) => weight(b) - weight(a))[0]
}

const weight = ({ sheet, kopf }: Chosen) => kopf.score * 10 + Math.min(sheet.rows.length, 1000) / 1000

const sampleRows = 500

function readColumns(sheet: ForeignSheet, kopf: Kopf, overrides: Overrides): Zuordnung[] {
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

function asColumn(
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

function fileHints(
  workbook: ForeignWorkbook,
  sheet: ForeignSheet,
  kopf: Kopf,
  spalten: readonly Zuordnung[]
): DateiHinweis[] {
  const hints: DateiHinweis[] = []
  if (kopf.headings.length === 0) hints.push({ code: 'kopf.nichtGefunden', facts: {} })
  for (const other of workbook.sheets) {
    if (other === sheet || other.rows.length === 0) continue
    const facts = { sheet: other.name, rows: other.rows.length }
    if (other.visibility !== 'visible') hints.push({ code: 'blatt.ausgeblendet', facts })
    else if ((findKopf(other)?.score ?? 0) >= 4) hints.push({ code: 'blatt.weitere', facts })
  }
  for (const name of workbook.unreadable) hints.push({ code: 'blatt.unlesbar', facts: { sheet: name } })
  for (const { column, heading, forbidden } of spalten) {
    const facts = { column: columnLetter(column), heading }
    if (forbidden) hints.push({ code: 'spalte.verboten', facts: { ...facts, art: forbidden } })
    if (sheet.hiddenColumns.includes(column)) hints.push({ code: 'spalte.ausgeblendet', facts })
  }
  if (workbook.encoding === 'windows-1252') hints.push({ code: 'zeichen.windows1252', facts: {} })
  if (workbook.dateSystem === '1904') hints.push({ code: 'datum.system1904', facts: {} })
  return hints
}

interface ReadRows {
  rows: ErkannteZeile[]
  hinweise: DateiHinweis[]
  stand: Tag | null
}

function readRows(
  workbook: ForeignWorkbook,
  sheet: ForeignSheet,
  kopf: Kopf,
  spalten: readonly Zuordnung[],
  erkennung: Erkennung
): ReadRows {
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
    const art = row ? zeilenart(row, spalten, headingRows) : 'empty'
    if (!row || art === 'empty') rows.push({ row: number, skip: 'empty', findings: [] })
    else if (number < firstData || kopf.rows.length === 0) {
      beside.push(row)
      rows.push({ row: number, skip: 'title', findings: [] })
    } else if (art === 'entry') {
      lastEntry = number
      rows.push(leser.lese(row))
    } else {
      if (art !== 'repeat') beside.push(row)
      rows.push({ row: number, skip: art === 'none' ? 'title' : art, findings: [] })
    }
  }
  for (const row of rows) if (row.row > lastEntry && row.skip === 'title' && row.row > firstData) row.skip = 'signature'
  const bedeutung = legende(beside)
  const marked = tellMarks(rows, byNumber, bedeutung)
  tellDuplicates(rows)
  return {
    rows,
    hinweise: rowHints(rows, { marked, bedeutung, unklareNamen: leser.unklareNamen(), spalten }),
    stand: standOf(rows) ?? standIn(beside)
  }
}

function kontextOf({ dateSystem }: ForeignWorkbook, { today, overrides }: Erkennung): Lesekontext {
  const words = Object.entries(overrides?.words ?? {}).map(([field, learned]) => [
    field,
    new Map(Object.entries(learned).map(([word, code]) => [compactKey(word), code]))
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

interface RowFacts {
  marked: number
  bedeutung: string
  unklareNamen: number
  spalten: readonly Zuordnung[]
}

function rowHints(
  rows: readonly ErkannteZeile[],
  { marked, bedeutung, unklareNamen, spalten }: RowFacts
): DateiHinweis[] {
  const hints: DateiHinweis[] = []
  const hidden = (kind: 'filter' | 'hand') => rows.filter((row) => row.hidden === kind).length
  if (hidden('filter') > 0) hints.push({ code: 'zeilen.gefiltert', facts: { count: hidden('filter') } })
  if (hidden('hand') > 0) hints.push({ code: 'zeilen.ausgeblendet', facts: { count: hidden('hand') } })
  if (marked > 0) hints.push({ code: 'farben.bedeutung', facts: { count: marked, legende: bedeutung } })
  const damaged = rows.filter(({ findings }) =>
    findings.some(({ code }) => code === 'text.berichtigt' || code === 'name.beschaedigt')
  ).length
  if (damaged > 0) hints.push({ code: 'zeichen.verfaelscht', facts: { count: damaged } })
  const name = spalten.find(({ field }) => field === 'name_komplett')
  if (name && unklareNamen > 0)
    hints.push({ code: 'name.reihenfolge', facts: { column: columnLetter(name.column), count: unklareNamen } })
  return hints
}

/** The day a column "Stand" agrees on. */
function standOf(rows: readonly ErkannteZeile[]): Tag | null {
  const days = new Set(rows.flatMap(({ own }) => (typeof own?.stand === 'string' ? [own.stand] : [])))
  const [only] = days
  return days.size === 1 && only !== undefined ? only : null
}
