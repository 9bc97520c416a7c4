import type { ErkannteZeile } from './erkannteListe'
import type { EigenesFeld, Feld } from './felder'
import type { Overrides } from './readRequest'
import { createMarkenLeser, gedeutet, markenLegende, summenFelder, type Tagessummen, zaehleMarken } from './tagesmarken'
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
  { spalten, lines, monat, words = {} }: Tagesliste
): void {
  const days = tagesspalten(spalten)
  if (days.length === 0) return
  const learned = words['tagesmarke'] ?? {}
  const legende = markenLegende(lines)
  const lese = createMarkenLeser(legende, learned)
  const entries = rows.filter(({ skip }) => skip === undefined)
  const sums = entries.map(({ row }) => zaehleMarken(source.get(row)?.cells ?? [], days, lese))
  // Without any other sign for presence an X may be one.
  const isExplained = legende.has('x') || Object.keys(learned).some((sign) => sign.toLowerCase() === 'x')
  const unclearX = !isExplained && sums.every((sum) => !sum || sum.counts.A + sum.counts.O === 0)
  entries.forEach((entry, index) => {
    const sum = sums[index]
    if (sum) addTage(entry, unclearX ? withOpenX(sum, source.get(entry.row)?.cells ?? [], days) : sum, monat)
  })
}

function withOpenX(sum: Tagessummen, cells: ForeignRow['cells'], days: readonly { column: number; day: number }[]) {
  const offen = days.flatMap(({ column, day }) => (cells[column] === 'X' ? [{ day, zeichen: 'X' }] : []))
  return { ...sum, counts: { ...sum.counts, X: 0 }, offen: [...sum.offen, ...offen] }
}

/** A sum may count half of what it names: present days with or without those online, in part or in a placement. */
const wholeOf: readonly [Feld, EigenesFeld, (sum: Tagessummen['counts']) => number[]][] = [
  [
    'anwesend',
    'tage_anwesend',
    ({ A, O, T, P }) => [A, A + O, A + T, A + P, A + O + T, A + O + P, A + T + P, A + O + T + P]
  ],
  ['fehl_k', 'tage_krank', ({ K }) => [K]],
  ['fehl_e', 'tage_entschuldigt', ({ E }) => [E]],
  ['fehl_u', 'tage_unentschuldigt', ({ U }) => [U]]
]

function addTage(entry: ErkannteZeile, tage: Tagessummen, monat: string | null): void {
  const { values = {}, findings } = entry
  if (tage.offen.length === 0) {
    entry.own = counted(entry, tage, monat)
    for (const [field, , wholes] of wholeOf) {
      const told = values[field]
      const [gezaehlt = 0, ...others] = wholes(tage.counts)
      if (typeof told === 'number' && told !== gezaehlt && !others.includes(told))
        findings.push({ field, code: 'summe.weichtAb', facts: { summe: told, gezaehlt } })
    }
    return
  }
  // Sums of the list itself do not need the marks.
  if (wholeOf.some(([field]) => values[field] !== undefined)) return
  entry.tage = tage
  for (const roh of new Set(tage.offen.map(({ zeichen }) => zeichen)))
    findings.push({ field: 'tagesmarke', code: 'wort.unbekannt', facts: { roh } })
}

/** What the row says itself comes first. */
function counted({ own, values = {} }: ErkannteZeile, tage: Tagessummen, listMonat: string | null) {
  const monat = typeof own?.monat === 'string' ? own.monat : listMonat
  const sums = { ...summenFelder(tage, monat), ...own }
  for (const [field, eigenes] of wholeOf) if (values[field] !== undefined) delete sums[eigenes]
  return sums
}

/** A row whose signs somebody explained: counted once no sign is open any more. `null` = the sign means nothing. */
export function withMarken(
  row: ErkannteZeile,
  codeOf: (zeichen: string) => string | null | undefined,
  monat: string | null
): ErkannteZeile {
  if (!row.tage) return row
  const tage = gedeutet(row.tage, codeOf)
  if (tage.offen.length === row.tage.offen.length) return row
  const { tage: _, ...rest } = row
  const open = new Set(tage.offen.map(({ zeichen }) => zeichen))
  const findings = row.findings.filter(
    ({ field, facts }) => field !== 'tagesmarke' || !('roh' in facts) || open.has(facts.roh)
  )
  return open.size > 0 ? { ...row, findings, tage } : { ...rest, findings, own: counted(row, tage, monat) }
}
