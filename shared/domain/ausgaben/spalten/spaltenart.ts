import type { Listenfeld } from '../../austausch/ziele'
import type { Codeliste } from '../../codes/codeliste'
import type { Datengruppe } from '../empfaenger'

/** What may be chosen in a column: the labels of codes, or fixed words. */
export type Auswahl = { liste: Codeliste; codes?: readonly string[] } | { worte: readonly string[] }

/** One column that can leave the office. */
export interface Spaltenart {
  /** As people and our own reader know it. */
  heading: string
  /** How the cells are read when the list comes back, and what an editable one answers; `null`: nothing to read. */
  feld: Listenfeld | null
  gruppe: Datengruppe
  /** `monat` stands as text JJJJ-MM. */
  zelle: 'text' | 'tag' | 'zahl' | 'monat'
  /** In characters. */
  breite: number
  auswahl?: Auswahl
  /** Longest text or largest number that may be filled in. */
  hoechstens?: number
}

export const jaNein = { worte: ['ja', 'nein'] } as const
export const niveau = { liste: 'niveau' } as const

/** What a provider can say of a participation; what is decided here is not among it. */
export const meldbar = {
  liste: 'teilnahmeStatus',
  codes: [
    'ANGEMELDET',
    'WARTELISTE',
    'VERSCHOBEN',
    'EINGETRETEN',
    'UNTERBROCHEN',
    'BEENDET_REGULAER',
    'BEENDET_VORZEITIG_POSITIV',
    'ABGEBROCHEN',
    'AUSGESCHLOSSEN',
    'NICHT_ANGETRETEN',
    'ABGELEHNT_PERSON',
    'ABGELEHNT_TRAEGER',
    'STORNIERT'
  ]
} as const
