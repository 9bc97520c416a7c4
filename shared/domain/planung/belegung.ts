import type { Planungsproblem, Platzlauf } from './problem'
import { buendelOf, type Wahl } from './wahl'

/** How a run stands by a choice. */
export interface Belegung {
  /** Seats the choice gives. */
  gegeben: number
  findetStatt: boolean
  /** Persons missing to the smallest group; 0 when it takes place. */
  fehlend: number
}

/** Every run by a choice, in the order of the problem. */
export function belegungOf(problem: Planungsproblem, wahl: Wahl): Belegung[] {
  const gegeben = problem.laeufe.map(() => 0)
  for (const person of problem.personen.keys()) {
    for (const lauf of buendelOf(problem, wahl, person)?.laeufe ?? []) gegeben[lauf] = (gegeben[lauf] ?? 0) + 1
  }
  return problem.laeufe.map((lauf, at) => {
    const fehlend = Math.max(0, noetigOf(lauf) - (gegeben[at] ?? 0))
    return { gegeben: gegeben[at] ?? 0, findetStatt: fehlend === 0, fehlend }
  })
}

/** How many seats have to be given so that a run takes place. */
export const noetigOf = ({ mindestens, belegt }: Platzlauf): number => Math.max(0, mindestens - belegt)
