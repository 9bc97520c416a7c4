import type { Wert } from '../feld'
import type { Tag } from '../zeitraum'

/** The hard constraints of DOMAIN 5.6. */
export const hartregeln = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'H7', 'H8', 'H9', 'H10', 'H11', 'H12'] as const
export type Hartregel = (typeof hartregeln)[number]

/**
 * What one constraint says: `verletzt` makes it not fit, `auflage` is to be settled, `unklar` lacks an input. The facts of
 * the sentence stand in `angaben`; the sentence itself is `kombinationText`'s.
 */
export interface Urteil {
  regel: Hartregel
  schwere: 'verletzt' | 'auflage' | 'unklar'
  /** Which sentence of the rule. */
  code: string
  angaben: Readonly<Record<string, Wert>>
}

/** One part of the score: its weight, how far it is met (0 to 1), and the product. */
export interface Punktteil {
  teil:
    | 'nahtlos'
    | 'niveaupassung'
    | 'wegzeit'
    | 'zielbezug'
    | 'auslastung'
    | 'betreuungssicherheit'
    | 'traegerkontinuitaet'
  gewicht: number
  anteil: number
  punkte: number
}

/** One element of a candidate: a run with the day of entry. */
export interface Element {
  lauf: string
  eintritt: Tag
}

/** A single run, a pair, or a course with a bridging offer before it, as it fits one person. */
export interface Kandidat {
  elemente: readonly Element[]
  art: 'einzeln' | 'kombination' | 'ueberbrueckung'
  passt: 'ja' | 'auflage' | 'nein'
  urteile: readonly Urteil[]
  /** 0 to 100. */
  punkte: number
  teile: readonly Punktteil[]
}
