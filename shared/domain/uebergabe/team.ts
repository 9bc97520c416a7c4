import { z } from 'zod'

/** What an office says of one of its teams. Never anything about a person who works in it. */
export const TeamWerte = z.object({
  name: z.string().trim().min(1).max(80),
  art: z.string().max(40),
  schwerpunkt: z.string().max(120).nullable(),
  /** Full-time equivalents of the whole team. */
  stellen: z.number().positive().max(500).nullable(),
  sprachen: z.string().max(200).nullable()
})
export type TeamWerte = z.infer<typeof TeamWerte>

export const Team = TeamWerte.extend({ id: z.uuid(), version: z.int() })
export type Team = z.infer<typeof Team>
