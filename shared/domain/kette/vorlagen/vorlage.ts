import { z } from 'zod'
import { satzFelder } from '../../saetze/satzFelder'

const { elementart, titel, kursart, instrument, kostentraeger, niveauZiel } = satzFelder.kettenelement

/** One step of a template: no days, but how long it takes and after or beside what. */
export const Vorlagenelement = z.object({
  elementart: elementart.schema,
  titel: titel.schema.nullable(),
  kursart: kursart.schema.nullable(),
  instrument: instrument.schema.nullable(),
  kostentraeger: kostentraeger.schema.nullable(),
  niveauZiel: niveauZiel.schema.nullable(),
  /** Whole weeks; `null` goes on without an end. */
  wochen: z.int().min(1).max(300).nullable(),
  /** Place in the list of an earlier step it begins with; `null` after everything before. */
  parallelZu: z.int().min(0).max(30).nullable(),
  /** So many weeks later than that. */
  versatz: z.int().min(0).max(104),
  hinweis: z.string().max(200).nullable()
})
export type Vorlagenelement = z.infer<typeof Vorlagenelement>

export const MAX_ELEMENTE = 20

export const VorlageWerte = z.object({
  name: z.string().trim().min(1).max(120),
  /** For whom. */
  zielgruppe: z.string().max(200),
  /** Where it comes from. */
  quelle: z.string().max(200),
  elemente: z.array(Vorlagenelement).min(1).max(MAX_ELEMENTE)
})
export type VorlageWerte = z.infer<typeof VorlageWerte>

/** A template of the program (`version: null`) or of the office. */
export const Kettenvorlage = VorlageWerte.extend({ id: z.string().min(1).max(40), version: z.int().nullable() })
export type Kettenvorlage = z.infer<typeof Kettenvorlage>
