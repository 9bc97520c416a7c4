import { z } from 'zod'
import { FallId } from '../domain/faelle/fall'
import { Tag } from '../domain/zeitraum'
import { Filter } from '../domain/zielgruppen/filter'
import { FRAGE_MAX } from '../domain/zielgruppen/frage/frage'
import { Anzahl, Zielgruppe, ZielgruppeWerte } from '../domain/zielgruppen/zielgruppe'
import { reads, writes } from './define'

/** A person in the preview of a Zielgruppe. */
export const VorschauPerson = z.object({
  id: FallId,
  nachname: z.string().nullable(),
  vorname: z.string().nullable(),
  geburtsdatum: Tag.nullable(),
  kundennummer: z.string().nullable(),
  ort: z.string().nullable(),
  niveau: z.string().nullable()
})
export type VorschauPerson = z.infer<typeof VorschauPerson>

/** How many of the hits have which level and live where; `null` where nobody knows. */
export const Verteilung = z.array(
  z.object({ niveau: z.string().nullable(), ort: z.string().nullable(), anzahl: z.int().min(1) })
)
export type Verteilung = z.infer<typeof Verteilung>

/** What became of a question in everyday words: conditions, what was not understood, and how many persons that are. */
export const FrageAntwort = z.object({
  frage: z.string(),
  /** `null` where nothing was understood. */
  filter: Filter.nullable(),
  /** The filter in words. */
  text: z.string(),
  /** Places in the question and what each became; words with a slip as they were read. */
  verstanden: z.array(z.object({ von: z.int(), bis: z.int(), text: z.string(), gelesenAls: z.array(z.string()) })),
  unverstanden: z.array(z.object({ von: z.int(), bis: z.int(), wort: z.string() })),
  /** Closed cases were left out because the question does not speak of them. */
  ohneGeschlossene: z.boolean(),
  /** Other readings of one of its parts. */
  andereLesarten: z.array(z.object({ wort: z.string(), text: z.string(), filter: Filter })),
  anzahl: Anzahl.nullable()
})
export type FrageAntwort = z.infer<typeof FrageAntwort>

export const zielgruppen = {
  /** Those of the program first, by number; then those of the office. */
  list: reads(z.void(), z.array(Zielgruppe)),
  /** Fast enough to be asked while someone edits. */
  count: reads(z.object({ filter: Filter }), Anzahl),
  /** How many those on Heute held on earlier days, the oldest first; notes today's counts on the first call of a day. */
  staende: reads(
    z.void(),
    z.array(z.object({ zielgruppe: z.string(), staende: z.array(z.object({ tag: Tag, anzahl: z.int() })) }))
  ),
  /** The first of the hits, or of those nobody can tell of, by name. */
  preview: reads(
    z.object({ filter: Filter, gruppe: z.enum(['treffer', 'unbekannt']), limit: z.int().min(1).max(200) }),
    z.array(VorschauPerson)
  ),
  /** The hits by level and place, in no order. */
  verteilung: reads(z.object({ filter: Filter }), Verteilung),
  /** Reads a question in everyday German, without guessing. */
  frage: reads(z.object({ frage: z.string().max(FRAGE_MAX) }), FrageAntwort),
  /** The Kundennummern of the hits, in order; a case without one is left out. */
  kundennummern: reads(z.object({ filter: Filter }), z.array(z.string())),
  /** Changes one of the office (`id`, `version`), or adds one (both `null`). */
  save: writes(ZielgruppeWerte.extend({ id: z.uuid().nullable(), version: z.int().nullable() }), Zielgruppe),
  remove: writes(z.object({ id: z.uuid(), version: z.int() }), z.void()),
  /** Puts any of them on Heute, or takes it off. */
  setKachel: writes(z.object({ id: z.string().max(40), kachel: z.boolean() }), z.void())
}
