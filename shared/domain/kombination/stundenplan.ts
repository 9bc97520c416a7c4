import { addDays, wochentagOf } from '../kalender'
import type { Tag } from '../zeitraum'
import type { Block, Lauf } from './lauf'

/** Whether a meeting is held on some day between two days, both included, holidays of its run left out. */
export function takesPlace({ ausfall }: Pick<Lauf, 'ausfall'>, block: Block, von: Tag, bis: Tag): boolean {
  const erster = block.gueltigVon && block.gueltigVon > von ? block.gueltigVon : von
  const letzter = block.gueltigBis && block.gueltigBis < bis ? block.gueltigBis : bis
  let tag = addDays(erster, (block.wochentag - wochentagOf(erster) + 7) % 7)
  // Whoever is not back after a year of holidays does not come back.
  for (let woche = 0; woche < 53 && tag <= letzter; woche++) {
    if (ausfall.length === 0 || !ausfall.some(({ beginn, ende }) => (beginn ?? tag) <= tag && tag <= (ende ?? tag)))
      return true
    tag = addDays(tag, 7)
  }
  return false
}

/** Whether a meeting is held in a part of its run only. */
export const isBefristet = ({ gueltigVon, gueltigBis }: Block): boolean => !!gueltigVon || !!gueltigBis

/** Whether a meeting may be held on a day, whatever its weekday. */
export const isGueltig = ({ gueltigVon, gueltigBis }: Block, tag: Tag): boolean =>
  (!gueltigVon || gueltigVon <= tag) && (!gueltigBis || gueltigBis >= tag)

/** The days from which on a week of these meetings looks otherwise than before. */
export const wechseltageOf = (bloecke: readonly Block[]): Tag[] =>
  bloecke
    .filter(isBefristet)
    .flatMap(({ gueltigVon, gueltigBis }) => [
      ...(gueltigVon ? [gueltigVon] : []),
      ...(gueltigBis ? [addDays(gueltigBis, 1)] : [])
    ])

/** Hours of the fullest week: the meetings, else what is told; `null` where neither is known. */
export function wochenstundenOf({ bloecke, wochenstunden }: Pick<Lauf, 'bloecke' | 'wochenstunden'>): number | null {
  if (bloecke.length === 0) return wochenstunden
  return Math.max(...['', ...wechseltageOf(bloecke)].map((tag) => hoursFrom(bloecke, tag)))
}

/** Hours a week from a day on; an empty day is before any change. */
function hoursFrom(bloecke: readonly Block[], tag: Tag): number {
  const minuten = bloecke.reduce((summe, block) => summe + (isGueltig(block, tag) ? block.bis - block.von : 0), 0)
  return minuten / 60
}

/** Hours of the week a day is in the middle of; `null` where nobody knows. */
export const wochenstundenOn = (lauf: Pick<Lauf, 'bloecke' | 'wochenstunden'>, tag: Tag): number | null =>
  lauf.bloecke.length === 0 ? lauf.wochenstunden : hoursFrom(lauf.bloecke, tag)
