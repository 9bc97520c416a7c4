import { z } from 'zod'
import { FallId } from '../domain/faelle/fall'
import { Tag } from '../domain/zeitraum'
import { reads } from './define'

const Text = z.string().nullable()

/** What the ends are asked by; `null`: everybody's. */
export const Radarfrage = z.object({ wochen: z.int().min(1).max(52), team: Text })
export type Radarfrage = z.infer<typeof Radarfrage>

/** The end of a course, measure or step of the chain of one person, with what follows. */
export const Radarzeile = z.object({
  fall: FallId,
  nachname: Text,
  vorname: Text,
  kundennummer: Text,
  ort: Text,
  niveau: Text,
  team: Text,
  satz: z.uuid(),
  titel: Text,
  traeger: Text,
  kursart: Text,
  instrument: Text,
  elementart: Text,
  ende: Tag,
  anschluss: z
    .object({
      art: z.enum(['teilnahme', 'kettenelement', 'integration']),
      id: z.uuid(),
      beginn: Tag.nullable(),
      titel: Text
    })
    .nullable(),
  /** Days between the end and what follows. */
  luecke: z.int().nullable()
})
export type Radarzeile = z.infer<typeof Radarzeile>

export const radar = {
  /** Every end within so many weeks, the nearest first. */
  read: reads(Radarfrage, z.object({ heute: Tag, teams: z.array(z.string()), zeilen: z.array(Radarzeile) }))
}
