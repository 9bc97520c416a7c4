import { z } from 'zod'
import { FallId } from '../domain/faelle/fall'
import { Tag } from '../domain/zeitraum'
import { Zuweisungsspalte, Zuweisungswahl } from '../domain/zuweisungsliste/zuweisungsliste'
import { reads, writes } from './define'

const Anzahl = z.int().min(0)

/** So many people fit on one list. */
export const MAX_ZUWEISUNGEN = 500

const Umfang = {
  durchfuehrung: z.uuid(),
  /** Cases chosen by hand; `null` for everybody the provider of this run has to know of. */
  faelle: z.array(FallId).min(1).max(MAX_ZUWEISUNGEN).nullable(),
  wahl: Zuweisungswahl
}

/** What would leave the office: who, and which columns with how many values. */
export const Zuweisungsvorschau = z.object({
  heute: Tag,
  titel: z.string(),
  traeger: z.string(),
  spalten: z.array(z.object({ spalte: Zuweisungsspalte, ausgefuellt: Anzahl })),
  personen: z.array(
    z.object({
      fall: FallId,
      nachname: z.string().nullable(),
      vorname: z.string().nullable(),
      geburtsdatum: Tag.nullable(),
      /** Code of the open participation in this run; `null` without one. */
      status: z.string().nullable(),
      besondersSchuetzenswert: z.boolean()
    })
  ),
  /** Chosen cases that are gone. */
  fehlend: Anzahl
})
export type Zuweisungsvorschau = z.infer<typeof Zuweisungsvorschau>

export const zuweisungsliste = {
  vorschau: reads(z.object(Umfang), Zuweisungsvorschau),
  /** Asks where to put the file, notes in the trail what leaves, writes it. `datei` is its name; `null`: not chosen. */
  save: writes(z.object(Umfang), z.object({ datei: z.string().nullable(), personen: Anzahl }))
}
