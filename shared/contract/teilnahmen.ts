import { z } from 'zod'
import type { SatzWerte } from '../domain/saetze/satzarten'
import { satzFelder } from '../domain/saetze/satzFelder'
import { writes } from './define'
import { eingabeSchema } from './eingabe'

/** The next status of a participation, with what belongs to it: one click, one Vorgang. */
export const Weiterschritt = z.object({
  id: z.uuid(),
  version: z.int(),
  werte: z.intersection(eingabeSchema(satzFelder.teilnahme), z.object({ status: z.string() })) as z.ZodType<
    Partial<SatzWerte<'teilnahme'>> & { status: string }
  >,
  /** The result of a language course. */
  sprachstand: eingabeSchema(satzFelder.sprachstand).nullable(),
  /** The work or training that came of it. */
  integration: eingabeSchema(satzFelder.integration).nullable()
})
export type Weiterschritt = z.infer<typeof Weiterschritt>

export const teilnahmen = {
  /** Refused when the status may not follow on the stored one, or a field it needs is missing. */
  advance: writes(Weiterschritt, z.object({ version: z.int() })),
  /** A look after a placement; „nein“ writes the end into the placement too. */
  nachbetreuen: writes(
    z.object({
      integration: z.object({ id: z.uuid(), version: z.int() }),
      werte: eingabeSchema(satzFelder.nachbetreuung),
      ende: z.object({ ende: z.iso.date().nullable(), endegrund: z.string().max(40).nullable() }).nullable()
    }),
    z.object({ id: z.uuid() })
  )
}
