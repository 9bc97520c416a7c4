import type { Run } from '@shared/contract/define'
import type { Abwaegung } from '@shared/contract/planungshilfe'
import type { Planungsproblem } from '@shared/domain/planung/problem'
import type { Wahl } from '@shared/domain/planung/wahl'
import { buendelOf } from '@shared/domain/planung/wahl'
import type { Ports } from '../../ports'
import { assertQuoten } from './quotenpruefung'

/** From „as much as one place“ to „as much as three“. */
const STUFEN = [1, 1.5, 2, 2.5, 3]
/** So long each weight is planned at most. */
const SEKUNDEN = 5

/** A plan for each weight of combinations and the one of the round, each begun from the one before. */
export async function weighCombinations(
  ports: Pick<Ports, 'solvePlan'>,
  problem: Planungsproblem,
  { signal, report }: Run<{ done: number; total: number }>
): Promise<Abwaegung[]> {
  assertQuoten(problem)
  const stufen = [...new Set([...STUFEN, problem.kombinationZaehlt])].toSorted((a, b) => a - b)
  const plaene: Abwaegung[] = []
  let start: Wahl | undefined
  for (const kombinationZaehlt of stufen) {
    const auftrag = {
      problem: { ...problem, kombinationZaehlt },
      seconds: SEKUNDEN,
      seed: 1,
      regel: 'wartezeit'
    } as const
    const { wahl, vermittelt, kombinationen } = await ports.solvePlan(
      { ...auftrag, ...(start && { start: [...start] }) },
      { signal, report: () => {} }
    )
    signal.throwIfAborted()
    start = wahl
    plaene.push({ zaehlt: kombinationZaehlt, vermittelt, kombinationen, passung: averageOf(problem, wahl) })
    report({ done: plaene.length, total: stufen.length })
  }
  return plaene
}

function averageOf(problem: Planungsproblem, wahl: Wahl): number {
  const punkte = problem.personen.flatMap((_, person) => buendelOf(problem, wahl, person)?.punkte ?? [])
  return punkte.length === 0 ? 0 : punkte.reduce((sum, eine) => sum + eine, 0) / punkte.length
}
