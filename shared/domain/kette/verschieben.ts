import { addDays } from '../kalender'
import type { Schritt, Spanne } from './schritt'

/** Whether its planned days can be moved: an element of its own that has not begun. */
export const isBeweglich = ({
  kettenelement,
  teilnahme,
  ist,
  plan
}: Pick<Schritt, 'kettenelement' | 'teilnahme' | 'ist' | 'plan'>): boolean =>
  kettenelement !== null && teilnahme === null && ist === null && plan !== null

/** Planned days so many days later, the whole of them or their end alone, which stays behind the beginning. */
export function verschoben({ beginn, ende }: Spanne, tage: number, nurEnde = false): Spanne {
  const spaeter = ende === null ? null : addDays(ende, tage)
  if (!nurEnde) return { beginn: beginn === null ? null : addDays(beginn, tage), ende: spaeter }
  return { beginn, ende: spaeter !== null && beginn !== null && spaeter < beginn ? beginn : spaeter }
}
