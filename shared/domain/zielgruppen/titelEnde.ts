import type { Tag } from '../zeitraum'
import type { FilterKontext } from './kontext'

/** Titles under § 24 AufenthG that were valid on this day run on without a new document (§ 2 UkraineAufenthFGV). */
export const FORTGELTUNG_STICHTAG: Tag = '2026-02-01'

/** The day a residence title ends, its continuation by law included. */
export function titelEndeOf(
  { aufenthaltsstatus, titelBis }: { aufenthaltsstatus: string | null; titelBis: Tag | null },
  bis: Tag | null
): Tag | null {
  if (titelBis === null) return null
  const giltFort = bis !== null && aufenthaltsstatus === 'AE_24' && titelBis >= FORTGELTUNG_STICHTAG && titelBis < bis
  return giltFort ? bis : titelBis
}

/** Until when titles under § 24 run on, as the law stands today; `null` before there was such a law. */
export function fortgeltungBis({ heute, parameter }: FilterKontext): Tag | null {
  return heute < FORTGELTUNG_STICHTAG ? null : String(parameter('ukraineTitelFortgeltungBis'))
}
