import type { ErkannteZeile } from './erkannteListe'
import type { Feld, Wert } from './felder'
import type { Overrides } from './readRequest'
import { createMarkenLeser, markenLegende, summenFelder, type Tagessummen, zaehleMarken } from './tagesmarken'
import { tagesspalten } from './tagesspalten'
import type { ForeignRow } from './workbook'
import type { Zuordnung } from './zuordnung'

interface Tagesliste {
  spalten: readonly Zuordnung[]
  /** Lines beside the table, of this sheet and of sheets without a table. */
  lines: readonly string[]
  monat: string | null
  words: Overrides['words']
}

/** Adds to every entry what the marks of its days amount to, and tells where the list's own sums say otherwise. */
export function zaehleTage(
  rows: readonly ErkannteZeile[],
  source: ReadonlyMap<number, ForeignRow>,
  { spalten, lines, monat, words }: Tagesliste
): void {
  const days = tagesspalten(spalten)
  if (days.length === 0) return
  const legende = markenLegende(lines)
  const lese = createMarkenLeser(legende, words?.['tagesmarke'] ?? {})
  const entries = rows.filter(({ skip }) => skip === undefined)
  const sums = entries.map(({ row }) => zaehleMarken(source.get(row)?.cells ?? [], days, lese))
  // Without any other sign for presence an X may be one.
  const unclearX = !legende.has('x') && sums.every((sum) => !sum || sum.counts.A + sum.counts.O === 0)
  entries.forEach((entry, index) => {
    const sum = sums[index]
    if (!sum) return
    if (unclearX && sum.counts.X > 0) sum.unknown.push('X')
    const eigene = typeof entry.own?.monat === 'string' ? entry.own.monat : monat
    addSums(entry, sum, eigene)
  })
}

/** A sum may count half of what it names: present days with or without those online, in part or in a placement. */
const wholeOf: readonly [Feld, (sum: Tagessummen['counts']) => number[]][] = [
  ['anwesend', ({ A, O, T, P }) => [A, A + O, A + T, A + P, A + O + T, A + O + P, A + T + P, A + O + T + P]],
  ['fehl_k', ({ K }) => [K]],
  ['fehl_e', ({ E }) => [E]],
  ['fehl_u', ({ U }) => [U]]
]

function addSums(entry: ErkannteZeile, sum: Tagessummen, monat: string | null): void {
  const { values = {}, findings } = entry
  const hasSums = wholeOf.some(([field]) => values[field] !== undefined)
  if (sum.unknown.length > 0) {
    // Sums of the list itself do not need the marks.
    if (!hasSums)
      for (const roh of sum.unknown) findings.push({ field: 'tagesmarke', code: 'wort.unbekannt', facts: { roh } })
    return
  }
  for (const [field, wholes] of wholeOf) {
    const told: Wert | undefined = values[field]
    const [counted = 0, ...others] = wholes(sum.counts)
    if (typeof told === 'number' && told !== counted && !others.includes(told))
      findings.push({ field, code: 'summe.weichtAb', facts: { summe: told, gezaehlt: counted } })
  }
  entry.own = { ...summenFelder(sum, monat), ...entry.own }
}
