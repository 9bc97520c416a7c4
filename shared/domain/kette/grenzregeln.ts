import { addDays, addMonths, alterOn, daysBetween } from '../kalender'
import type { Tag } from '../zeitraum'
import {
  agedOnBegin,
  daysIn,
  type Grenzangaben,
  lastBeginOf,
  lastDayOf,
  overDays,
  overMonths,
  runsBeside,
  spanneOf,
  underDays,
  underMonths
} from './grenzrechnung'
import { hatBegonnen, type Schritt, zeitOf } from './schritt'

/** What a limit looks at beside the step itself. */
export interface Grenzlage {
  heute: Tag
  /** Every step of the person, this one too. */
  schritte: readonly Schritt[]
  geburtsdatum: Tag | null
  /** The day the residence title ends, as it counts. */
  titelEnde: Tag | null
}

/** One limit: `null` where it is kept, or where a day it needs is not known. */
interface Grenzregel {
  art: string
  paragraf: string
  /** Instruments it is about; without them, every step. */
  instrumente?: readonly string[]
  of(schritt: Schritt, lage: Grenzlage): Grenzangaben | null
}

/** What the law sets for instruments. They warn, and nothing more: the officer decides. */
const regeln = [
  {
    art: 'magSechsWochen',
    paragraf: '§ 45 Abs. 2 und 8 SGB III',
    instrumente: ['MAG'],
    of: (schritt) => overDays(schritt, 42, 84)
  },
  {
    art: 'magZwoelfWochen',
    paragraf: '§ 45 Abs. 8 SGB III',
    instrumente: ['MAG'],
    of: (schritt) => overDays(schritt, 84)
  },
  {
    art: 'kenntnisse',
    paragraf: '§ 45 Abs. 2 SGB III',
    instrumente: ['MAT', 'AVGS_MAT'],
    of: (schritt) => (schritt.elementart === 'QUALIFIZIERUNG' ? overDays(schritt, 56) : null)
  },
  { art: 'agh', paragraf: '§ 16d Abs. 6 SGB II', instrumente: ['AGH'], of: aghOf },
  {
    art: 'eqDauer',
    paragraf: '§ 54a SGB III',
    instrumente: ['EQ'],
    of: (schritt) => underMonths(schritt, 4) ?? overMonths(schritt, 12)
  },
  {
    art: 'eqStunden',
    paragraf: '§ 54a SGB III',
    instrumente: ['EQ'],
    of: ({ wochenstunden }) => (wochenstunden !== null && wochenstunden < 20 ? { zahl: wochenstunden } : null)
  },
  {
    art: 'asaVorphase',
    paragraf: '§ 75a SGB III',
    instrumente: ['ASA'],
    of: (schritt, { schritte }) => (runsBeside(schritt, schritte, 'AUSBILDUNG') ? null : overMonths(schritt, 6))
  },
  {
    art: 'bop',
    paragraf: '§ 48a SGB III',
    instrumente: ['BOP'],
    of: (schritt) => overDays(schritt, 42) ?? underDays(schritt, 7)
  },
  { art: 'esg', paragraf: '§ 16b SGB II', instrumente: ['ESG'], of: (schritt) => overMonths(schritt, 24) },
  { art: 'egz', paragraf: '§§ 89, 131 SGB III', instrumente: ['EGZ'], of: egzOf },
  { art: 'vertrag16e', paragraf: '§ 16e SGB II', instrumente: ['ELB16E'], of: (schritt) => underMonths(schritt, 24) },
  {
    art: 'alter16i',
    paragraf: '§ 16i SGB II',
    instrumente: ['TAM16I'],
    of: (schritt, lage) => agedOnBegin(schritt, lage, (alter) => alter < 25)
  },
  { art: 'dauer16i', paragraf: '§ 16i SGB II', instrumente: ['TAM16I'], of: (schritt) => overMonths(schritt, 60) },
  {
    art: 'alter16h',
    paragraf: '§ 16h SGB II',
    instrumente: ['SCHWER16H'],
    of: (schritt, lage) => agedOnBegin(schritt, lage, (alter) => alter >= 25)
  },
  { art: 'stabilisierung', paragraf: '§ 45 Abs. 1 Nr. 5 SGB III, § 16g SGB II', instrumente: ['STAB'], of: stabOf },
  { art: 'mpavRaten', paragraf: '§ 45 Abs. 6 SGB III', instrumente: ['AVGS_MPAV'], of: mpavOf },
  {
    art: 'nachTitel',
    paragraf: '§ 81 Abs. 4 AufenthG',
    of: (schritt, { titelEnde }) => {
      const { ende } = zeitOf(schritt)
      return titelEnde !== null && ende !== null && ende > titelEnde ? { tage: [titelEnde] } : null
    }
  }
] as const satisfies readonly Grenzregel[]

