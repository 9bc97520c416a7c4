import type { Tag } from '../zeitraum'
import { hatBegonnen, type Schritt, zeitOf } from './schritt'

/** Placement comes first since this day (§ 3a SGB II). */
export const VERMITTLUNGSVORRANG_SEIT: Tag = '2026-07-01'

/** Steps that support instead of placing; what leads to work or only accompanies needs no reason. */
const foerdernd: readonly string[] = [
  ...['SPRACHE_IK', 'SPRACHE_BSK', 'SPRACHE_SONST', 'ORIENTIERUNG', 'MASSNAHME', 'PRAKTIKUM', 'QUALIFIZIERUNG'],
  'UEBERBRUECKUNG'
]

/** Whether the plan of a step should say why it comes before placement: it is to begin under § 3a SGB II. */
export function needsBegruendung(schritt: Pick<Schritt, 'elementart' | 'plan' | 'ist'>, heute: Tag): boolean {
  if (!foerdernd.includes(schritt.elementart) || hatBegonnen(schritt)) return false
  return (zeitOf(schritt).beginn ?? heute) >= VERMITTLUNGSVORRANG_SEIT
}

/** Language courses for which the law itself gives the reason (§ 3 Abs. 4 S. 3 SGB II). */
export const isRegelfall = (elementart: string): boolean => elementart === 'SPRACHE_IK' || elementart === 'SPRACHE_BSK'
