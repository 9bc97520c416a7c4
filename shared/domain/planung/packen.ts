import type { Planauftrag } from './auftrag'
import type { Buendel, Planungsproblem } from './problem'

/** Flat numbers instead of half a million objects, for the way between processes. The days of entry stay at home. */
export interface GepackterAuftrag extends Omit<Planauftrag, 'problem'> {
  problem: Planungsproblem
  /** Bundles of each person; in `problem` they are missing. */
  anzahl: Int32Array
  /** Three a bundle, -1 where there is none. */
  laeufe: Int16Array
  punkte: Float64Array
}

const jeBuendel = 3

export function packe({ problem, ...auftrag }: Planauftrag): GepackterAuftrag {
  const anzahl = Int32Array.from(problem.personen, ({ buendel }) => buendel.length)
  const alle = anzahl.reduce((sum, each) => sum + each, 0)
  const laeufe = new Int16Array(alle * jeBuendel).fill(-1)
  const punkte = new Float64Array(alle)
  let at = 0
  for (const { buendel } of problem.personen) {
    for (const each of buendel) {
      laeufe.set(each.laeufe, at * jeBuendel)
      punkte[at++] = each.punkte
    }
  }
  const personen = problem.personen.map((person) => ({ ...person, buendel: [] }))
  return { ...auftrag, problem: { ...problem, personen }, anzahl, laeufe, punkte }
}

export function entpacke({ problem, anzahl, laeufe, punkte, ...auftrag }: GepackterAuftrag): Planauftrag {
  let at = 0
  const personen = problem.personen.map((person, each) => {
    const buendel: Buendel[] = []
    for (const ende = at + (anzahl[each] ?? 0); at < ende; at++) {
      const seine = laeufe.subarray(at * jeBuendel, (at + 1) * jeBuendel).filter((lauf) => lauf >= 0)
      buendel.push({ laeufe: [...seine], eintritte: [], punkte: punkte[at] ?? 0 })
    }
    return { ...person, buendel }
  })
  return { ...auftrag, problem: { ...problem, personen } }
}
