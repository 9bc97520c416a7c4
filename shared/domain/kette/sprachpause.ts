import { daysBetween } from '../kalender'
import type { Tag } from '../zeitraum'
import { hatBegonnen, type Schritt, zeitOf } from './schritt'

/** Days since the last day of a language course; `null` while one runs, and where there never was one. */
export function sprachpauseOf(schritte: readonly Schritt[], heute: Tag): number | null {
  const kurse = schritte.filter((schritt) => schritt.spur === 'sprache' && hatBegonnen(schritt))
  if (kurse.some(({ planstatus }) => planstatus === 'LAEUFT')) return null
  const letzter = kurse
    .flatMap((kurs) => zeitOf(kurs).ende ?? [])
    .toSorted()
    .at(-1)
  return letzter === undefined || letzter > heute ? null : daysBetween(letzter, heute)
}
