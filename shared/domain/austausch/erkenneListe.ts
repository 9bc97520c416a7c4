import type { Tag } from '../zeitraum'
import { type Belege, belegOf, findBelege, isBeiblatt, metaOf, withoutBelege } from './belege'
import type { DateiHinweis, ErkannteListe, ErkannteZeile } from './erkannteListe'
import { fileHints, rowHints } from './hinweise'
import { findKopf, isRepeat, type Kopf, kopfAt } from './kopf'
import type { Overrides } from './readRequest'
import { asColumn, readColumns } from './spalten'
import { tidyText } from './text'
import type { Lesekontext } from './werte/lesen'
import { wortKey } from './werte/woerter/wortliste'
import type { ForeignRow, ForeignSheet, ForeignWorkbook } from './workbook'
import { legende, standIn, zeilenart, zeilenartWithBeleg } from './zeilen'
import { createZeilenLeser } from './zeilenLeser'
import { tellDuplicates, tellMarks } from './zeilenMarken'
import type { Zuordnung } from './zuordnung'

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
  const { sheet, kopf, belege } = chosen
  const beleg = belege ? { liste: belege.liste, meta: metaOf(workbook, belege) } : null
  const foreign = belege ? { ...workbook, sheets: workbook.sheets.filter((one) => !isBeiblatt(one)) } : workbook
  const spalten = readColumns(sheet, kopf, overrides, beleg)
  const { rows, hinweise, stand } = readRows(workbook, chosen, spalten, erkennung)
  return {
    file: erkennung.file,
    hash: erkennung.hash,
    format: workbook.format,
    kind: overrides.kind ?? beleg?.meta?.art ?? 'controlling',
    sheet: workbook.format === 'csv' ? null : sheet.name,
    sheets:
      workbook.format === 'csv'
        ? []
        : foreign.sheets.map(({ name, visibility, rows: { length } }) => ({ name, visibility, rows: length })),
    headerRows: kopf.rows,
    columns: spalten.map((spalte) => asColumn(spalte, sheet, kopf)),
    rows,
    hinweise: [...fileHints(foreign, sheet, kopf, spalten), ...hinweise],
    dateSystem: workbook.dateSystem,
    monat: null,
    sheetsGleicherForm: [],
    stand,
    beleg
  }
}

interface Chosen {
  sheet: ForeignSheet
  kopf: Kopf
  belege: Belege | undefined
}

/** The sheet a person named, else the visible one with the surest heading and most rows below it. */
function chooseSheet({ sheets }: ForeignWorkbook, { sheet: name, headerRows }: Overrides): Chosen | undefined {
  const candidates = sheets.filter((sheet) =>
    name === undefined ? sheet.visibility === 'visible' : sheet.name === name
  )
  const found = candidates
    .filter(({ rows }) => rows.length > 0)
    .map((sheet): Chosen => {
      const kopf = headerRows ? kopfAt(sheet, headerRows) : (findKopf(sheet) ?? { rows: [], headings: [], score: 0 })
      const belege = findBelege(sheet)
      return { sheet, kopf: withoutBelege(kopf, belege), belege }
    })
  return found.toSorted((a, b) => weight(b) - weight(a))[0]
}

/** Tickets weigh more than any heading: a sheet of ours is what the file was sent for. */
const weight = ({ sheet, kopf, belege }: Chosen) =>
  (belege ? 10_000 : 0) + kopf.score * 10 + Math.min(sheet.rows.length, 1000) / 1000

interface ReadRows {
  rows: ErkannteZeile[]
  hinweise: DateiHinweis[]
  stand: Tag | null
}

function readRows(
  workbook: ForeignWorkbook,
  { sheet, kopf, belege }: Chosen,
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
    const beleg = row && belege && belegOf(row, belege)
    const art = !row ? 'empty' : beleg ? zeilenartWithBeleg(row, spalten) : zeilenart(row, spalten, headingRows)
    if (!row || art === 'empty') rows.push({ row: number, skip: 'empty', findings: [] })
    else if (!beleg && (number < firstData || kopf.rows.length === 0)) {
      beside.push(row)
      rows.push({ row: number, skip: 'title', findings: [] })
    } else if (art === 'entry') {
      lastEntry = number
      rows.push({ ...leser.lese(row), ...(beleg && { beleg }) })
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

/** The day a column "Stand" agrees on. */
function standOf(rows: readonly ErkannteZeile[]): Tag | null {
  const days = new Set(rows.flatMap(({ own }) => (typeof own?.stand === 'string' ? [own.stand] : [])))
  const [only] = days
  return days.size === 1 && only !== undefined ? only : null
}
