import { z } from 'zod'
import { Wortwahl } from '../austausch/fremdeWoerter'
import { Listenart } from '../austausch/listenart'
import { Listenfeld } from '../austausch/ziele'

/** A column of the last list: how it was called, and what it was taken for. */
const Kopfspalte = z.object({
  /** Normalised heading. */
  key: z.string(),
  heading: z.string(),
  field: Listenfeld.nullable()
})
export type Kopfspalte = z.infer<typeof Kopfspalte>

/** Which of two values always holds for a field of this source. */
export const Vorrang = z.record(z.string(), z.enum(['liste', 'bestand']))
export type Vorrang = z.infer<typeof Vorrang>

/** What a person in a list may be recognised by without anybody looking. */
export const schluesselarten = ['tnKennung', 'kundennummer', 'nameUndGeburtstag'] as const
export const Schluesselart = z.enum(schluesselarten)
export type Schluesselart = z.infer<typeof Schluesselart>

/** What a source is recognised by, and what people said about its lists. What an older version did not know has its default. */
export const Merkmale = z.object({
  /** Kind of its lists, where somebody said so; else as each list looks. */
  art: Listenart.nullable().default(null),
  /** Columns of its last list; the first version kept their keys only. */
  kopf: z
    .array(z.union([Kopfspalte, z.string().transform((key): Kopfspalte => ({ key, heading: key, field: null }))]))
    .default([]),
  /** Corrections by normalised heading, for the position may move from month to month; `null`: never taken over. */
  spalten: z.record(z.string(), Listenfeld.nullable()).default({}),
  /** How its files are called, without what changes from list to list. */
  datei: z.string().nullable().default(null),
  /** The sheet, as it was called last. */
  blatt: z.string().nullable().default(null),
  /** Rows of the heading, where somebody had to name them. */
  kopfzeilen: z.array(z.int().positive()).max(5).nullable().default(null),
  nameOrder: z.enum(['vorname', 'nachname']).nullable().default(null),
  woerter: Wortwahl.default({}),
  schluessel: z.array(Schluesselart).default([...schluesselarten]),
  /** Fields of the list that change nothing about persons who are already there. */
  gesperrt: z.array(Listenfeld).default([]),
  /** Fields of which an empty cell means: no entry any more. Of all others it says nothing. */
  leer: z.array(Listenfeld).default([]),
  /** By table and field of the store (`teilnahme.status`): the list also counts against what was changed by hand, or never. */
  vorrang: Vorrang.default({}),
  /** Whom a provider's name means, by its search form: id of the provider. */
  traegernamen: z.record(z.string(), z.uuid()).default({})
})
export type Merkmale = z.infer<typeof Merkmale>

/** What is known of a source before its first list. */
export const ohneMerkmale: Merkmale = Merkmale.parse({})
