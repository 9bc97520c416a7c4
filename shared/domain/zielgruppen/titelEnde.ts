import type { Tag } from '../zeitraum'

/** Titles under § 24 AufenthG that were valid on this day run on without a new document (§ 2 UkraineAufenthFGV). */
export const FORTGELTUNG_STICHTAG: Tag = '2026-02-01'

/** The day a residence title ends, its continuation by law included. `fortgeltungBis` is the dated parameter. */
export function titelEndeOf(
  { aufenthaltsstatus, titelBis }: { aufenthaltsstatus: string | null; titelBis: Tag | null },
  fortgeltungBis: Tag
): Tag | null {
  if (titelBis === null) return null
  const giltFort = aufenthaltsstatus === 'AE_24' && titelBis >= FORTGELTUNG_STICHTAG && titelBis < fortgeltungBis
  return giltFort ? fortgeltungBis : titelBis
}
