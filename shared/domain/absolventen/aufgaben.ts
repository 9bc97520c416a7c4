import type { FristSatz, Lage } from '../fristen/frist'
import { addDays, addMonths } from '../kalender'
import { anschlussOf } from '../kette/anschluss'
import type { Tag } from '../zeitraum'
import { type Absolventenwochen, kursgruppeOf } from './plan'

type Teilnahme = FristSatz<'teilnahme'>

/** What is done around the end of a course or measure, in order. */
export const aufgabenarten = ['besuch', 'anschlussgespraech', 'anschlussGebucht', 'zertifikat'] as const
export type Aufgabenart = (typeof aufgabenarten)[number]

/** A task of one participation: its day, and how it stands. */
export interface Aufgabe {
  art: Aufgabenart
  tag: Tag
  erledigt: boolean
  /** The next step of the same way stands in its place, or it is too late to ask. */
  abgeloest: boolean
}

/** The last day of a participation, as far as it is known. */
export const endeOf = ({ austrittIst, austrittPlan }: Pick<Teilnahme, 'austrittIst' | 'austrittPlan'>): Tag | null =>
  austrittIst ?? austrittPlan

/** Something follows: another participation, a step of the chain that is planned, work or training. */
export const hasAnschluss = (eine: Teilnahme, { heute, saetze }: Lage): boolean =>
  anschlussOf(eine, saetze, heute) !== null

/** A visit counts from so many weeks before its day on. */
export const BESUCH_VORHER = 4

const imKurs = ({ art, anlass }: FristSatz<'kontakt'>) => art === 'IM_KURS' || anlass === 'ABSOLVENTEN'
const zumAnschluss = ({ anlass }: FristSatz<'kontakt'>) => anlass === 'ABSOLVENTEN'
const before = (ende: Tag, wochen: number) => addDays(ende, -7 * wochen)

type Regel = (eine: Teilnahme, ende: Tag, lage: Lage, wochen: Absolventenwochen) => Omit<Aufgabe, 'art'>

const regeln: { readonly [A in Aufgabenart]: Regel } = {
  besuch: (_, ende, { heute, saetze }, { besuch, anschlussgespraech }) => {
    const ab = before(ende, besuch + BESUCH_VORHER)
    return {
      tag: before(ende, besuch),
      erledigt: saetze.kontakt.some((kontakt) => kontakt.datum >= ab && imKurs(kontakt)),
      abgeloest: heute >= before(ende, anschlussgespraech)
    }
  },
  anschlussgespraech: (_, ende, { heute, saetze }, { besuch, anschlussgespraech, anschlussGebucht }) => {
    const ab = before(ende, besuch)
    return {
      tag: before(ende, anschlussgespraech),
      erledigt: saetze.kontakt.some((kontakt) => kontakt.datum >= ab && zumAnschluss(kontakt)),
      abgeloest: heute >= before(ende, anschlussGebucht)
    }
  },
  anschlussGebucht: (eine, ende, lage, { anschlussGebucht }) => ({
    tag: before(ende, anschlussGebucht),
    erledigt: hasAnschluss(eine, lage),
    abgeloest: lage.heute > ende
  }),
  zertifikat: (_, ende, { heute, saetze }, { zertifikat }) => {
    const ab = addDays(ende, -28)
    return {
      tag: addDays(ende, 7 * zertifikat),
      erledigt: saetze.sprachstand.some(({ art, datum }) => art === 'ZERTIFIKAT' && (datum ?? '') >= ab),
      abgeloest: addMonths(ende, 6) < heute
    }
  }
}

/** One task of a participation; `null` where it does not arise: no end is known, or no certificate is to be expected. */
export function aufgabeOf(art: Aufgabenart, eine: Teilnahme, lage: Lage): Aufgabe | null {
  const ende = endeOf(eine)
  if (ende === null) return null
  if (art === 'zertifikat' && (eine.kursart === null || eine.kursart === 'KOMM')) return null
  return { art, ...regeln[art](eine, ende, lage, lage.absolventenplan[kursgruppeOf(eine.kursart)]) }
}
