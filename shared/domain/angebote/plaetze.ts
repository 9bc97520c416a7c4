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

/** Where a figure comes from that a person typed. */
const VON_HAND = 'von Hand'

/** A new figure of places is of today and was typed by a person, unless it comes with a day or a source of its own. */
export function withPlaetzeStand(
  werte: DurchfuehrungWerte,
  vorher: DurchfuehrungWerte | undefined,
  heute: Tag
): DurchfuehrungWerte {
  const neueZahl = werte.plaetzeFrei !== null && werte.plaetzeFrei !== (vorher?.plaetzeFrei ?? null)
  const neuerStand = werte.plaetzeStand !== (vorher?.plaetzeStand ?? null)
  if (!neueZahl) return werte
  const gleicheQuelle = werte.quelle === (vorher?.quelle ?? null)
  return {
    ...werte,
    ...(!neuerStand && { plaetzeStand: heute }),
    ...(gleicheQuelle && { quelle: VON_HAND })
  }
}
