import { EINGABEFARBE } from '../ausgaben/listenmeta'
import type { ErkannteZeile } from './erkannteListe'
import { columnLetter, tidyText } from './text'
import { findVerbotenes } from './verboten'
import type { ForeignRow } from './workbook'
import { farbname } from './zeilen'

/** Colours that more rows than this share have are decoration. */
const rareShare = 0.25

/** Tells at each entry what its row carries besides values: colour, stroke, comment, being hidden. Counts coloured rows. */
export function tellMarks(
  rows: readonly ErkannteZeile[],
  source: ReadonlyMap<number, ForeignRow>,
  legende: string
): number {
  const entries = rows.filter(({ skip }) => skip === undefined)
  const foreignColours = ({ row, zellen }: ErkannteZeile) =>
    coloursOf(source.get(row)).filter(({ colour }) => !(zellen && isEingabefarbe(colour)))
  const colours = countColours(entries.flatMap(foreignColours))
  let marked = 0
  for (const entry of entries) {
    const row = source.get(entry.row)
    if (!row) continue
    if (row.hidden)
      entry.findings.push({
        field: null,
        code: row.hidden === 'filter' ? 'zeile.gefiltert' : 'zeile.ausgeblendet',
        facts: {}
      })
    if (row.strike) entry.findings.push({ field: null, code: 'zeile.durchgestrichen', facts: {} })
    const before = entry.findings.length
    for (const { key, colour, column } of foreignColours(entry)) {
      const farbe = farbname(colour)
      if (farbe === 'weiß' || (colours.get(key) ?? 0) > Math.max(2, entries.length * rareShare)) continue
      entry.findings.push(
        column === undefined
          ? { field: null, code: 'zeile.farbe', facts: { farbe, legende } }
          : { field: null, code: 'zelle.farbe', facts: { spalte: columnLetter(column), farbe, legende } }
      )
    }
    if (entry.findings.length > before) marked++
    for (const { column, text } of row.comments ?? []) {
      const kept = findVerbotenes(text) ? '' : tidyText(text).slice(0, 300)
      entry.findings.push({ field: null, code: 'zeile.kommentar', facts: { spalte: columnLetter(column), text: kept } })
    }
  }
  return marked
}

/** Old file formats keep a colour only nearly. */
const NEARLY = 12

function isEingabefarbe(colour: string): boolean {
  return [0, 2, 4].every((at) => {
    const [own, theirs] = [EINGABEFARBE, colour].map((rgb) => Number.parseInt(rgb.slice(at, at + 2), 16))
    return Math.abs((own ?? 0) - (theirs ?? 0)) <= NEARLY
  })
}

interface Colour {
  key: string
  colour: string
  column?: number
}

/** A row's own colour and those of its single cells, which are counted by column. */
function coloursOf(row: ForeignRow | undefined): Colour[] {
  const single = (row?.fills ?? []).map(({ column, colour }) => ({ key: `${column}:${colour}`, colour, column }))
  return row?.fill ? [{ key: row.fill, colour: row.fill }, ...single] : single
}

function countColours(colours: readonly Colour[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { key } of colours) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** Most entries have a TN-Kennung: one without it is nobody this office sent, until somebody says so. */
export function tellWithoutKennung(rows: readonly ErkannteZeile[]): void {
  const entries = rows.filter(({ skip }) => skip === undefined)
  const without = entries.filter(({ own }) => own?.tn_kennung === undefined)
  if (without.length > Math.min(entries.length * 0.2, entries.length - 2)) return
  for (const entry of without) entry.findings.push({ field: null, code: 'zeile.ohneKennung', facts: {} })
}

/**
 * The same entry again is skipped and told; the same person with other values stays, and is told. In an issued list a
 * person may stand twice: there the ticket says which entry is which.
 */
export function tellDuplicates(rows: readonly ErkannteZeile[]): void {
  const first = new Map<string, ErkannteZeile>()
  for (const row of rows) {
    const key = row.beleg?.schluessel ?? identityOf(row)
    if (!key) continue
    const earlier = first.get(key)
    if (!earlier) {
      first.set(key, row)
      continue
    }
    if (sameValues(earlier, row)) {
      row.skip = 'duplicate'
      row.findings = []
      delete row.values
      delete row.own
      delete row.zellen
    }
    row.findings.push({ field: null, code: 'zeile.doppelt', facts: { wieZeile: earlier.row } })
  }
}

function identityOf({ values = {}, own = {} }: ErkannteZeile): string | undefined {
  const { kundennummer, nachname, vorname, geburtsdatum } = values
  if (own.tn_kennung !== undefined) return String(own.tn_kennung)
  if (kundennummer !== undefined) return String(kundennummer)
  if (nachname === undefined || geburtsdatum === undefined) return undefined
  return `${nachname}|${vorname ?? ''}|${geburtsdatum}`
}

function sameValues(a: ErkannteZeile, b: ErkannteZeile): boolean {
  const values = ({ values, own, zellen }: ErkannteZeile) =>
    JSON.stringify([values, { ...own, lfd_nr: undefined }, zellen])
  return values(a) === values(b)
}
