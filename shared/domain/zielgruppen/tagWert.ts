import { addDays, addMonths } from '../kalender'
import type { Tag } from '../zeitraum'

const relativ = /^heute(?:([+-]\d{1,5})(M?))?$/
const absolut = /^\d{4}-\d{2}-\d{2}$/

/** Whether a text names a day, absolutely or relatively. */
export const isTagWert = (text: string): boolean => relativ.test(text) || absolut.test(text)

/** The day that `heute+90`, `heute-6M` or `2026-11-22` means on a given day. */
export function tagWertOn(heute: Tag, text: string): Tag {
  const treffer = relativ.exec(text)
  if (!treffer) return text
  const anzahl = Number(treffer[1] ?? 0)
  return treffer[2] === 'M' ? addMonths(heute, anzahl) : addDays(heute, anzahl)
}
