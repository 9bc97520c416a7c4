import { belegungOf } from './belegung'
import type { Planungsproblem, Quote } from './problem'
import { buendelOf, type Wahl } from './wahl'

/** Whether a choice may be proposed: seats, smallest groups, what is fixed, the floor for each person and the quotas. */
export function isZulaessig(problem: Planungsproblem, wahl: Wahl): boolean {
  const belegung = belegungOf(problem, wahl)
  return (
    problem.laeufe.every(({ frei }, lauf) => (belegung[lauf]?.gegeben ?? 0) <= frei) &&
    problem.personen.every(({ fest, buendel }, person) => {
      const gewaehlt = wahl[person] ?? null
      if (fest !== null && gewaehlt !== (fest === -1 ? null : fest)) return false
      if (gewaehlt === null) return true
      const { laeufe = [], punkte = -1 } = buendel[gewaehlt] ?? {}
      return (fest !== null || punkte >= problem.mindestPunkte) && laeufe.every((lauf) => belegung[lauf]?.findetStatt)
    }) &&
    problem.quoten.every((quote) => fehltZurQuote(problem, quote, wahl) <= 0)
  )
}

/** Seats of a bundle that a quota counts: all of them, or the one of its run. */
export const gezaehlt = ({ lauf }: Quote, laeufe: readonly number[]): number =>
  lauf === null ? laeufe.length : laeufe.filter((each) => each === lauf).length

/** How far the seats of its persons fall short of a quota, in seats; 0 or less: it is kept. */
export function fehltZurQuote(problem: Planungsproblem, quote: Quote, wahl: Wahl): number {
  const mitglieder = new Set(quote.personen)
  let alle = 0
  let eigene = 0
  for (const person of problem.personen.keys()) {
    const plaetze = gezaehlt(quote, buendelOf(problem, wahl, person)?.laeufe ?? [])
    alle += plaetze
    if (mitglieder.has(person)) eigene += plaetze
  }
  // Shares such as 0.4 have no exact binary form.
  return quote.mindestAnteil * alle - eigene - 1e-9 > 0 ? quote.mindestAnteil * alle - eigene : 0
}
