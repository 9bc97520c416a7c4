import { blattmuster, monthInName } from '../quellen/blattmuster'
import { type Belege, findBelege, withoutBelege } from './belege'
import { findKopf, type Kopf, kopfAt } from './kopf'
import { fitsWeekdays, monatOf } from './monat'
import type { Overrides } from './readRequest'
import { dayOfHeading, tagesspalten } from './tagesspalten'
import { cellText, lineText } from './tagText'
import { compactKey } from './text'
import { findWrittenRight } from './woerterbuch'
import type { Cell, ForeignSheet, ForeignWorkbook } from './workbook'

/** A sheet with its heading and the month it speaks of. */
export interface Blatt {
  sheet: ForeignSheet
  kopf: Kopf
  /** The tickets of a list that left here and came back. */
  belege: Belege | undefined
  monat: string | null
}

/** The sheet to read and those of the same form: one per month, or one per group. */
export interface Blattwahl extends Blatt {
  gleiche: Blatt[]
}

/**
 * The sheet a person named, else one called as that of the last list, else the visible one with the surest heading and
 * most rows below it; of several sheets of that form the one of the newest month somebody has filled in. `undefined` where
 * there is none.
 */
export function waehleBlatt(workbook: ForeignWorkbook, file: string, overrides: Overrides): Blattwahl | undefined {
  const { sheet: name, headerRows } = overrides
  const wanted = workbook.sheets.filter((sheet) =>
    name === undefined ? sheet.visibility === 'visible' : sheet.name === name
  )
  const found = wanted.filter(({ rows }) => rows.length > 0).map((sheet) => blattOf(sheet, file, headerRows))
  const remembered = called(found, overrides)
  const [first] = remembered.length > 0 ? remembered : found.toSorted((a, b) => weight(b) - weight(a))
  if (!first) return undefined
  if (first.belege) return { ...first, gleiche: [] }
  const others = workbook.sheets
    .filter((sheet) => sheet !== first.sheet && sheet.visibility === 'visible')
    .map((sheet) => found.find((blatt) => blatt.sheet === sheet) ?? blattOf(sheet, file))
  const gleiche = [first, ...others.filter((blatt) => sameForm(first.kopf, blatt.kopf))]
    .filter((blatt) => blatt === first || isFilledIn(blatt))
    .toSorted((a, b) => (b.monat ?? '').localeCompare(a.monat ?? ''))
  const newest = gleiche.find(
    (blatt) => blatt.monat !== null && isFilledIn(blatt) && (remembered.length === 0 || remembered.includes(blatt))
  )
  const chosen = name === undefined && !headerRows && newest ? newest : first
  return { ...chosen, gleiche: gleiche.filter((blatt) => blatt !== chosen) }
}

function blattOf(sheet: ForeignSheet, file: string, headerRows?: readonly number[]): Blatt {
  const kopf = headerRows ? kopfAt(sheet, headerRows) : (findKopf(sheet) ?? { rows: [], headings: [], score: 0 })
  const belege = findBelege(sheet)
  return { sheet, kopf: withoutBelege(kopf, belege), belege, monat: monatOfSheet(sheet, kopf, file) }
}

/** Sheets with a heading that are called as the one of the last list, the next month first; tickets say more than any name. */
function called(found: readonly Blatt[], { sheet, letztesBlatt }: Overrides): readonly Blatt[] {
  if (sheet !== undefined || letztesBlatt === undefined || found.some(({ belege }) => belege)) return []
  const [muster, letzter] = [blattmuster(letztesBlatt), monthInName(letztesBlatt)]
  /** Months since that of the last list; its own comes last. */
  const since = ({ sheet: { name } }: Blatt) => (monthInName(name) - letzter + 11) % 12
  return found
    .filter(({ sheet: { name }, kopf }) => blattmuster(name) === muster && kopf.rows.length > 0)
    .toSorted((a, b) => Number(isFilledIn(b)) - Number(isFilledIn(a)) || since(a) - since(b) || weight(b) - weight(a))
}

/** Tickets weigh more than any heading: a sheet of ours is what the file was sent for. */
const weight = ({ sheet, kopf, belege }: Blatt) =>
  (belege ? 10_000 : 0) + kopf.score * 10 + Math.min(sheet.rows.length, 1000) / 1000

/**
 * The month of a sheet by the lines above its table, its name, at last the file's name. Where they contradict each
 * other the weekdays over the days decide; where those say nothing, nobody knows.
 */
function monatOfSheet(sheet: ForeignSheet, kopf: Kopf, file: string): string | null {
  const lines = sheet.rows.filter(({ row }) => row < (kopf.rows[0] ?? 0)).map(lineText)
  const days = tagesspalten(kopf.headings.map(({ column, text }) => ({ column, heading: text, field: null })))
  const titles = lines.flatMap((line) => monatOf(line, lines) ?? [])
  const told = [...new Set([...titles, monatOf(sheet.name, [...lines, file]) ?? []].flat())]
  const candidates = told.length > 0 ? told : [monatOf(file) ?? []].flat()
  const [only, ...more] = candidates.filter((monat) => fitsWeekdays(monat, days))
  return only !== undefined && more.length === 0 ? only : null
}

/** Most headings are the same; how many days a month has does not count. */
function sameForm(a: Kopf, b: Kopf): boolean {
  const [first, second] = [keysOf(a), keysOf(b)]
  const shared = [...first].filter((key) => second.has(key)).length
  return shared >= 2 && shared >= Math.max(first.size, second.size) * 0.8
}

const keysOf = ({ headings }: Kopf) =>
  new Set(headings.flatMap(({ text }) => (dayOfHeading(text) === undefined ? compactKey(text) : [])))

const whose = new Set(['name_komplett', 'nachname', 'vorname', 'geburtsdatum', 'kundennummer', 'tn_kennung', 'lfd_nr'])

/** A prepared sheet holds names, sums of nothing and the days without a course; a filled one more than that. */
function isFilledIn({ sheet, kopf }: Blatt): boolean {
  const columns = kopf.headings
    .filter(({ text }) => !whose.has(findWrittenRight(text)?.field ?? ''))
    .map(({ column }) => column)
  const last = kopf.rows.at(-1) ?? 0
  return sheet.rows.some(({ row, cells }) => row > last && columns.some((column) => saysSomething(cells[column])))
}

function saysSomething(cell: Cell | undefined): boolean {
  const text = cellText(cell)
  return text !== '' && text !== '0' && !/^[xf-]$/i.test(text)
}
