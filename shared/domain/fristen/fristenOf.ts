import { ruhetagOf } from '../feiertage'
import { arbeitsregeln } from './arbeit'
import { berechtigungsregeln } from './berechtigung'
import { type Ampel, ampelOf, type Fristregel, type Lage, leadStart, type Termin } from './frist'
import { kostenbeitragsregeln } from './kostenbeitrag'
import { nachweisregeln } from './nachweis'
import { personenregeln } from './person'
import { sprachregeln } from './sprache'
import { teilnahmeregeln } from './teilnahme'
import { uebergaberegelnMitTag } from './uebergabe'

const alle = [
  ...berechtigungsregeln,
  ...kostenbeitragsregeln,
  ...personenregeln,
  ...teilnahmeregeln,
  ...nachweisregeln,
  ...arbeitsregeln,
  ...sprachregeln,
  ...uebergaberegelnMitTag
] as const

/** Stands for "is not to be seen". */
const NIE = '9999-12-31'

export type Fristart = (typeof alle)[number]['art']
/** Every kind of day the rules yield. */
export const fristarten = alle.map(({ art }) => art)

/** A day to keep for one person, with its rule and how it stands. */
export interface Frist extends Termin {
  art: Fristart
  regel: Fristregel['regel']
  paragraf: string
  ampel: Ampel
  /** From this day it is to be seen. */
  seit: string | null
  /** The holiday or day of the weekend it falls on: a hint, the day stays. */
  ruhetag: string | null
}

/** Every day that follows for a person from the rules, the nearest first; what is unclear at the end. */
export function fristenOf(lage: Lage): Frist[] {
  const fristen: Frist[] = []
  const land = String(lage.parameter('feiertagsland'))
  for (const { art, regel, paragraf, vorlauf, of } of alle) {
    for (const termin of (of as Fristregel['of'])(lage)) {
      const seit = termin.datum && (termin.ruht ? NIE : leadStart(termin.datum, vorlauf))
      const ampel = termin.ruht ? 'OK' : ampelOf(termin.datum, lage.heute, seit ?? '')
      const ruhetag = termin.datum && ruhetagOf(termin.datum, land)
      fristen.push({ ...termin, art, regel, paragraf, seit, ampel, ruhetag })
    }
  }
  return fristen.sort(byDatum)
}

/** Days as `JJJJ-MM-TT` need no rules of language, which take three times as long. */
function byDatum({ datum: a }: Frist, { datum: b }: Frist): number {
  if (a === b) return 0
  return b === null || (a !== null && a < b) ? -1 : 1
}
