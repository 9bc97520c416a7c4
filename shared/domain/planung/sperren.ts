import type { Buendel, Planungsproblem, Wartende } from './problem'
import type { Sperre } from './runde'

/**
 * The problem as the locks leave it: bundles with an excluded run go, what is fixed is the best bundle that has all its
 * runs, who is not asked now stays without a place. A lock of somebody or something that takes no part changes nothing.
 */
export function applySperren(problem: Planungsproblem, sperren: readonly Sperre[]): Planungsproblem {
  if (sperren.length === 0) return problem
  const jePerson = Map.groupBy(sperren, ({ fall }) => fall)
  const laufIds = problem.laeufe.map(({ id }) => id)
  const personen = problem.personen.map((person) => {
    const ihre = jePerson.get(person.id)
    return ihre ? lock(person, ihre, laufIds) : person
  })
  return { ...problem, personen }
}

function lock(person: Wartende, sperren: readonly Sperre[], laufIds: readonly string[]): Wartende {
  const verboten = new Set(sperren.flatMap((sperre) => (sperre.art === 'ausgeschlossen' ? sperre.lauf : [])))
  const buendel = person.buendel.filter(({ laeufe }) => !laeufe.some((lauf) => verboten.has(laufIds[lauf] ?? '')))
  if (sperren.some(({ art }) => art === 'nichtJetzt')) return { ...person, buendel, fest: -1 }
  const fest = sperren.find((sperre) => sperre.art === 'fest')
  return fest ? { ...person, buendel, fest: bestWith(buendel, fest.laeufe, laufIds) } : { ...person, buendel }
}

/** The best bundle that has all these runs; `null` where none has. */
function bestWith(buendel: readonly Buendel[], laeufe: readonly string[], laufIds: readonly string[]): number | null {
  let best: number | null = null
  for (const [at, { laeufe: seine, punkte }] of buendel.entries()) {
    const hatAlle = laeufe.every((id) => seine.some((lauf) => laufIds[lauf] === id))
    if (hatAlle && (best === null || punkte > buendel[best]!.punkte)) best = at
  }
  return best
}
