import { addDays, addMonths } from '../kalender'
import type { Tag } from '../zeitraum'

/** How many persons a Zielgruppe held on a day. */
export interface Stand {
  tag: Tag
  anzahl: number
}

/** Stands older than so many months are deleted. */
const AUFBEWAHRT_MONATE = 13

/** The first day whose stands are kept. */
export const staendeAb = (heute: Tag): Tag => addMonths(heute, -AUFBEWAHRT_MONATE)

/**
 * The stand to compare today with: the newest that is 25 to 35 days old, so that it is about a month; where there is none,
 * the oldest there is before today.
 */
export function vergleichsstand(staende: readonly Stand[], heute: Tag): Stand | undefined {
  const frueher = staende.filter(({ tag }) => tag < heute).toSorted((a, b) => a.tag.localeCompare(b.tag))
  const vonMonat = frueher.findLast(({ tag }) => tag >= addDays(heute, -35) && tag <= addDays(heute, -25))
  return vonMonat ?? frueher[0]
}
