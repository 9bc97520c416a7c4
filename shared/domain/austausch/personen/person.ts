import type { Fall } from '../../faelle/fall'

/** What a person is recognised by. */
export type Person = Kennzeichen & { fall: string; version: number }

type Kennzeichen = Pick<Fall, 'kundennummer' | 'nachname' | 'vorname' | 'geburtsdatum' | 'bgNummer'> &
  Partial<Pick<Fall, 'geburtsname' | 'geschlecht' | 'telefon' | 'plz' | 'ort'>>

/** What a row of a list names of a person. */
export type Gesuchter = Partial<Kennzeichen>

/** The fields by which a row and a person of the store are laid side by side, in order. */
export const vergleichsfelder = [
  'nachname',
  'vorname',
  'geburtsname',
  'geburtsdatum',
  'geschlecht',
  'kundennummer',
  'bgNummer',
  'telefon',
  'plz',
  'ort'
] as const satisfies readonly (keyof Kennzeichen)[]
export type Vergleichsfeld = (typeof vergleichsfelder)[number]

/** What speaks for two entries being one person. */
export const dafuer = [
  'kennung',
  'nummer',
  'fruehereNummer',
  'nummerAehnlich',
  'name',
  'vorname',
  'nachname',
  'umschrift',
  'tippfehler',
  'beschaedigt',
  'namensteil',
  'initiale',
  'vertauscht',
  'geburtsname',
  'tag',
  'tagSchwach',
  'tagVertauscht',
  'tagZiffer',
  'nurJahr',
  'bg',
  'telefon',
  'anschrift'
] as const
/** What speaks against it. */
export const dagegen = [
  'nummerAnders',
  'nachnameAnders',
  'vornameAnders',
  'tagAnders',
  'bgAnders',
  'geschlechtAnders'
] as const

export const indizien = [...dafuer, ...dagegen] as const
export type Indiz = (typeof indizien)[number]

/** Why a person of the store may be the one of the list, in one word. */
export const hinweise = ['kennung', 'nummer', 'nameUndTag', 'aehnlichUndTag', 'name', 'aehnlich'] as const
export type Hinweis = (typeof hinweise)[number]

export interface Kandidat {
  person: Person
  hinweis: Hinweis
  /** How alike the two are, from 0 to 1. */
  score: number
  indizien: readonly Indiz[]
}
