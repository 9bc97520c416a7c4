import type { Absolventenplan } from '../absolventen/plan'
import type { FallFeld, FallWerte } from '../faelle/felder'
import type { Wert } from '../feld'
import { addDays, addMonths } from '../kalender'
import type { Satzart, SatzWerte } from '../saetze/satzarten'
import type { Unterrichtsfrei } from '../sprache/unterrichtsfrei'
import type { Vertrauensfolge } from '../sprache/vertrauensfolge'
import type { Zeitdauer } from '../uebergabe/zeitdauer'
import type { Tag } from '../zeitraum'
import type { FilterKontext } from '../zielgruppen/kontext'

/** What the rules read of a case. */
export const fristFallFelder = [
  'fallStatus',
  'fallSeit',
  'team',
  'rechtskreis',
  'geburtsdatum',
  'juengstesKind',
  'kooperationsplanAm',
  'kooperationsplanFortschreibungAm',
  'aufenthaltsstatus',
  'titelErteiltAm',
  'titelBis',
  'verlaengerungBeantragtAm',
  'wohnsitzregelungBis',
  'anerkennung',
  'anerkennungAntragAm',
  'anerkennungUnterlagenAm'
] as const satisfies readonly FallFeld[]

/** What they read of the records of a person. */
export const fristSatzFelder = {
  berechtigung: [
    'zugangsweg',
    'ausgestelltAm',
    'gueltigBis',
    'angemeldetAm',
    'kursbeginnIst',
    'letzterUnterrichtstag',
    'status',
    'kursart',
    'ueKontingent',
    'ueVerbraucht',
    'ueWoche',
    'wiederBegonnenAm',
    'nichtZuVertreten'
  ],
  teilnahme: [
    'titel',
    'traeger',
    'kursart',
    'durchfuehrung',
    'status',
    'eintrittPlan',
    'eintrittIst',
    'austrittPlan',
    'austrittIst'
  ],
  sprachstand: ['art', 'datum', 'niveauGesamt'],
  anwesenheit: [
    'monat',
    'teilnahme',
    'sollTage',
    'anwesendTage',
    'onlineTage',
    'krankTage',
    'entschuldigtTage',
    'unentschuldigtTage'
  ],
  kontakt: ['datum', 'art', 'anlass'],
  integration: ['art', 'beginn', 'ende', 'arbeitgeber'],
  nachbetreuung: ['integration', 'stufe'],
  kettenelement: ['elementart', 'planstatus', 'beginnPlan', 'endePlan', 'beginnIst', 'endeIst', 'teilnahme'],
  uebergabe: ['status', 'uebergebenAm', 'anTeam']
} as const satisfies { [A in Satzart]?: readonly (keyof SatzWerte<A>)[] }

export type FristSatzart = keyof typeof fristSatzFelder
export const fristSatzarten = Object.keys(fristSatzFelder) as readonly FristSatzart[]

/** A record as the rules see it. */
export type FristSatz<A extends FristSatzart> = { id: string } & Pick<
  SatzWerte<A>,
  (typeof fristSatzFelder)[A][number] & keyof SatzWerte<A>
>

/** What the rules look at: one person, the records, the day and the dated parameters of that day. */
export interface Lage extends FilterKontext {
  /** Which record of someone's German counts before which. */
  vertrauensfolge: Vertrauensfolge
  /** When the tasks around the end of a course are due. */
  absolventenplan: Absolventenplan
  /** After how long in which teams a handover is to be looked at (R-16, U-4). */
  zeitdauer: Zeitdauer | null
  /** Days without lessons that lie ahead. */
  unterrichtsfrei: Unterrichtsfrei
  fall: Pick<FallWerte, (typeof fristFallFelder)[number]>
  saetze: { readonly [A in FristSatzart]: readonly FristSatz<A>[] }
}

/** The inputs of a calculation by the names of their fields, as "warum?" shows them. */
export type Eingaben = Readonly<Record<string, Wert>>

/** A day that follows from a rule. */
export interface Termin {
  /** The last good day; `null` where an input is missing. */
  datum: Tag | null
  eingaben: Eingaben
  /** Nothing follows from the day: the person is not to blame (§ 44 Abs. 2 AufenthG, § 4 Abs. 1 S. 3 IntV). */
  ruht?: boolean
  /** The record it is about; without one, the case itself. */
  satz?: { art: Satzart; id: string }
}

/** One rule that yields dates. */
export interface Fristregel {
  art: string
  /** Its number in the papers of the field. */
  regel: `R-${string}`
  paragraf: string
  /** So long before the day it is to be seen: days, or whole months. */
  vorlauf: number | { monate: number }
  of(lage: Lage): readonly Termin[]
}

/** `OK`: there is time · `BALD`: within the lead · `FAELLIG`: today or past · `UNKLAR`: an input is missing. */
export const ampeln = ['FAELLIG', 'BALD', 'UNKLAR', 'OK'] as const
export type Ampel = (typeof ampeln)[number]

/** The day from which a date is to be seen. */
export function leadStart(datum: Tag, vorlauf: Fristregel['vorlauf']): Tag {
  return typeof vorlauf === 'number' ? addDays(datum, -vorlauf) : addMonths(datum, -vorlauf.monate)
}

/** How a day stands to today. */
export function ampelOf(datum: Tag | null, heute: Tag, seit: Tag): Ampel {
  if (datum === null) return 'UNKLAR'
  if (datum <= heute) return 'FAELLIG'
  return seit <= heute ? 'BALD' : 'OK'
}
