import { addDays, addMonths, alterOn, daysBetween } from '../kalender'
import type { Tag, Zeitraum } from '../zeitraum'
import { type Schritt, zeitOf } from './schritt'

/** What is to be looked at: the number and the days its sentence names. */
export interface Grenzangaben {
  zahl?: number
  tage?: readonly Tag[]
}

/** Both days of a step that has both. */
export function spanneOf(schritt: Schritt): Zeitraum | null {
  const { beginn, ende } = zeitOf(schritt)
  return beginn !== null && ende !== null && beginn <= ende ? { beginn, ende } : null
}

/** Days from the first to the last, both counted. */
export const daysIn = ({ beginn, ende }: Zeitraum) => daysBetween(beginn, ende) + 1

/** The last day of a period of months (§ 188 BGB): from the 1st to the last, from the 15th to the 14th. */
export function lastDayOf(beginn: Tag, monate: number): Tag {
  const gleich = addMonths(beginn, monate)
  return gleich.slice(8) === beginn.slice(8) ? addDays(gleich, -1) : gleich
}

/** More days than allowed; above `bis` another rule speaks. */
export function overDays(schritt: Schritt, tage: number, bis = Number.POSITIVE_INFINITY): Grenzangaben | null {
  const spanne = spanneOf(schritt)
  const zahl = spanne ? daysIn(spanne) : 0
  return zahl > tage && zahl <= bis ? { zahl } : null
}

/** Fewer days than needed. */
export function underDays(schritt: Schritt, tage: number): Grenzangaben | null {
  const spanne = spanneOf(schritt)
  return spanne && daysIn(spanne) < tage ? { zahl: daysIn(spanne) } : null
}

/** Ends after so many months. */
export function overMonths(schritt: Schritt, monate: number): Grenzangaben | null {
  const spanne = spanneOf(schritt)
  if (!spanne) return null
  const letzter = lastDayOf(spanne.beginn, monate)
  return spanne.ende > letzter ? { zahl: monate, tage: [letzter] } : null
}

/** Ends before so many months. */
export function underMonths(schritt: Schritt, monate: number): Grenzangaben | null {
  const spanne = spanneOf(schritt)
  if (!spanne) return null
  const letzter = lastDayOf(spanne.beginn, monate)
  return spanne.ende < letzter ? { zahl: monate, tage: [letzter] } : null
}

/** The age on the first day, where it does not fit. */
export function agedOnBegin(
  schritt: Schritt,
  { geburtsdatum }: { geburtsdatum: Tag | null },
  passt: (alter: number) => boolean
): Grenzangaben | null {
  const { beginn } = zeitOf(schritt)
  if (beginn === null || geburtsdatum === null) return null
  const alter = alterOn(beginn, geburtsdatum)
  return passt(alter) ? { zahl: alter } : null
}

/** Whether a step of that kind runs at the same time. */
export function runsBeside(schritt: Schritt, alle: readonly Schritt[], elementart: string): boolean {
  const spanne = spanneOf(schritt)
  return alle.some((andere) => {
    const { beginn, ende } = zeitOf(andere)
    if (andere.key === schritt.key || andere.elementart !== elementart || !spanne || beginn === null) return false
    return beginn <= spanne.ende && (ende === null || ende >= spanne.beginn)
  })
}

/** The latest first day of steps of that kind among those that fit. */
export function lastBeginOf(
  alle: readonly Schritt[],
  elementart: string,
  passt: (tag: Tag) => boolean
): Tag | undefined {
  return alle
    .filter((andere) => andere.elementart === elementart)
    .flatMap((andere) => zeitOf(andere).beginn ?? [])
    .filter(passt)
    .toSorted()
    .at(-1)
}
