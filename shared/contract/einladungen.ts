import { z } from 'zod'
import { FallId } from '../domain/faelle/fall'
import { reads } from './define'

/** Somebody of a group that is invited. */
export const Eingeladene = z.object({
  id: FallId,
  nachname: z.string().nullable(),
  vorname: z.string().nullable(),
  /** Nobody can write to them: street, postal code or place is missing. */
  ohneAnschrift: z.boolean(),
  besondersSchuetzenswert: z.boolean(),
  /** Interpreter need and language. */
  sprachmittlung: z.string().nullable(),
  muttersprache: z.string().nullable()
})
export type Eingeladene = z.infer<typeof Eingeladene>

/** So many persons can be invited at once. */
export const MAX_EINGELADENE = 300

export const einladungen = {
  /** Who of a selection gets a letter, and who needs something else, by name. */
  personen: reads(z.object({ personen: z.array(FallId).min(1).max(MAX_EINGELADENE) }), z.array(Eingeladene))
}
