import type { SatzWerte } from '../../saetze/satzarten'
import type { Tag } from '../../zeitraum'
import type { Genannt } from '../genannt'
import type { Kursverzeichnis } from '../kurse'
import type { Listenart } from '../listenart'
import type { Absender } from '../traeger'
import type { Listenfeld } from '../ziele'

export type Sprachangabe = Partial<SatzWerte<'sprachstand'>>
export type Teilnahmeangabe = Partial<SatzWerte<'teilnahme'>>
export type Tageangabe = Partial<SatzWerte<'anwesenheit'>>

/** What a list says of one course of a person. */
export interface Kursangabe {
  werte: Teilnahmeangabe
  /** Every name the list has for the course: the stored participation may have any of them. */
  namen: readonly string[]
  /** Status of a participation nobody knew of, where the list names none; `undefined`: such a one is not made up. */
  sonst: string | undefined
}

/** What a list says of one month in a course. */
export interface Monatsangabe {
  werte: Tageangabe & { monat: string }
  namen: readonly string[]
}

/** The dated records a row speaks of. */
export interface Satzangaben {
  sprachstaende: Sprachangabe[]
  /** A language course and a measure side by side are two. */
  teilnahmen: Kursangabe[]
  anwesenheiten: Monatsangabe[]
  hinweise: Angabenhinweis[]
}

/** What somebody should know of how a row was understood. */
export type Angabenhinweis =
  /** Days are counted, and no month is named they could belong to. */
  | { code: 'ohneMonat'; facts: Record<never, never> }
  /** The level of the DTZ was worked out from its parts. */
  | { code: 'niveauBerechnet'; facts: { niveau: string } }

/** What holds for all rows of a list. */
export interface Listenkontext {
  art: Listenart
  /** Name of the source. */
  quelle: string
  /** The day the list speaks of. */
  stand: Tag
  /** The month the list speaks of, as `JJJJ-MM`. */
  monat: string | null
  traeger: Absender | null
  kurse: Kursverzeichnis
}

/** Values of a row under the names of the store; only those that fit. */
export interface Gelesen {
  sprachstand: Sprachangabe
  teilnahme: Teilnahmeangabe
  anwesenheit: Tageangabe
}

type Felder<W> = Partial<Record<Listenfeld, keyof W>>

/** What lists of one kind may change, and what their rows mean. Fields it does not name change nothing. */
export interface Artregel {
  /** Master data: only lists of the office itself. */
  stammdaten: boolean
  sprachstand: Felder<SatzWerte<'sprachstand'>>
  teilnahme: Felder<SatzWerte<'teilnahme'>>
  anwesenheit: Felder<SatzWerte<'anwesenheit'>>
  /** Fields that only the note keeps. */
  vermerk: readonly Listenfeld[]
  deute(gelesen: Gelesen, genannt: Genannt, kontext: Listenkontext): Partial<Satzangaben>
}
