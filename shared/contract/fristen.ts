import { z } from 'zod'
import { FallId } from '../domain/faelle/fall'
import { Wert } from '../domain/feld'
import { ampeln } from '../domain/fristen/frist'
import { fristarten } from '../domain/fristen/fristenOf'
import { Satzart } from '../domain/saetze/satzarten'
import { Tag } from '../domain/zeitraum'
import { reads, writes } from './define'

/** A day to keep, with whom and what it is about, its light, and what it was worked out from. */
export const FristZeile = z.object({
  fall: FallId,
  nachname: z.string().nullable(),
  vorname: z.string().nullable(),
  kundennummer: z.string().nullable(),
  art: z.enum(fristarten),
  regel: z.string(),
  paragraf: z.string(),
  ampel: z.enum(ampeln),
  /** The last good day; `null` where an input is missing. */
  datum: Tag.nullable(),
  /** From this day it is to be seen. */
  seit: Tag.nullable(),
  /** The holiday or day of the weekend it falls on: a hint, the day stays. */
  ruhetag: z.string().nullable(),
  eingaben: z.record(z.string(), Wert),
  satz: z.object({ art: Satzart, id: z.uuid() }).optional()
})
export type FristZeile = z.infer<typeof FristZeile>

export const fristen = {
  /** Every day that follows from the rules: of one person, or of all within so many days. What is past or unclear counts in. */
  list: reads(
    z.object({ fall: FallId.nullable(), tage: z.int().min(0).max(3660).nullable() }),
    z.object({ heute: Tag, zeilen: z.array(FristZeile) })
  ),
  /** Puts a Frist off until a day, for a reason; given to a team, it comes back as a reminder for that team. */
  putOff: writes(
    z.object({
      fall: FallId,
      art: z.enum(fristarten),
      satz: z.uuid().nullable(),
      bis: Tag,
      grund: z.string().trim().min(1).max(200),
      team: z.string().max(80).nullable()
    }),
    z.void()
  )
}
