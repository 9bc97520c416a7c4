import { addDays } from '../kalender'
import type { Berechtigung } from '../saetze/satzarten'
import type { Tag } from '../zeitraum'
import { IK_HOECHSTENS, kontingentOf } from './kontingent'
import { ferienwochen } from './unterrichtsfrei'

/** What the balance of an entitlement is worked out from. */
export type BilanzEingaben = Pick<
  Berechtigung,
  'zugangsweg' | 'kursart' | 'kursbeginnIst' | 'status' | 'ueKontingent' | 'ueVerbraucht' | 'ueWoche'
>

/** Units of an entitlement; `null` where an input is missing. */
export interface UeBilanz {
  kontingent: number | null
  /** The units are those usual for the kind of course: nobody entered any. */
  ueblich: boolean
  verbraucht: number | null
  rest: number | null
  /** The rest in hours of 60 minutes. */
  stunden: number | null
  /** Weeks of lessons the rest is enough for. */
  wochen: number | null
  /** Weeks more because of days without lessons until the forecast end. */
  ferienwochen: number
  /** When the units will be used up, as things stand; `null` while no course runs. */
  ende: Tag | null
  /** More than can be funded (§ 14 Abs. 5 IntV). */
  ueberHoechstens: boolean
  fehlt: readonly ('ueKontingent' | 'ueVerbraucht' | 'ueWoche')[]
}

const STUNDEN_JE_UE = 0.75

/** The units left, and how long they last; `frei` are the days without lessons that lie ahead. */
export function ueBilanz(eine: BilanzEingaben, heute: Tag, frei: readonly Tag[]): UeBilanz {
  const ueblich = eine.ueKontingent === null
  const kontingent = eine.ueKontingent ?? kontingentOf(eine.kursart)
  const verbraucht = eine.ueVerbraucht
  const rest = kontingent === null || verbraucht === null ? null : Math.max(0, kontingent - verbraucht)
  const wochen = rest === null || !eine.ueWoche ? (rest === 0 ? 0 : null) : Math.ceil(rest / eine.ueWoche)
  const laeuftBis = wochen === null || !laeuft(eine) ? null : wochen
  const ferien = laeuftBis === null ? 0 : ferienwochen(heute, laeuftBis, frei)
  const felder = { ueKontingent: kontingent, ueVerbraucht: verbraucht, ueWoche: wochen === 0 ? 0 : eine.ueWoche }
  return {
    kontingent,
    ueblich: ueblich && kontingent !== null,
    verbraucht,
    rest,
    stunden: rest === null ? null : rest * STUNDEN_JE_UE,
    wochen,
    ferienwochen: ferien,
    ende: laeuftBis === null ? null : addDays(heute, (laeuftBis + ferien) * 7),
    ueberHoechstens: eine.zugangsweg.startsWith('IK_') && kontingent !== null && kontingent > IK_HOECHSTENS,
    fehlt: (['ueKontingent', 'ueVerbraucht', 'ueWoche'] as const).filter((feld) => felder[feld] === null)
  }
}

/** A course is being attended on it. */
const laeuft = ({ kursbeginnIst, status }: BilanzEingaben) =>
  status === 'BEGONNEN' || (status === null && kursbeginnIst !== null)
