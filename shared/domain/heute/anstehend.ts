import { z } from 'zod'
import { FallId } from '../faelle/fall'
import { fristarten } from '../fristen/fristenOf'
import { addDays, wochentagOf } from '../kalender'
import { Tag } from '../zeitraum'

/** What may wait for somebody: a reminder that a person set, or a day that follows from a rule. */
export const Anstehendart = z.enum(['wiedervorlage', ...fristarten])
export type Anstehendart = z.infer<typeof Anstehendart>

/** When it has to be done: past or today, until Sunday, later, or nobody knows because an input is missing. */
export const spannen = ['faellig', 'woche', 'spaeter', 'unklar'] as const
export const Spanne = z.enum(spannen)
export type Spanne = z.infer<typeof Spanne>

/** Whose list: a team's, one's own cases, or everybody's. */
export const Wessen = z.object({ team: z.string().nullable(), berater: z.string().nullable() })
export type Wessen = z.infer<typeof Wessen>

/** One line of what waits. */
export const Anstehend = z.object({
  fall: FallId,
  nachname: z.string().nullable(),
  vorname: z.string().nullable(),
  team: z.string().nullable(),
  art: Anstehendart,
  /** The last good day; `null` where an input is missing. */
  tag: Tag.nullable(),
  /** Subject of a reminder, name of a course. */
  text: z.string().nullable(),
  satz: z.uuid().nullable(),
  /** Of the reminder, to change it. */
  version: z.int().nullable()
})
export type Anstehend = z.infer<typeof Anstehend>

/** So far ahead reminders are shown; Fristen have a lead of their own. */
export const WIEDERVORLAGEN_TAGE = 28

/** The last day of the week of a day. */
export const sonntagOf = (heute: Tag): Tag => addDays(heute, 7 - wochentagOf(heute))

/** When something has to be done. */
export function spanneOf(tag: Tag | null, heute: Tag): Spanne {
  if (tag === null) return 'unklar'
  if (tag <= heute) return 'faellig'
  return tag <= sonntagOf(heute) ? 'woche' : 'spaeter'
}
