import { addDays } from '@shared/domain/kalender'
import type { Tag } from '@shared/domain/zeitraum'
import type { Spanne } from '@shared/domain/zielgruppen/abfragefelder'
import { type RawBuilder, type SqlBool, sql } from 'kysely'

/**
 * Whether a span is at least so long, as a comparison of its day with a fixed one. The fixed "day" may be one that no
 * calendar has (`2026-02-30`): it only has to sort right.
 */
export function spanneAtLeast(
  spanne: Spanne,
  tag: RawBuilder<unknown>,
  anzahl: number,
  heute: Tag
): RawBuilder<SqlBool> {
  switch (spanne.was) {
    case 'seit': {
      const grenze = spanne.einheit === 'jahre' ? yearsBefore(heute, anzahl) : monthsBefore(heute, anzahl)
      return sql<SqlBool>`(${tag} <= ${grenze})`
    }
    case 'bis':
      return sql<SqlBool>`(${tag} >= ${addDays(heute, anzahl)})`
    case 'geburtstag':
      return sql<SqlBool>`(${tag} > ${yearsBefore(addDays(heute, anzahl - 1), spanne.jahre)})`
  }
}

/** The latest day that lies so many completed years back. */
export function yearsBefore(heute: Tag, jahre: number): string {
  return `${fourDigits(Number(heute.slice(0, 4)) - jahre)}${heute.slice(4)}`
}

/** The latest day to which so many months can be added without passing today (months end on their last day). */
export function monthsBefore(heute: Tag, monate: number): string {
  const istLetzter = addDays(heute, 1).slice(8) === '01'
  const gezaehlt = Number(heute.slice(0, 4)) * 12 + Number(heute.slice(5, 7)) - 1 - monate
  const monat = String((((gezaehlt % 12) + 12) % 12) + 1).padStart(2, '0')
  return `${fourDigits(Math.floor(gezaehlt / 12))}-${monat}-${istLetzter ? '31' : heute.slice(8)}`
}

const fourDigits = (jahr: number) => String(Math.max(0, Math.min(9999, jahr))).padStart(4, '0')
