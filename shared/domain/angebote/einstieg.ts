import type { Tag } from '../zeitraum'
import type { DurchfuehrungWerte } from './angebot'
import { tageslisteOf } from './tagesliste'

export type Einstiegslage = Pick<
  DurchfuehrungWerte,
  'beginn' | 'ende' | 'einstieg' | 'einstiegstage' | 'letzterEinstieg' | 'abgesagtAm'
>

/**
 * The next day one may begin, from `heute` on: the beginning, the next section, or any day where entry is rolling. `null`
 * where nobody comes in any more, or nobody knows when.
 */
export function naechsterEinstiegOn(heute: Tag, lage: Einstiegslage): Tag | null {
  const { beginn, ende, einstieg, einstiegstage, letzterEinstieg, abgesagtAm } = lage
  if (beginn === null || abgesagtAm !== null) return null
  const letzter = [letzterEinstieg, ende].flatMap((tag) => tag ?? []).toSorted()[0]
  const abschnitte = einstieg === 'ABSCHNITT' ? tageslisteOf(einstiegstage).spannen.map((spanne) => spanne.beginn) : []
  const tage = einstieg === 'LAUFEND' && beginn < heute ? [heute] : [beginn, ...abschnitte]
  return tage.filter((tag) => tag >= heute && (letzter === undefined || tag <= letzter)).toSorted()[0] ?? null
}
