import type { EigenesFeld, Wert } from './felder'
import { cellText } from './tagText'
import { foldedText, tidyText } from './text'
import type { Cell } from './workbook'

/** What one day of one person was, as the code list has it. */
const marken = ['A', 'O', 'K', 'E', 'U', 'T', 'P', 'F', 'X', 'N'] as const
export type Marke = (typeof marken)[number]

/** Signs that mean the same wherever nobody said otherwise. A small x means presence here and absence there. */
const usual: Readonly<Record<string, Marke>> = {
  a: 'A',
  anw: 'A',
  '✓': 'A',
  '✔': 'A',
  o: 'O',
  on: 'O',
  online: 'O',
  k: 'K',
  kr: 'K',
  au: 'K',
  krank: 'K',
  e: 'E',
  ent: 'E',
  entsch: 'E',
  u: 'U',
  un: 'U',
  unent: 'U',
  unentsch: 'U',
  t: 'T',
  tz: 'T',
  p: 'P',
  prakt: 'P',
  f: 'F',
  ft: 'F',
  ferien: 'F',
  feiertag: 'F',
  '-': 'N',
  '–': 'N'
}

/** Words of a legend, most special first. */
const meanings: readonly [RegExp, Marke][] = [
  [/online|virtuell/, 'O'],
  [/teilweise|teilanwes|teilzeit|stundenweise|verspaet|zu spaet/, 'T'],
  [/praktik/, 'P'],
  [/nicht gemeldet|keine meldung|keine angabe/, 'N'],
  [/kein kurs|kein unterricht|kursfrei|unterrichtsfrei|wochenende|kein kurstag/, 'X'],
  [/feier|ferien|schliess/, 'F'],
  [/unentsch|ohne entschuldigung/, 'U'],
  [/krank(?!.*ohne)|arbeitsunfaehig|attest|\bau\b/, 'K'],
  [/entsch|beurlaubt|urlaub/, 'E'],
  [/(?<!nicht )anwesend|praesen|teilgenommen|(?<!nicht )\bda\b|(?<!nicht )erschienen/, 'A']
]

const keyOf = (sign: string) => tidyText(sign).toLowerCase().replace(/\.$/, '')

/** What a line such as `A = anwesend, / = unentschuldigt` says the signs mean. */
export function markenLegende(lines: readonly string[]): Map<string, Marke> {
  const legende = new Map<string, Marke>()
  for (const line of lines) {
    for (const [, sign = '', meaning = ''] of line.matchAll(
      /(?:^|[\s,;|(])([^\s,;|=()]{1,4}) ?(?:=|\u2192| [\u2013-] ) ?([^=,;|)]+?)(?=[,;|)]|$|\s+[^\s,;|=()]{1,4} ?=)/g
    )) {
      const folded = foldedText(meaning)
      const [, marke] = meanings.find(([words]) => words.test(folded)) ?? []
      if (marke) legende.set(keyOf(sign), marke)
    }
  }
  return legende
}

/** Codes for the signs of one list: learned from a person first (`null` = means nothing), then its own legend, then what is usual. */
export function createMarkenLeser(
  legende: ReadonlyMap<string, Marke>,
  learned: Readonly<Record<string, string | null>>
) {
  const known = new Map<string, Marke | null>(Object.entries(usual))
  for (const [sign, marke] of legende) known.set(sign, marke)
  for (const [sign, code] of Object.entries(learned)) {
    const marke = marken.find((one) => one === code)
    if (marke || code === null) known.set(keyOf(sign), marke ?? null)
  }
  return (cell: Cell | undefined): Marke | { unbekannt: string } | undefined => {
    if (typeof cell === 'number' && cell > 0 && cell <= 24) return known.get(String(cell)) ?? 'A'
    const text = cellText(cell)
    if (text === '') return undefined
    const marke = known.get(keyOf(text))
    if (marke !== undefined) return marke ?? undefined
    if (text === 'X') return 'X'
    return /^(?:t ?)?\d{1,2}(?:[.,]\d+)? ?(?:h|std|ue)\.?$/i.test(text) || /^t ?\d/i.test(text)
      ? 'T'
      : { unbekannt: text }
  }
}

/** The days of one person in one month. */
export interface Tagessummen {
  counts: Record<Marke, number>
  /** The last day of the month somebody was there; 0 for none. */
  last: number
  /** Days whose sign nobody explained: what is counted may be too little. */
  offen: { day: number; zeichen: string }[]
}

const present: readonly Marke[] = ['A', 'O', 'T', 'P']

/** Counts the marks of one row; `undefined` where it has none. */
export function zaehleMarken(
  cells: readonly Cell[],
  days: readonly { column: number; day: number }[],
  lese: ReturnType<typeof createMarkenLeser>
): Tagessummen | undefined {
  const counts = Object.fromEntries(marken.map((marke) => [marke, 0])) as Tagessummen['counts']
  const sum: Tagessummen = { counts, last: 0, offen: [] }
  for (const { column, day } of days) {
    const marke = lese(cells[column])
    if (typeof marke === 'object') sum.offen.push({ day, zeichen: marke.unbekannt })
    else if (marke !== undefined) count(sum, marke, day)
  }
  return sum.offen.length === 0 && marken.every((marke) => counts[marke] === 0) ? undefined : sum
}

function count(sum: Tagessummen, marke: Marke, day: number): void {
  sum.counts[marke]++
  if (present.includes(marke)) sum.last = Math.max(sum.last, day)
}

/** The days once somebody said what their signs mean: `null` = nothing, `undefined` = still unknown. */
export function gedeutet(tage: Tagessummen, codeOf: (zeichen: string) => string | null | undefined): Tagessummen {
  const sum: Tagessummen = { counts: { ...tage.counts }, last: tage.last, offen: [] }
  for (const offen of tage.offen) {
    const code = codeOf(offen.zeichen)
    const marke = marken.find((one) => one === code)
    if (marke) count(sum, marke, offen.day)
    else if (code !== null) sum.offen.push(offen)
  }
  return sum
}

/** The sums as fields of this program. Marks of days without a course are no days to attend. */
export function summenFelder({ counts, last }: Tagessummen, monat: string | null): Partial<Record<EigenesFeld, Wert>> {
  const rare = {
    online: counts.O,
    teilweise: counts.T,
    praktikum: counts.P,
    ferien: counts.F,
    nicht_gemeldet: counts.N
  }
  return {
    tage_anwesend: counts.A,
    tage_krank: counts.K,
    tage_entschuldigt: counts.E,
    tage_unentschuldigt: counts.U,
    ...Object.fromEntries(Object.entries(rare).filter(([, count]) => count > 0)),
    soll_tage: marken.reduce((sum, marke) => sum + (marke === 'F' || marke === 'X' ? 0 : counts[marke]), 0),
    ...(last > 0 && monat && { letzte_anwesenheit: `${monat}-${String(last).padStart(2, '0')}` })
  }
}
