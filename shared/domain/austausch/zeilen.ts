import type { SkipReason } from './erkannteListe'
import type { AnyField } from './felder'
import { isRepeat } from './kopf'
import { tidyText } from './text'
import { type Cell, type ForeignRow, isDateCell } from './workbook'

/** What a row is: an entry of the list, or the reason why it is none. `none` = text beside the table, named later. */
export type Zeilenart = 'entry' | 'none' | SkipReason

/** Fields that say who or what an entry is about: persons, and courses in lists without persons. */
const identity = new Set<AnyField>([
  'kundennummer',
  'bg_nummer',
  'name_komplett',
  'nachname',
  'vorname',
  'geburtsdatum',
  'tn_kennung',
  'kurs_kennung',
  'kursart',
  'standort',
  'eintritt',
  'massnahme_nr',
  'massnahme'
])
/** Fields every line may have, also one that is no entry. */
const counting = new Set<AnyField>(['lfd_nr', 'alter'])

const totalWord =
  /^(?:∑|Σ|Ø|⌀|summen?\b|gesamt(?:summe|zahl|anzahl)?\b|insgesamt\b|anzahl\b|total\b|zwischensumme\b|durchschnitt\b|mittelwert\b|schnitt\b|teilnehmerzahl\b)|^(?:davon )?\d+ (?:personen|teilnehmer|teilnehmende|tn|datensätze|einträge|zeilen|fälle|kurse|plätze)\b/i
/** "bestanden B1: 12", "davon Frauen = 7": a word and what was counted, but no name of a group. */
const countLine =
  /^(?!(?:gruppe|kurs|klasse|modul|abschnitt|raum|team|kw|woche|teil|los|seite|blatt|monat|tag)\b)\p{L}[^:=\d]{1,40}\d?\s*[:=]\s*\d{1,6}(?:[.,]\d+)?\s*(?:%|\p{L}[\p{L}.]*)?$/iu
const placeToSign = /_{4,}|\.{8,}/
const signatureWord = /unterschrift|geprüft|^gez\b|stempel|^i\. ?[av]\.|^datum:|^legende|^erstellt\b|^hinweis:/i
const legend =
  /\b(?:gelb|grün|rot|blau|orange|grau|rosa|lila|türkis|durchgestrichen|kursiv|fett|farbig|markiert)\w*\s*(?:=|:|–|-|bedeutet)/i

/** Decides row by row, from the heading down. Never by position alone: group lines stand in the middle of lists. */
export function zeilenart(
  row: ForeignRow,
  columns: readonly { column: number; field: AnyField | null }[],
  headingRows: readonly ForeignRow[]
): Zeilenart {
  if (isRepeat(row, headingRows)) return 'repeat'
  let known = 0
  let mapped = 0
  let dates = 0
  for (const { column, field } of columns) {
    const cell = row.cells[column] ?? null
    if (field === null || counting.has(field) || isEmpty(cell)) continue
    mapped++
    if (identity.has(field)) known++
    if (isDateCell(cell) || (typeof cell === 'string' && /^\s*\d{1,2}[./]\d{1,2}[./]\d{2,4}\s*$/.test(cell))) dates++
  }
  if (known >= 3 && dates > 0) return 'entry'
  const texts = row.cells.flatMap((cell) => (typeof cell === 'string' ? [tidyText(cell)] : [])).filter(Boolean)
  if (mapped === 0 && row.cells.every(isEmpty)) return 'empty'
  if (dates === 0 && texts.some((text) => placeToSign.test(text))) return 'signature'
  const isSparse = known < 3 && dates === 0
  if (isSparse && texts.slice(0, 4).some((text) => totalWord.test(text))) return 'total'
  if (isSparse && texts.length > 0 && countLine.test(texts.join(' '))) return 'total'
  if (isSparse && texts.some((text) => signatureWord.test(text) || legend.test(text))) return 'signature'
  return known >= 1 && mapped >= 2 ? 'entry' : 'none'
}

/** A row with a ticket was an entry when it left, whatever it looks like now: only one cleared out is none. */
export function zeilenartWithBeleg({ cells }: ForeignRow, columns: readonly { column: number }[]): Zeilenart {
  return columns.every(({ column }) => isEmpty(cells[column] ?? null)) ? 'empty' : 'entry'
}

function isEmpty(cell: Cell): boolean {
  return cell === null || (typeof cell === 'string' && !/[^\s\u00ad\u200b-\u200f\u2060\ufeff]/.test(cell))
}

/** What colours and strokes mean, where a line beside the table says so; empty without such a line. */
export function legende(lines: readonly string[]): string {
  return lines.find((line) => line.length < 300 && legend.test(line)) ?? ''
}

const standTold =
  /(?:(?:stand|erstellt|abzug|auszug|datenstand|stichtag|auswertung)\D{0,15}?|meldung\D{0,20}? bis (?:zum )?)(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d{2})(?!\d)/i

/** The day a line beside the table names: "Stand: 30.10.2026", "erstellt 02.11.26", "Meldung der Träger bis 13.11.2026". */
export function standIn(lines: readonly string[]): string | null {
  for (const line of lines) {
    const [, day, month, year] = standTold.exec(line) ?? []
    if (day && month && year)
      return `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  }
  return null
}

/** The common word for a background colour. */
export function farbname(rgb: string): string {
  const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16)) as [
    number,
    number,
    number
  ]
  const [high, low] = [Math.max(red, green, blue), Math.min(red, green, blue)]
  if (high - low < 24) return high > 240 ? 'weiß' : high < 60 ? 'schwarz' : 'grau'
  const part = (value: number) => (value - low) / (high - low)
  const [r, g, b] = [part(red), part(green), part(blue)]
  if (r === 1) return g > 0.75 ? 'gelb' : g > 0.35 ? 'orange' : b > 0.5 ? 'rosa' : 'rot'
  if (g === 1) return r > 0.75 ? 'gelb' : b > 0.75 ? 'türkis' : 'grün'
  return g > 0.75 ? 'türkis' : r > 0.5 ? 'lila' : 'blau'
}
