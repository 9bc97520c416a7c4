import { z } from 'zod'
import { Tag } from '../zeitraum'
import { TerminWerte } from './angebot'

const Code = z.string().max(40)

/** What the Kursübersicht is asked for; `null` for all. */
export const Uebersichtsfrage = z.object({
  /** The level of entry. */
  niveau: Code.nullable(),
  art: z.object({ liste: z.enum(['kursart', 'instrument']), code: Code }).nullable(),
  ort: z.string().max(80).nullable(),
  zeitmodell: Code.nullable(),
  /** Only with childcare at the site. */
  betreuung: z.boolean(),
  /** Only with a free place, however old the figure is. */
  frei: z.boolean()
})
export type Uebersichtsfrage = z.infer<typeof Uebersichtsfrage>

/** A run as everybody may see it, without participants. */
export const Uebersichtszeile = z.object({
  id: z.uuid(),
  titel: z.string(),
  kursart: Code.nullable(),
  instrument: Code.nullable(),
  traeger: z.string(),
  telefon: z.string().nullable(),
  /** `null` where nobody knows; `online` without a way. */
  ort: z.string().nullable(),
  termine: z.array(TerminWerte),
  zeitmodell: Code.nullable(),
  niveauVon: Code.nullable(),
  niveauZiel: Code.nullable(),
  beginn: Tag.nullable(),
  ende: Tag.nullable(),
  einstieg: Code.nullable(),
  naechsterEinstieg: Tag.nullable(),
  anmeldeschluss: Tag.nullable(),
  betreuung: z.boolean().nullable(),
  plaetze: z.number().nullable(),
  plaetzeFrei: z.number().nullable(),
  plaetzeStand: Tag.nullable(),
  /** Who told the figure; may name a person, so it stays off the paper. */
  quelle: z.string().nullable()
})
export type Uebersichtszeile = z.infer<typeof Uebersichtszeile>

/** The next start first; what has none known yet behind, by its title. */
export function nextStartFirst(a: Uebersichtszeile, b: Uebersichtszeile): number {
  const [tagA, tagB] = [a, b].map(({ naechsterEinstieg, beginn }) => naechsterEinstieg ?? beginn ?? '9999')
  return tagA!.localeCompare(tagB!) || a.titel.localeCompare(b.titel, 'de')
}

/** Whether a run answers the question; what is unknown does not. */
export function fitsFrage(zeile: Uebersichtszeile, frage: Uebersichtsfrage): boolean {
  return (
    (frage.niveau === null || zeile.niveauVon === frage.niveau) &&
    (frage.art === null || zeile[frage.art.liste] === frage.art.code) &&
    (frage.ort === null || zeile.ort === frage.ort) &&
    (frage.zeitmodell === null || zeile.zeitmodell === frage.zeitmodell) &&
    (!frage.betreuung || zeile.betreuung === true) &&
    (!frage.frei || (zeile.plaetzeFrei ?? 0) > 0)
  )
}
