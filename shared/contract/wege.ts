import { z } from 'zod'
import { OrtWerte } from '../domain/wege/ort'
import { Wegzeit } from '../domain/wege/wegzeit'
import { Tag } from '../domain/zeitraum'
import { reads, writes } from './define'
import { wegetabelle } from './wegetabelle'

const Stand = z.object({ id: z.uuid(), version: z.int() })

/** A place by its name: one of the list, or one that ways, sites or people name (`stand: null`). */
export const Ortszeile = z.object({ name: z.string(), stand: Stand.nullable(), werte: OrtWerte.nullable() })
export type Ortszeile = z.infer<typeof Ortszeile>

/** A way from the chosen place: told, or estimated (`version` 0), or unknown (`minuten` is `null`). */
export const Wegzeile = z.object({
  nach: z.string(),
  version: z.int(),
  minuten: z.object({ frueh: z.int(), mittag: z.int(), spaet: z.int() }).nullable(),
  letzteRueckfahrt: z.string().nullable(),
  geschaetzt: z.boolean(),
  vonHand: z.boolean(),
  stand: Tag.nullable()
})
export type Wegzeile = z.infer<typeof Wegzeile>

/** How long the bus takes between the places of the county; no service is ever asked. */
export const wege = {
  orte: reads(z.void(), z.array(Ortszeile)),
  von: reads(z.object({ ort: z.string().max(80) }), z.array(Wegzeile)),
  /** A correction by hand, which the next list leaves alone; refused when somebody changed the row since (0: there was none). */
  save: writes(z.object({ version: z.int().min(0), werte: Wegzeit }), z.void()),
  /** A place with its coordinates; a new one with `stand: null`. */
  saveOrt: writes(z.object({ stand: Stand.nullable(), werte: OrtWerte }), Stand),
  /** Ways told for it stay. */
  removeOrt: writes(Stand, z.void()),
  ...wegetabelle
}
