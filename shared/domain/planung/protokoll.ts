import { z } from 'zod'
import { Vorschlag } from './plan'

/** What can happen to a round of planning. */
export const ereignisse = [
  'angelegt',
  'geaendert',
  'geplant',
  'planEntfernt',
  'entfernt',
  'angenommen',
  'anders',
  'abgelehnt',
  'geoeffnet'
] as const
export type Ereignis = (typeof ereignisse)[number]

const Anzahl = z.int().min(0)

/**
 * One thing that happened, for data protection officer and staff council. Says neither who of the staff did it nor which
 * person it is about.
 */
export const Protokolleintrag = z.object({
  id: z.int(),
  zeit: z.string(),
  art: z.enum(ereignisse),
  /** Of the round or the plan. */
  name: z.string().nullable(),
  /** Which parts of the round were changed. */
  felder: z.array(z.string()),
  zahlen: z
    .object({ wert: z.number(), schranke: z.number().nullable(), vermittelt: Anzahl, kombinationen: Anzahl })
    .nullable(),
  vorschlag: Vorschlag,
  gewaehlt: Vorschlag,
  grund: z.string().nullable()
})
export type Protokolleintrag = z.infer<typeof Protokolleintrag>

/** Reasons with how often each was given, the most frequent first. */
export function gruendeJe(eintraege: readonly Protokolleintrag[], art: Ereignis): { grund: string; anzahl: number }[] {
  const je = Map.groupBy(
    eintraege.filter((eintrag) => eintrag.art === art),
    ({ grund }) => grund ?? ''
  )
  return [...je]
    .map(([grund, { length }]) => ({ grund, anzahl: length }))
    .toSorted((a, b) => b.anzahl - a.anzahl || a.grund.localeCompare(b.grund, 'de'))
}
