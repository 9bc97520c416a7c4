import { z } from 'zod'
import { FallId } from '../domain/faelle/fall'
import { Tag } from '../domain/zeitraum'
import { reads } from './define'

/** Whom a line is about. */
const Person = { fall: FallId, nachname: z.string().nullable(), vorname: z.string().nullable() }

/** A list cut to what one can look through, and how many there are. */
const cut = <S extends z.ZodType>(zeile: S) => z.object({ gesamt: z.int(), zeilen: z.array(zeile) })

export const OffeneWiedervorlage = z.object({
  ...Person,
  id: z.uuid(),
  version: z.int(),
  faelligAm: Tag,
  betreff: z.string(),
  team: z.string().nullable()
})
export type OffeneWiedervorlage = z.infer<typeof OffeneWiedervorlage>

/** A participation that ends with nothing after it. */
export const EndeOhneAnschluss = z.object({
  ...Person,
  teilnahme: z.uuid(),
  titel: z.string().nullable(),
  traeger: z.string().nullable(),
  ende: Tag
})
export type EndeOhneAnschluss = z.infer<typeof EndeOhneAnschluss>

export const TitelEnde = z.object({
  ...Person,
  aufenthaltsstatus: z.string().nullable(),
  ende: Tag,
  verlaengerungBeantragtAm: Tag.nullable()
})
export type TitelEnde = z.infer<typeof TitelEnde>

export const BerechtigungEnde = z.object({ ...Person, berechtigung: z.uuid(), zugangsweg: z.string(), erlischt: Tag })
export type BerechtigungEnde = z.infer<typeof BerechtigungEnde>

export const JuengsteUebernahme = z.object({
  id: z.uuid(),
  datei: z.string(),
  zeit: z.string(),
  person: z.string().nullable(),
  zurueckgenommen: z.boolean()
})
export type JuengsteUebernahme = z.infer<typeof JuengsteUebernahme>

export const heute = {
  /** What waits, what ends, what came in: as of today. */
  read: reads(
    z.void(),
    z.object({
      heute: Tag,
      /** Cases in the store; without any there is something else to do first. */
      personen: z.int(),
      /** Overdue and due within four weeks, the oldest first. */
      wiedervorlagen: cut(OffeneWiedervorlage),
      /** Within eight weeks (Q7). */
      enden: cut(EndeOhneAnschluss),
      /** Within 90 days, past ones included (Q16). */
      titel: cut(TitelEnde),
      /** Within 60 days, past ones included (Q5). */
      berechtigungen: cut(BerechtigungEnde),
      uebernahmen: z.array(JuengsteUebernahme)
    })
  )
}
