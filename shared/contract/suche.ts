import { z } from 'zod'
import { FallId } from '../domain/faelle/fall'
import { Tag } from '../domain/zeitraum'
import { reads } from './define'

/** A person found, with what tells namesakes apart. */
export const GefundenePerson = z.object({
  id: FallId,
  nachname: z.string().nullable(),
  vorname: z.string().nullable(),
  geburtsdatum: Tag.nullable(),
  ort: z.string().nullable(),
  kundennummer: z.string().nullable(),
  /** Fits only with typing slips. */
  aehnlich: z.boolean()
})
export type GefundenePerson = z.infer<typeof GefundenePerson>

/** A provider or a run found. */
export const GefundenesAngebot = z.object({
  art: z.enum(['traeger', 'durchfuehrung']),
  id: z.uuid(),
  titel: z.string(),
  zusatz: z.string().nullable()
})
export type GefundenesAngebot = z.infer<typeof GefundenesAngebot>

export const suche = {
  /** The best fits among everything that has a name, for the field that searches all. */
  all: reads(
    z.object({ eingabe: z.string().max(200) }),
    z.object({ personen: z.array(GefundenePerson), angebote: z.array(GefundenesAngebot) })
  )
}
