import { abgebrochen, erfolgreichBeendet, laufend } from '../../saetze/zustaende'
import type { Tag } from '../../zeitraum'
import { type Genannt, textIn } from '../genannt'
import type { Kursangabe, Listenkontext, Teilnahmeangabe } from './artregel'

/** The fields that name a course, whatever else a list says of it. */
export const kursnamen = {
  massnahme: 'titel',
  kurs_kennung: 'titel',
  massnahme_nr: 'titel',
  kursart: 'kursart',
  traeger: 'traeger'
} as const

/** The fields by which providers say how somebody is doing in a course. */
export const verlauf = {
  eintritt: 'eintrittIst',
  austritt_plan: 'austrittPlan',
  austritt_ist: 'austrittIst',
  status: 'status',
  status_seit: 'statusSeit',
  austrittsgrund: 'austrittsgrund',
  verbleib: 'verbleib'
} as const

/** How far somebody has come. */
export const fortschritt = {
  ue_besucht: 'ueBesucht',
  ue_rest: 'ueRest',
  abschnitt: 'abschnitt',
  prognose: 'prognose'
} as const

/**
 * What a provider says of a course: the run of the store, where one is meant, else the course as the list calls it. `sonst`
 * is the status of a participation nobody knew of where the list names none.
 */
export function kursangabe(
  { status, eintrittIst, ...rest }: Teilnahmeangabe,
  genannt: Genannt,
  { kurse, traeger, stand }: Listenkontext,
  sonst: (teilnahme: Teilnahmeangabe) => string | undefined
): Kursangabe {
  const namen = namenIn(genannt)
  const kurs = kurse.find({ namen, traeger: traeger?.id, eintritt: eintrittIst ?? undefined, stand })
  const werte: Teilnahmeangabe = {
    ...rest,
    ...(kurs && { durchfuehrung: kurs.id, titel: kurs.titel }),
    ...(kurs?.kursart && { kursart: kurs.kursart }),
    ...(kurs?.instrument && { instrument: kurs.instrument }),
    ...absender(kurs?.traegerName ?? traeger?.name),
    // A provider that does not know says nothing.
    ...(status !== undefined && status !== 'UNB' && { status })
  }
  const folgend = sonst({ ...werte, ...(eintrittIst && { eintrittIst }) })
  return {
    werte: { ...werte, ...entryOf(eintrittIst, werte.status ?? folgend, stand) },
    namen: [...namen, ...(kurs ? [kurs.titel] : [])],
    sonst: folgend
  }
}

const absender = (name: string | undefined) => (name === undefined ? {} : { traeger: name })

/** Every name a row has for its course. */
export function namenIn({ massnahme, kurs_kennung, massnahme_nr }: Genannt): string[] {
  return [massnahme, kurs_kennung, massnahme_nr].flatMap((name) => textIn(name) ?? [])
}

const begonnen: readonly string[] = [...laufend, ...erfolgreichBeendet, ...abgebrochen]

/** A day of entry is a fact once the participation has begun; until then, and where it lies ahead, it is a plan. */
function entryOf(eintritt: Tag | null | undefined, status: string | undefined, stand: Tag): Teilnahmeangabe {
  if (!eintritt) return {}
  const da = status !== undefined && begonnen.includes(status) && eintritt <= stand
  return da ? { eintrittIst: eintritt } : { eintrittPlan: eintritt }
}

const positiv = ['ARBEIT_SV', 'AUSBILDUNG', 'SELBST', 'ANSCHLUSS', 'SCHULE_STUDIUM']

/** The status an end leads to, by its reason (DOMAIN 3.8). */
export function statusByEnd({ austrittsgrund }: Teilnahmeangabe): string {
  if (!austrittsgrund || austrittsgrund === 'ZIEL') return 'BEENDET_REGULAER'
  if (positiv.includes(austrittsgrund)) return 'BEENDET_VORZEITIG_POSITIV'
  return austrittsgrund === 'VERHALTEN' ? 'AUSGESCHLOSSEN' : 'ABGEBROCHEN'
}

/** The status a list leaves unsaid, from its dates: an entry to come is planned, an end that has passed is an end. */
export function statusByDates(teilnahme: Teilnahmeangabe, stand: Tag): string {
  const { austrittIst, austrittPlan, eintrittIst, eintrittPlan } = teilnahme
  if (austrittIst) return statusByEnd(teilnahme)
  if (eintrittPlan || (eintrittIst && eintrittIst > stand)) return 'ANGEMELDET'
  return austrittPlan && austrittPlan < stand ? 'BEENDET_REGULAER' : 'EINGETRETEN'
}

/** Since when a status holds that a list names. */
export function statusSeitBy({ status, statusSeit, austrittIst, eintrittIst }: Teilnahmeangabe, stand: Tag): Tag {
  if (statusSeit) return statusSeit
  if (austrittIst) return austrittIst
  return (status === undefined || status === 'EINGETRETEN') && eintrittIst ? eintrittIst : stand
}
