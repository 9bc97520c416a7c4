import type { Tag } from '../../zeitraum'
import type { BefundCode, BefundFacts } from '../befunde'
import type { AnyField, Wert } from '../felder'

/** Where a normaliser tells what it found, besides the value it returns. */
export interface Melder {
  melde<C extends BefundCode>(code: C, facts: BefundFacts[C]): void
  /** A second field that stood in the same cell: the end of a period, the place beside the postcode, the year of a day nobody knows. */
  setze(feld: AnyField, wert: Wert): void
}

/** What a normaliser must know besides the cell. */
export interface Lesekontext {
  today: Tag
  date1904: boolean
  /** Which name comes first where neither comma nor capitals tell. */
  nameOrder: 'vorname' | 'nachname'
  /** Words somebody gave a meaning, by field and `wortKey`; `null`: known, and not to be taken over. */
  words: Readonly<Record<string, ReadonlyMap<string, string | null>>>
}

/** A normaliser: from a tidied, filled cell to a value; `undefined` = must not be taken over (then with a finding). */
export type Leser = (
  cell: string | number | boolean | { tag: Tag; serial: number },
  melder: Melder,
  kontext: Lesekontext
) => Wert | undefined

/** A cell as the text a person sees. */
export function asText(cell: Parameters<Leser>[0]): string {
  if (typeof cell === 'string') return cell
  if (typeof cell === 'object') return cell.tag.split('-').reverse().join('.')
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nein'
  return Number.isInteger(cell) ? String(cell) : String(cell).replace('.', ',')
}
