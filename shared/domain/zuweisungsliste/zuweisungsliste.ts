import { z } from 'zod'
import type { FallWerte } from '../faelle/felder'
import type { Verfuegbarkeit } from '../saetze/satzarten'
import { Tag } from '../zeitraum'

/**
 * What a provider is told of a person who is to come, and nothing else (DOMAIN 6.3; § 69 Abs. 1 Nr. 1 SGB X: what the task
 * needs). Never: residence title, health, benefits, household, notes, numbers of the Jobcenter.
 */
export const zuweisungsspalten = [
  'tnKennung',
  'nachname',
  'vorname',
  'geburtsdatum',
  'anschrift',
  'telefon',
  'angebot',
  'massnahmeNr',
  'eintritt',
  'ende',
  'wochenstunden',
  'zeitmodell',
  'verpflichtung',
  'niveau',
  'niveauAm',
  'einschraenkungen',
  'ansprechstelle',
  'rueckmeldungBis'
] as const
export const Zuweisungsspalte = z.enum(zuweisungsspalten)
export type Zuweisungsspalte = z.infer<typeof Zuweisungsspalte>

/** States of a participation in which the provider has to know of the person. */
export const zuMelden = ['VORGEMERKT', 'VORGESCHLAGEN', 'ZUGEWIESEN', 'ANGEMELDET', 'EINGETRETEN'] as const

/** What somebody decides for each list. */
export const Zuweisungswahl = z.object({
  /** Only where the provider writes letters. */
  anschrift: z.boolean(),
  /** Only with the consent of the persons. */
  telefon: z.boolean(),
  rueckmeldungBis: Tag.nullable()
})
export type Zuweisungswahl = z.infer<typeof Zuweisungswahl>

/** The columns of one list, in order. */
export function spaltenFor({ anschrift, telefon }: Zuweisungswahl): readonly Zuweisungsspalte[] {
  const ohne = new Set<Zuweisungsspalte>([
    ...(anschrift ? [] : ['anschrift' as const]),
    ...(telefon ? [] : ['telefon' as const])
  ])
  return zuweisungsspalten.filter((spalte) => !ohne.has(spalte))
}

/** Everything of a person the list may draw on. What is not here cannot get into it. */
export interface Zugewiesen
  extends Pick<
    FallWerte,
    | 'nachname'
    | 'vorname'
    | 'geburtsdatum'
    | 'geburtsdatumGenauigkeit'
    | 'strasse'
    | 'plz'
    | 'ort'
    | 'telefon'
    | 'team'
    | 'niveau'
    | 'niveauAm'
  > {
  zeiten: readonly Pick<Verfuegbarkeit, 'wochentag' | 'von' | 'bis' | 'art'>[]
  teilnahme: {
    eintrittPlan: Tag | null
    eintrittIst: Tag | null
    austrittPlan: Tag | null
    wochenstunden: number | null
    verpflichtet: boolean | null
  } | null
}

/** What the list says of the run. */
export interface Zuweisungskurs {
  titel: string
  massnahmeNr: string | null
  kursKennung: string | null
  beginn: Tag | null
  ende: Tag | null
  wochenstunden: number | null
  zeitmodell: string | null
  niveauVon: string | null
}

/** The day a birth date is known to, `1985` or `05.1985` where it is not known to the day. */
export function geburtsangabeOf({ geburtsdatum, geburtsdatumGenauigkeit }: Zugewiesen): Tag | string | null {
  if (geburtsdatum === null) return null
  switch (geburtsdatumGenauigkeit) {
    case 'JAHR':
      return geburtsdatum.slice(0, 4)
    case 'MONAT':
      return `${geburtsdatum.slice(5, 7)}.${geburtsdatum.slice(0, 4)}`
    case 'UNB':
      return null
    default:
      return geburtsdatum
  }
}
