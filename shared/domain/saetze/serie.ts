import { addDays, addMonths } from '../kalender'
import type { Tag } from '../zeitraum'

const schritte: Readonly<Record<string, (tag: Tag, mal: number) => Tag>> = {
  WOECHENTLICH: (tag, mal) => addDays(tag, 7 * mal),
  ZWEIWOECHENTLICH: (tag, mal) => addDays(tag, 14 * mal),
  MONATLICH: (tag, mal) => addMonths(tag, mal),
  VIERTELJAEHRLICH: (tag, mal) => addMonths(tag, 3 * mal),
  HALBJAEHRLICH: (tag, mal) => addMonths(tag, 6 * mal)
}

/**
 * The next day of a series after today. Counted from the first day, not from the last: the 31st comes back after a short
 * month. `null` for a series the program does not know.
 */
export function nextInSerie(serie: string, faelligAm: Tag, heute: Tag): Tag | null {
  const schritt = schritte[serie]
  if (!schritt) return null
  for (let mal = 1; ; mal++) {
    const tag = schritt(faelligAm, mal)
    if (tag > heute && tag > faelligAm) return tag
  }
}
