import { z } from 'zod'
import { Quelle } from '../domain/quellen/quelle'
import { reads, writes } from './define'

/** A source with what came from it so far. */
export const QuelleMitStand = Quelle.extend({
  traegerName: z.string().nullable(),
  /** Imports that still stand. */
  uebernahmen: z.int(),
  /** The newest of them. */
  letzte: z.object({ zeit: z.string(), konto: z.string(), datei: z.string(), stand: z.string().nullable() }).nullable()
})
export type QuelleMitStand = z.infer<typeof QuelleMitStand>

const Id = z.object({ id: z.uuid() })

/** Where lists come from, and what is remembered of each. */
export const quellen = {
  list: reads(z.void(), z.array(QuelleMitStand)),
  /** Changes of others since `version` are refused. */
  save: writes(Quelle, Quelle),
  /** Forgets a source. What was taken over from it stays, and can still be taken back. */
  remove: writes(Id.extend({ version: z.int() }), z.void()),
  /** Asks where to and writes the source as a file. `datei: null` when nobody chose a place. */
  saveFile: writes(Id, z.object({ datei: z.string().nullable() })),
  /** Asks for such a file and adds its source. `null` when nobody chose one. */
  openFile: writes(z.void(), Quelle.nullable())
}
