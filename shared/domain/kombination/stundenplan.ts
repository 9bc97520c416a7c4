import { addDays, wochentagOf } from '../kalender'
import type { Tag } from '../zeitraum'
import type { Lauf } from './lauf'

/** Whether a run has lessons on some day of that weekday between two days, both included. */
export function hasLessonsOn({ ausfall }: Pick<Lauf, 'ausfall'>, wochentag: number, von: Tag, bis: Tag): boolean {
  let tag = addDays(von, (wochentag - wochentagOf(von) + 7) % 7)
  // Whoever is not back after a year of holidays does not come back.
  for (let woche = 0; woche < 53 && tag <= bis; woche++) {
    if (ausfall.length === 0 || !ausfall.some(({ beginn, ende }) => (beginn ?? tag) <= tag && tag <= (ende ?? tag)))
      return true
    tag = addDays(tag, 7)
  }
  return false
}

/** Hours a week: what is told, else the meetings; `null` where neither is known. */
export function wochenstundenOf({ bloecke, wochenstunden }: Pick<Lauf, 'bloecke' | 'wochenstunden'>): number | null {
  if (bloecke.length === 0) return wochenstunden
  return bloecke.reduce((summe, { von, bis }) => summe + bis - von, 0) / 60
}
