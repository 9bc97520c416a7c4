import type { Team } from './team'

/** Active cases of a team by age; `unbekannt` have no known birth date. */
export interface Teamfaelle {
  u25: number
  ue25: number
  unbekannt: number
}

/** How many cases come to one full-time post of a team. Of teams only, never of persons. */
export interface Auslastung extends Teamfaelle {
  team: string
  art: string | null
  faelle: number
  stellen: number | null
  /** Cases per full-time equivalent, rounded; `null` where no posts are entered. */
  jeStelle: number | null
  /** The reference value of the law for this kind of team. */
  richtwert: number
}

/** Cases per full-time equivalent against the reference value (§ 44c Abs. 4 SGB II): under 25 for teams U25, else from 25. */
export function auslastungOf(
  team: string,
  { art, stellen }: Pick<Team, 'art' | 'stellen'> | { art: null; stellen: null },
  faelle: Teamfaelle,
  richtwerte: { u25: number; ue25: number }
): Auslastung {
  const gesamt = faelle.u25 + faelle.ue25 + faelle.unbekannt
  return {
    ...{ team, art, stellen, ...faelle, faelle: gesamt },
    jeStelle: stellen === null ? null : Math.round(gesamt / stellen),
    richtwert: art === 'U25' ? richtwerte.u25 : richtwerte.ue25
  }
}
