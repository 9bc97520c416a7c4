import { z } from 'zod'
import type { Tag } from '../zeitraum'

/** Where a run stands on a day. */
export const Zeitlage = z.enum(['kommend', 'laufend', 'beendet'])
export type Zeitlage = z.infer<typeof Zeitlage>

/** A run without a day of beginning is still to come; without an end it goes on. Both days belong to it. */
export function zeitlageOn(heute: Tag, { beginn, ende }: { beginn: Tag | null; ende: Tag | null }): Zeitlage {
  if (ende !== null && ende < heute) return 'beendet'
  return beginn !== null && beginn <= heute ? 'laufend' : 'kommend'
}
