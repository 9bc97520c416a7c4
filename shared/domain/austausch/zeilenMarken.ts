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
  const colours = new Map<string, number>()
  for (const { row } of entries) {
    const fill = source.get(row)?.fill
    if (fill) colours.set(fill, (colours.get(fill) ?? 0) + 1)
  }
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
    const farbe = row.fill ? farbname(row.fill) : 'weiß'
    const isRare = row.fill !== undefined && (colours.get(row.fill) ?? 0) <= Math.max(2, entries.length * rareShare)
    if (isRare && farbe !== 'weiß') {
      marked++
      entry.findings.push({ field: null, code: 'zeile.farbe', facts: { farbe, legende } })
    }
    for (const { column, text } of row.comments ?? []) {
      const kept = findVerbotenes(text) ? '' : tidyText(text).slice(0, 300)
      entry.findings.push({ field: null, code: 'zeile.kommentar', facts: { spalte: columnLetter(column), text: kept } })
    }
  }
  return marked
}

/** The same entry again is skipped and told; the same person with other values stays, and is told. */
export function tellDuplicates(rows: readonly ErkannteZeile[]): void {
  const first = new Map<string, ErkannteZeile>()
  for (const row of rows) {
    const key = row.values && identityOf(row.values)
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
    }
    row.findings.push({ field: null, code: 'zeile.doppelt', facts: { wieZeile: earlier.row } })
  }
}

function identityOf({
  kundennummer,
  nachname,
  vorname,
  geburtsdatum
}: NonNullable<ErkannteZeile['values']>): string | undefined {
  if (kundennummer !== undefined) return String(kundennummer)
  if (nachname === undefined || geburtsdatum === undefined) return undefined
  return `${nachname}|${vorname ?? ''}|${geburtsdatum}`
}

function sameValues(a: ErkannteZeile, b: ErkannteZeile): boolean {
  const values = ({ values, own }: ErkannteZeile) => JSON.stringify([values, { ...own, lfd_nr: undefined }])
  return values(a) === values(b)
}
