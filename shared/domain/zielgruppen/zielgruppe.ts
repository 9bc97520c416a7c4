import { z } from 'zod'
import { Filter } from './filter'

/** What someone fills in to keep a Zielgruppe. */
export const ZielgruppeWerte = z.object({
  name: z.string().trim().min(1).max(120),
  /** What it is for: a query without a purpose is a search in persons' data. */
  zweck: z.string().max(400).nullable(),
  filter: Filter,
  /** Stands on Heute with its count. */
  kachel: z.boolean()
})
export type ZielgruppeWerte = z.infer<typeof ZielgruppeWerte>

/** A saved question: one that comes with the program (`version: null`, id `Q1`…) or one of the office. */
export const Zielgruppe = ZielgruppeWerte.extend({
  id: z.string().max(40),
  version: z.int().nullable(),
  quelle: z.string().nullable(),
  varianten: z.array(z.object({ name: z.string(), label: z.string(), filter: Filter }))
})
export type Zielgruppe = z.infer<typeof Zielgruppe>

/** How many belong to it, how many nobody can tell of for want of data, and how many there are. */
export const Anzahl = z.object({ treffer: z.int(), unbekannt: z.int(), gesamt: z.int() })
export type Anzahl = z.infer<typeof Anzahl>
