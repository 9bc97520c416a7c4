import { z } from 'zod'
import { FallId } from '../domain/faelle/fall'
import { grenzarten } from '../domain/kette/grenzregeln'
import { Lueckengrenzen, lueckenklassen } from '../domain/kette/luecken'
import { Kettenvorlage, MAX_ELEMENTE, Vorlagenelement, VorlageWerte } from '../domain/kette/vorlagen/vorlage'
import { Tag } from '../domain/zeitraum'
import { reads, writes } from './define'

const Text = z.string().nullable()
const Spanne = z.object({ beginn: Tag.nullable(), ende: Tag.nullable() })
const Stand = z.object({ id: z.uuid(), version: z.int() })

/** A limit of the law a step passes: to be looked at, never refused. */
const Grenzhinweis = z.object({
  art: z.enum(grenzarten),
  paragraf: z.string(),
  zahl: z.number().optional(),
  tage: z.array(Tag).readonly().optional()
})

/** One step with what there is to say about it. */
export const Kettenschritt = z.object({
  key: z.string(),
  elementart: z.string(),
  spur: z.enum(['sprache', 'arbeitsmarkt', 'sonst']),
  titel: Text,
  kursart: Text,
  instrument: Text,
  /** As recorded; where nothing is, what follows from the kind. */
  kostentraeger: Text,
  traeger: Text,
  niveauZiel: Text,
  wochenstunden: z.number().nullable(),
  durchfuehrung: z.uuid().nullable(),
  begruendung: Text,
  bemerkung: Text,
  planstatus: z.string(),
  verworfenGrund: Text,
  plan: Spanne.nullable(),
  ist: Spanne.nullable(),
  status: Text,
  integrationArt: Text,
  reihenfolge: z.number().nullable(),
  teilnahme: z.uuid().nullable(),
  kettenelement: z.uuid().nullable(),
  integration: z.uuid().nullable(),
  hinweise: z.array(Grenzhinweis),
  /** It is to begin before placement and does not say why yet (§ 3a Abs. 2 SGB II). */
  begruendungFehlt: z.boolean()
})
export type Kettenschritt = z.infer<typeof Kettenschritt>

export const Luecke = z.object({
  klasse: z.enum(lueckenklassen),
  von: z.string(),
  nach: z.string().nullable(),
  tage: z.int(),
  ende: Tag,
  beginn: Tag.nullable()
})

/** The way of a person with its gaps. */
export const Kette = z.object({
  heute: Tag,
  schritte: z.array(Kettenschritt),
  verworfene: z.array(Kettenschritt),
  luecken: z.array(Luecke),
  /** Where somebody else decides from then on. */
  wechsel: z.array(z.object({ von: z.string(), zu: z.string(), vor: z.string(), ab: z.string() })),
  /** Days since the last language course, where that is long. */
  sprachpause: z.int().nullable(),
  grenzen: Lueckengrenzen
})
export type Kette = z.infer<typeof Kette>

const Lauf = z.object({
  id: z.uuid(),
  titel: z.string(),
  traegerName: z.string(),
  kursart: Text,
  instrument: Text,
  kostentraeger: Text,
  niveauZiel: Text,
  beginn: Tag.nullable(),
  ende: Tag.nullable(),
  plaetzeFrei: z.number().nullable(),
  plaetzeStand: Tag.nullable()
})
export type Lauf = z.infer<typeof Lauf>

/** A template for a person: what is left out, and which run is meant. */
const Anwendung = z.object({
  fall: FallId,
  vorlage: z.string().max(40),
  /** First possible day; `null`: after what runs and is planned. */
  ab: Tag.nullable(),
  ohne: z.array(z.int().min(0).max(MAX_ELEMENTE)),
  gewaehlt: z.record(z.string().regex(/^\d{1,2}$/), z.uuid().nullable())
})

export const Vorschlag = z.object({
  nummer: z.int(),
  element: Vorlagenelement,
  herkunft: z.enum(['LAUF', 'DAUER', 'VORHANDEN', 'OHNE']),
  beginn: Tag.nullable(),
  ende: Tag.nullable(),
  lauf: Lauf.nullable(),
  laeufe: z.array(Lauf).readonly(),
  vorhanden: z.string().nullable()
})
export type Vorschlag = z.infer<typeof Vorschlag>

/** The Förderkette of a person, and the templates for it. Single steps are written as records of the case. */
export const kette = {
  read: reads(z.object({ fall: FallId }), Kette),
  /** Runs a planned step could go with, the one to propose first. */
  laeufe: reads(z.object({ kettenelement: z.uuid() }), z.array(Lauf)),
  /** Those of the program first, then those of the office by name. */
  vorlagen: reads(z.void(), z.array(Kettenvorlage)),
  /** What a template would add for a person, with days, and the gaps there would be then. */
  vorschau: reads(Anwendung, z.object({ ab: Tag, vorschlaege: z.array(Vorschlag), luecken: z.array(Luecke) })),
  /** Adds the proposed steps in one Vorgang. */
  anwenden: writes(Anwendung, z.object({ angelegt: z.int() })),
  /** Makes a planned step a participation that is put down for, and links the two. */
  vormerken: writes(Stand, z.object({ teilnahme: z.uuid() })),
  /** The steps of a person as those of a template, for somebody to name and save. */
  elementeVon: reads(z.object({ fall: FallId }), z.array(Vorlagenelement)),
  saveVorlage: writes(z.object({ stand: Stand.nullable(), werte: VorlageWerte }), Kettenvorlage),
  removeVorlage: writes(Stand, z.void())
}
