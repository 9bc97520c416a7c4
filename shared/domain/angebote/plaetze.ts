import { daysBetween } from '../kalender'
import type { Tag } from '../zeitraum'
import type { DurchfuehrungWerte } from './angebot'

/** After so many days a figure of free places is no longer relied upon. */
export const PLAETZE_GELTEN_TAGE = 14

/** Whole days since the figure was told; `null` where nobody knows when. */
export function plaetzeAlterOn(heute: Tag, plaetzeStand: Tag | null): number | null {
  return plaetzeStand === null ? null : Math.max(0, daysBetween(plaetzeStand, heute))
}

/** Whether a figure of that age is out of date; one without a date always is. */
export const isVeraltet = (alter: number | null): boolean => alter === null || alter > PLAETZE_GELTEN_TAGE

/** A new figure of places is of today, unless it comes with a day of its own. */
export function withPlaetzeStand(
  werte: DurchfuehrungWerte,
  vorher: DurchfuehrungWerte | undefined,
  heute: Tag
): DurchfuehrungWerte {
  const neueZahl = werte.plaetzeFrei !== null && werte.plaetzeFrei !== (vorher?.plaetzeFrei ?? null)
  const neuerStand = werte.plaetzeStand !== (vorher?.plaetzeStand ?? null)
  return neueZahl && !neuerStand ? { ...werte, plaetzeStand: heute } : werte
}
