import type { TerminWerte } from '../angebote/angebot'
import type { SatzWerte } from '../saetze/satzarten'
import { laufend } from '../saetze/zustaende'
import { anyOf, type Dreiwertig } from './dreiwertig'

/** Below so many hours a week a course is part-time, whatever it is called. */
export const TEILZEIT_UNTER_STUNDEN = 20

/** What a filter needs to know of a run. */
export interface Kurs {
  zeitmodell: string | null
  wochenstunden: number | null
  termine: readonly TerminWerte[]
}

/** Whether somebody attends a language course in part-time; unknown where neither hours nor model are known. */
export function sprachkursTeilzeit(
  teilnahmen: readonly SatzWerte<'teilnahme'>[],
  kurse: ReadonlyMap<string, Kurs>
): Dreiwertig {
  return anyOf(
    teilnahmen
      .filter(({ status, kursart }) => kursart !== null && (laufend as readonly string[]).includes(status))
      .map(({ durchfuehrung, wochenstunden }) => {
        const kurs = durchfuehrung === null ? undefined : kurse.get(durchfuehrung)
        const stunden = wochenstunden ?? kurs?.wochenstunden ?? null
        if (kurs?.zeitmodell === 'TZ') return true
        if (stunden !== null) return stunden < TEILZEIT_UNTER_STUNDEN
        return kurs?.zeitmodell == null ? null : false
      })
  )
}
