import { z } from 'zod'
import { Team, TeamWerte } from '../domain/uebergabe/team'
import { reads, writes } from './define'

const Anzahl = z.int().min(0)
const Stand = z.object({ id: z.uuid(), version: z.int() })

export const Teamzeile = Team.extend({ faelle: Anzahl })
export type Teamzeile = z.infer<typeof Teamzeile>

export const teams = {
  /** By name, with the number of their active cases; and the names that only stand in cases. */
  list: reads(
    z.void(),
    z.object({ teams: z.array(Teamzeile), genannt: z.array(z.object({ name: z.string(), faelle: Anzahl })) })
  ),
  /** A new one with `stand: null`; otherwise refused when somebody changed it since it was read. A name in cases stays. */
  save: writes(z.object({ stand: Stand.nullable(), werte: TeamWerte }), Stand),
  /** Cases keep the name. */
  remove: writes(Stand, z.void())
}
