import type { Tag } from '../zeitraum'
import type { AnyField } from './felder'
import type { Wortwahl } from './fremdeWoerter'
import type { Listenart } from './listenart'

/** What the reader process is given: the bytes of one file and everything the person already decided about it. */
export interface ReadRequest {
  /** Name without folder. */
  file: string
  bytes: Uint8Array
  password?: string
  /** Two-digit birth years are never in the future: the reader needs the day. */
  today: Tag
  overrides?: Overrides
}

/** Decisions of the person, this time or remembered from the last list of the same source. */
export interface Overrides {
  /** Kind of list, where somebody said so. */
  kind?: Listenart
  /** The month the list speaks of, as `JJJJ-MM`. */
  monat?: string
  /** The sheet to read instead of the likeliest one. */
  sheet?: string
  /** How the sheet of the last list was called; one called so but for its month counts where `sheet` says nothing. */
  letztesBlatt?: string
  /** Rows of the heading, numbered as Excel shows them. */
  headerRows?: number[]
  /** Corrections by column letter; `null` = do not take over. */
  columns?: Record<string, AnyField | null>
  /** Remembered assignment by `ErkannteSpalte.key`, not by position. */
  remembered?: Record<string, AnyField | null>
  /** Which comes first in "Amal Haddad" (one column, no comma, no capitals)? Asked per file, not per row. */
  nameOrder?: 'vorname' | 'nachname'
  /** Each entry with the texts of its cells: for a list that goes back to its sender. */
  withTexts?: boolean
  /** Additional words, by field, from the code lists and the source: `{ schulabschluss: { 'mittl. reife': 'MSA' } }`. */
  words?: Wortwahl
}

/** How far the reader is. */
export interface ReadProgress {
  phase: 'lesen' | 'erkennen'
  done: number
  total: number
}
