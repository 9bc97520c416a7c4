import { z } from 'zod'

/** The code lists of the field (DOMAIN 3). Codes are stable and never deleted, only set inactive. */
export const codelisten = [
  'niveau',
  'sprachstandArt',
  'pruefung',
  'pruefErgebnis',
  'alphabetisierung',
  'kursart',
  'zugangsweg',
  'berechtigungStatus',
  'instrument',
  'kostentraeger',
  'aufenthaltsstatus',
  'erwerbstaetigkeit',
  'rechtskreis',
  'schulabschluss',
  'berufsabschluss',
  'anerkennung',
  'teilnahmeStatus',
  'austrittsgrund',
  'verbleib',
  'tagesmarke',
  'kontaktart',
  'kontaktAnlass',
  'kontaktErgebnis',
  'sprachmittlung',
  'geschlecht',
  'fallStatus',
  'datumGenauigkeit',
  'verfuegbarkeitArt',
  'betreuung',
  'zeitmodell',
  'einstieg',
  'wochentag',
  'serie',
  'elementart',
  'planstatus',
  'kombinationStatus',
  'bedarfArt',
  'bedarfStatus',
  'integrationArt',
  'vermitteltDurch',
  'endegrund',
  'nachbetreuungStufe',
  'bestehtNoch',
  'uebergabeStatus',
  'uebergabeAnlass',
  'uebergabePunkt',
  'teamart'
] as const

export const Codeliste = z.enum(codelisten)
export type Codeliste = z.infer<typeof Codeliste>

/** One entry of a code list, as shipped and as the office may change it. */
export const Code = z.object({
  liste: Codeliste,
  code: z.string().regex(/^[A-Z0-9_.]{1,40}$/),
  label: z.string().min(1).max(120),
  kurz: z.string().max(20).nullable(),
  aktiv: z.boolean(),
  sort: z.int(),
  gueltigVon: z.iso.date().nullable(),
  gueltigBis: z.iso.date().nullable(),
  /** Words that mean this code in lists of others. */
  synonyme: z.array(z.string().max(80)),
  version: z.int()
})
export type Code = z.infer<typeof Code>