export type Grenzart = (typeof regeln)[number]['art']
/** The rules as one kind. */
export const grenzregeln: readonly (Grenzregel & { art: Grenzart })[] = regeln

const AGH_MONATE = 24
const AGH_JAHRE = 5

/** Days in Arbeitsgelegenheiten within five years; the five years begin with the first one, and again after them. */
function aghOf(schritt: Schritt, { schritte }: Grenzlage): Grenzangaben | null {
  const eigene = spanneOf(schritt)
  if (!eigene) return null
  const alle = schritte
    .filter((andere) => instrumentOf(andere) === 'AGH')
    .flatMap((andere) => spanneOf(andere) ?? [])
    .toSorted((a, b) => a.beginn.localeCompare(b.beginn))
  let fenster: Tag | undefined
  let summe = 0
  for (const spanne of alle) {
    if (spanne.beginn > eigene.beginn) break
    if (fenster === undefined || spanne.beginn >= addMonths(fenster, 12 * AGH_JAHRE)) {
      fenster = spanne.beginn
      summe = 0
    }
    summe += daysIn(spanne)
  }
  const erlaubt = daysBetween(fenster ?? eigene.beginn, addMonths(fenster ?? eigene.beginn, AGH_MONATE))
  return summe > erlaubt ? { zahl: summe } : null
}

/** Persons from 55 on can be supported for three years, if it begins in time. */
function egzOf(schritt: Schritt, { geburtsdatum }: Grenzlage): Grenzangaben | null {
  const { beginn } = zeitOf(schritt)
  const laenger =
    beginn !== null && geburtsdatum !== null && beginn <= '2028-12-31' && alterOn(beginn, geburtsdatum) >= 55
  return overMonths(schritt, laenger ? 36 : 12)
}

function stabOf(schritt: Schritt, { schritte }: Grenzlage): Grenzangaben | null {
  const { beginn, ende } = zeitOf(schritt)
  const arbeit = beginn === null ? undefined : lastBeginOf(schritte, 'ARBEIT', (tag) => tag <= beginn)
  if (arbeit === undefined || ende === null) return null
  const letzter = lastDayOf(arbeit, 6)
  return ende > letzter ? { tage: [arbeit, letzter] } : null
}

/** Once work has begun, the days the two instalments fall due. */
function mpavOf(schritt: Schritt, { schritte }: Grenzlage): Grenzangaben | null {
  const { beginn } = zeitOf(schritt)
  if (beginn === null) return null
  const arbeit = schritte
    .filter((andere) => andere.elementart === 'ARBEIT' && hatBegonnen(andere))
    .flatMap((andere) => zeitOf(andere).beginn ?? [])
    .toSorted()
    .find((tag) => tag >= beginn)
  return arbeit === undefined ? null : { tage: [addDays(arbeit, 42), addMonths(arbeit, 6)] }
}

const jeIntegration: Readonly<Record<string, string>> = {
  GEFOERDERT_EGZ: 'EGZ',
  GEFOERDERT_16B: 'ESG',
  GEFOERDERT_16E: 'ELB16E',
  OEGB_16I: 'TAM16I',
  OEGB_AGH: 'AGH',
  MAG_PRAKTIKUM: 'MAG'
}

/** The instrument of a step; a placement has one by its kind. */
export const instrumentOf = ({ instrument, integrationArt }: Schritt): string | null =>
  instrument ?? (integrationArt === null ? null : (jeIntegration[integrationArt] ?? null))

export const grenzarten = regeln.map(({ art }) => art)
