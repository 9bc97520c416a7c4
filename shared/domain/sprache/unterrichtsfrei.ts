import { z } from 'zod'
import { feiertageBetween } from '../feiertage'
import { addDays, addMonths, wochentagOf } from '../kalender'
import type { Berechtigung, Teilnahme } from '../saetze/satzarten'
import { laufend } from '../saetze/zustaende'
import { Tag, type Zeitraum } from '../zeitraum'

/** Days from Monday to Friday without lessons that lie ahead, in order: of every course, and of runs by their id. */
export const Unterrichtsfrei = z.object({
  feiertage: z.array(Tag),
  kurse: z.record(z.string(), z.array(Tag))
})
export type Unterrichtsfrei = z.infer<typeof Unterrichtsfrei>

/** So far ahead a course can last: 1 200 units at eight a week, holidays included. */
const MONATE = 48
const TAGE_JE_WOCHE = 5

/** The holidays of the federal state and the days on which runs pause, from a day on. */
export function unterrichtsfreiFrom(
  heute: Tag,
  land: string,
  laeufe: readonly { id: string; ausfall: readonly Zeitraum[] }[]
): Unterrichtsfrei {
  const bis = addMonths(heute, MONATE)
  const feiertage = feiertageBetween(heute, bis, land).filter(isWerktag)
  const tageOf = (ausfall: readonly Zeitraum[]) => [
    ...new Set([...feiertage, ...ausfall.flatMap((spanne) => daysOf(spanne, heute, bis))])
  ]
  return { feiertage, kurse: Object.fromEntries(laeufe.map(({ id, ausfall }) => [id, tageOf(ausfall).toSorted()])) }
}

/** The days without lessons of the course an entitlement is used for; of holidays only, where its run is not known. */
export function freieTageOf(
  { zugangsweg, kursart }: Pick<Berechtigung, 'zugangsweg' | 'kursart'>,
  teilnahmen: readonly Pick<Teilnahme, 'status' | 'kursart' | 'durchfuehrung'>[],
  { feiertage, kurse }: Unterrichtsfrei
): readonly Tag[] {
  const passt = (art: string | null) => (kursart ? art === kursart : art?.startsWith(zugangsweg.split('_', 1)[0] ?? ''))
  const lauf = teilnahmen.find((eine) => (laufend as readonly string[]).includes(eine.status) && passt(eine.kursart))
  return kurse[lauf?.durchfuehrung ?? ''] ?? feiertage
}

/** Weeks that so many weeks of lessons take longer because of days without lessons: every five of them are one. */
export function ferienwochen(heute: Tag, wochen: number, frei: readonly Tag[]): number {
  for (let ferien = 0; ; ) {
    const ende = addDays(heute, 7 * (wochen + ferien))
    const noetig = Math.ceil(frei.filter((tag) => tag > heute && tag <= ende).length / TAGE_JE_WOCHE)
    if (noetig === ferien) return ferien
    ferien = noetig
  }
}

function daysOf({ beginn, ende }: Zeitraum, von: Tag, bis: Tag): Tag[] {
  const tage: Tag[] = []
  for (let tag = beginn < von ? von : beginn; tag <= ende && tag <= bis; tag = addDays(tag, 1)) tage.push(tag)
  return tage.filter(isWerktag)
}

const isWerktag = (tag: Tag) => wochentagOf(tag) <= TAGE_JE_WOCHE
