import { addDays, addMonths } from '../kalender'
import type { Tag } from '../zeitraum'

/** The looks after a placement, and how long after its first day each is due. */
export const nachbetreuungStufen = {
  W6: { tage: 42 },
  M3: { monate: 3 },
  M6: { monate: 6 },
  M12: { monate: 12 }
} as const
export type NachbetreuungStufe = keyof typeof nachbetreuungStufen

/** The day a look is due. */
export function nachbetreuungAm(beginn: Tag, stufe: NachbetreuungStufe): Tag {
  const wie = nachbetreuungStufen[stufe]
  return 'tage' in wie ? addDays(beginn, wie.tage) : addMonths(beginn, wie.monate)
}
