import { z } from 'zod'
import { kursspalten } from './spalten/kurs'
import { lagespalten } from './spalten/lage'
import { personenspalten } from './spalten/person'
import { pruefungsspalten } from './spalten/pruefung'
import { rueckmeldespalten } from './spalten/rueckmeldung'
import type { Spaltenart } from './spalten/spaltenart'
import { teilnahmespalten } from './spalten/teilnahme'

/**
 * Every column a list of ours can have. What is not here cannot leave: no residence permit's number, no health, no notes of
 * talks. `rueckmeldung` columns leave empty and are filled in by the recipient.
 */
export const spalten = {
  ...personenspalten,
  ...teilnahmespalten,
  ...lagespalten,
  ...rueckmeldespalten,
  ...pruefungsspalten,
  ...kursspalten
} as const satisfies Record<string, Spaltenart>

export type Ausgabespalte = keyof typeof spalten
export const spaltennamen = Object.keys(spalten) as readonly Ausgabespalte[]
export const Ausgabespalte = z.enum(Object.keys(spalten) as [Ausgabespalte, ...Ausgabespalte[]])

/** A column by its key, with everything optional in sight. */
export const spalteOf = (spalte: Ausgabespalte): Spaltenart => spalten[spalte]
