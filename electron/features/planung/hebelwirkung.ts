import type { Run } from '@shared/contract/define'
import type { Hebelwirkung } from '@shared/contract/planungshilfe'
import type { Kandidat } from '@shared/domain/kombination/kandidat'
import { kandidatenOf } from '@shared/domain/kombination/kandidaten'
import { createPaarung } from '@shared/domain/kombination/paarung'
import { hebelOf, withHebel } from '@shared/domain/planung/hebel'
import type { Planregel } from '@shared/domain/planung/loesung'
import type { Planungsproblem } from '@shared/domain/planung/problem'
import type { Wahl } from '@shared/domain/planung/wahl'
import type { Ports } from '../../ports'
import { inTurns } from './inTurns'
import type { Rundenwelt } from './welt'

const BESTE = 10
/** So long one lever is planned at most. */
const SEKUNDEN = 5

interface Needs {
  ports: Pick<Ports, 'solvePlan'>
  welt: Rundenwelt
}

interface Stand {
  wahl: Wahl
  platzwert: readonly number[]
  regel: Planregel
  seed: number
}

/** The levers that gain something, each proven by planning anew from where the plan is; the greatest gain first. */
export async function confirmHebel(
  { ports, welt }: Needs,
  { wahl, platzwert, regel, seed }: Stand,
  { signal, report }: Run<{ done: number; total: number }>
): Promise<Hebelwirkung[]> {
  const { problem } = welt
  const plane = (variante: Planungsproblem) =>
    ports.solvePlan(
      { problem: variante, seconds: SEKUNDEN, seed, regel, start: [...wahl] },
      { signal, report: () => {} }
    )
  const unpassend = await readUnpassende(welt, wahl, signal)
  const hebel = hebelOf(problem, wahl, platzwert, (person) => unpassend.get(person) ?? []).slice(0, BESTE)
  const total = hebel.length + 1
  const vorher = await plane(problem)
  const wirkungen: Hebelwirkung[] = []
  for (const [at, einer] of hebel.entries()) {
    report({ done: at + 1, total })
    const nachher = await plane(withHebel(problem, einer))
    wirkungen.push({
      ...{ art: einer.art, lauf: problem.laeufe[einer.lauf]?.id ?? '' },
      ...{ personen: nachher.vermittelt - vorher.vermittelt, punkte: nachher.wert - vorher.wert }
    })
  }
  return wirkungen.filter(({ punkte }) => punkte > 0.5).toSorted((a, b) => b.punkte - a.punkte)
}

/** What does not fit those for whom nothing fits. */
async function readUnpassende(
  { problem, personen, welt }: Rundenwelt,
  wahl: Wahl,
  signal: Run<never>['signal']
): Promise<ReadonlyMap<number, Kandidat[]>> {
  const ohne = [...problem.personen.entries()].flatMap(([at, { buendel }]) => {
    const person = personen[at]
    return person && buendel.length === 0 && wahl[at] === null ? [{ at, person }] : []
  })
  const paarung = createPaarung(welt)
  return new Map(await inTurns(ohne, ({ at, person }) => [at, kandidatenOf(person, welt, paarung)] as const, signal))
}
