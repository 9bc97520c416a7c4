import { z } from 'zod'
import type { Wege } from '../../kombination/lauf'
import { Tag, Uhrzeit } from '../../zeitraum'
import type { Wegzeit } from '../wegzeit'
import { Mangel } from './wegetabelle'

/**
 * What becomes of a way that a table tells. `gleich`: the store says so already, or the row of our template was not touched;
 * `behalten`: a correction by hand stays; `abgelehnt`: it cannot be taken, `maengel` say why; `geschaetzt`: an estimate is
 * never taken as told; `leer`: it tells nothing; `doppelt`: it repeats a row before; `weggelassen`, `offen`: what a person
 * decided, or did not decide yet, about a place nobody knows.
 */
export const wegzustaende = [
  'neu',
  'geaendert',
  'gleich',
  'behalten',
  'abgelehnt',
  'geschaetzt',
  'leer',
  'doppelt',
  'weggelassen',
  'offen'
] as const
export type Wegzustand = (typeof wegzustaende)[number]

/** The figures of a way; what nobody told is `null`. */
export const Wegwerte = z.object({
  frueh: z.int().nullable(),
  mittag: z.int().nullable(),
  spaet: z.int().nullable(),
  letzteRueckfahrt: Uhrzeit.nullable(),
  stand: Tag.nullable()
})
export type Wegwerte = z.infer<typeof Wegwerte>

export const Wegeplanzeile = z.object({
  /** Where it stands in the file: `7` or `C7`. */
  stelle: z.string(),
  von: z.string(),
  nach: z.string(),
  zustand: z.enum(wegzustaende),
  /** As the store has it; `null` where it has none. */
  alt: Wegwerte.nullable(),
  /** As it would be written; as it was read where nothing is. */
  neu: Wegwerte,
  /** Of the stored row the way was compared with; 0 where there was none. */
  version: z.int(),
  /** The stored row is a correction by hand. */
  vonHand: z.boolean(),
  maengel: z.array(Mangel)
})
export type Wegeplanzeile = z.infer<typeof Wegeplanzeile>

/** What a person says about a place nobody knows: it is a known one, a new one, or nothing about it is taken. */
export const Ortsentscheid = z.discriminatedUnion('art', [
  z.object({ art: z.literal('bekannt'), name: z.string().max(80) }),
  z.object({ art: z.literal('neu') }),
  z.object({ art: z.literal('weg') })
])
export type Ortsentscheid = z.infer<typeof Ortsentscheid>

export const Wegeentscheidungen = z.object({
  /** About places by their name in the table. */
  orte: z.array(z.object({ ort: z.string().max(80), entscheid: Ortsentscheid })).max(5000),
  /** Corrections by hand too are replaced by what the table says. */
  ueberschreiben: z.boolean()
})
export type Wegeentscheidungen = z.infer<typeof Wegeentscheidungen>

export const keineEntscheidungen: Wegeentscheidungen = { orte: [], ueberschreiben: false }

export const UnbekannterOrt = z.object({
  name: z.string(),
  /** So many ways name it. */
  wege: z.int(),
  vorschlaege: z.array(z.string()),
  /** As decided; where nobody decided, the place with the same letters. */
  entscheid: Ortsentscheid.nullable()
})
export type UnbekannterOrt = z.infer<typeof UnbekannterOrt>

/** A way as the store keeps it. */
export type Gespeichert = Wegzeit & { stand: Tag | null; version: number; vonHand: boolean }

/** What the store knows of ways when a table is compared with it. */
export interface Wegebestand {
  /** Every place that is named anywhere, as it is spelt here. */
  orte: readonly string[]
  wegzeiten: readonly Gespeichert[]
  wege: Wege
}

export interface Wegeplan {
  zeilen: Wegeplanzeile[]
  unbekannte: UnbekannterOrt[]
}
