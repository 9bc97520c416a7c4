import { z } from 'zod'
import { AnsichtInhalt } from '../domain/faelle/tabelle'
import { reads, writes } from './define'

/** A saved view of the case table. */
export const Ansicht = z.object({
  id: z.uuid(),
  version: z.int(),
  name: z.string().trim().min(1).max(80),
  inhalt: AnsichtInhalt
})
export type Ansicht = z.infer<typeof Ansicht>

export const ansichten = {
  list: reads(z.void(), z.array(Ansicht)),
  add: writes(Ansicht.pick({ name: true, inhalt: true }), Ansicht),
  save: writes(Ansicht, Ansicht),
  remove: writes(Ansicht.pick({ id: true, version: true }), z.void())
}
