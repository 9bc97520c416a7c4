import { daysBetween } from '../kalender'
import type { Planperson } from '../kombination/planperson'
import { erledigteBerechtigung } from '../saetze/zustaende'
import type { Tag } from '../zeitraum'
import { berechtigungErlischtAm, NIE } from '../zielgruppen/berechtigungErlischt'
import type { Planungskriterien } from './kriterien'

/**
 * How much the points of a person weigh (DOMAIN 5.7): 1 and what the agreed criteria add. Only what stands there, nothing
 * about her chances.
 */
export function prioOf(person: Planperson, { vorrang }: Pick<Planungskriterien, 'vorrang'>, heute: Tag): number {
  if (!vorrang.aktiv) return 1
  const frist = fristTageOf(person, heute)
  const summe =
    1 +
    (frist !== null && frist <= vorrang.fristTage ? vorrang.frist : 0) +
    (wartetTageOf(person, heute) > vorrang.wartetTage ? vorrang.wartet : 0) +
    (person.verpflichtet ? vorrang.verpflichtet : 0) +
    (hasCare(person) ? vorrang.betreuungGesichert : 0) +
    (person.ohneAntwort >= 2 ? vorrang.ohneAntwort : 0)
  return Math.max(vorrang.mindestens, summe)
}

/** Since she waits; nobody knows: 0. */
export const wartetTageOf = ({ wartetSeit }: Pick<Planperson, 'wartetSeit'>, heute: Tag): number =>
  wartetSeit === null ? 0 : Math.max(0, daysBetween(wartetSeit, heute))

/** Days until the first of her open entitlements lapses; `null` where none does. */
export function fristTageOf({ berechtigungen }: Pick<Planperson, 'berechtigungen'>, heute: Tag): number | null {
  const tage = berechtigungen.flatMap((eine) => {
    if ((erledigteBerechtigung as readonly string[]).includes(eine.status ?? '') || eine.status === 'BEGONNEN')
      return []
    const erlischt = berechtigungErlischtAm(eine)
    return erlischt === null || erlischt === NIE || erlischt < heute ? [] : [daysBetween(heute, erlischt)]
  })
  return tage.length === 0 ? null : Math.min(...tage)
}

/** Every child of hers is cared for, for certain. */
const hasCare = ({ kinder }: Planperson): boolean =>
  kinder.length > 0 && kinder.every(({ zeit, sicher }) => zeit !== null && sicher)
