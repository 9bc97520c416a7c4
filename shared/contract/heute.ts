import { z } from 'zod'
import { Anstehend, Anstehendart, Spanne, Wessen } from '../domain/heute/anstehend'
import { Tag } from '../domain/zeitraum'
import { reads } from './define'

export const JuengsteUebernahme = z.object({
  id: z.uuid(),
  datei: z.string(),
  zeit: z.string(),
  person: z.string().nullable(),
  zurueckgenommen: z.boolean()
})
export type JuengsteUebernahme = z.infer<typeof JuengsteUebernahme>

/** Which part of what waits; `null`: of every kind, whenever it is due. */
export const Auswahl = z.object({ wessen: Wessen, art: Anstehendart.nullable(), spanne: Spanne.nullable() })
export type Auswahl = z.infer<typeof Auswahl>

const Zaehler = z.object({ art: Anstehendart, spanne: Spanne, anzahl: z.int() })
export type Zaehler = z.infer<typeof Zaehler>

export const heute = {
  /** What waits, in numbers, and what came in: as of today. */
  read: reads(
    Wessen,
    z.object({
      heute: Tag,
      /** Cases in the store; without any there is something else to do first. */
      personen: z.int(),
      /** Names that stand in cases, to choose whose list it is. */
      teams: z.array(z.string()),
      berater: z.array(z.string()),
      zaehler: z.array(Zaehler),
      /** Handovers that wait to be accepted. */
      uebergaben: z.int(),
      uebernahmen: z.array(JuengsteUebernahme)
    })
  ),
  /** What waits, by day, a page at a time; of what is due the latest first, what is unclear at the end. */
  list: reads(
    Auswahl.extend({ offset: z.int().min(0), limit: z.int().min(1).max(500) }),
    z.object({ gesamt: z.int(), zeilen: z.array(Anstehend) })
  )
}
