import type { Run } from '@shared/contract/define'
import type { Planregel } from '@shared/domain/planung/loesung'
import type { Vorschlag } from '@shared/domain/planung/plan'
import { wahlAus } from '@shared/domain/planung/wahlAus'
import type { Ports } from '../../ports'
import type { Rundenwelt } from './welt'

/** So long each of the two is planned at most. */
const SEKUNDEN = 6

interface Gegenueber {
  vorher: Rundenwelt
  nachher: Rundenwelt
  zeilen: readonly { fall: string; vorschlag: Vorschlag }[]
  regel: Planregel
  seed: number
}

/** Both worlds planned from where the plan is: what they are worth, and who has a place in only one of them. */
export async function compareWelten(
  ports: Pick<Ports, 'solvePlan'>,
  { vorher, nachher, zeilen, regel, seed }: Gegenueber,
  { signal, report }: Run<{ done: number; total: number }>
) {
  const plane = async ({ problem }: Rundenwelt, done: number) => {
    const start = [...wahlAus(problem, zeilen)]
    const { wahl, wert, vermittelt, kombinationen } = await ports.solvePlan(
      { problem, seconds: SEKUNDEN, seed, regel, start },
      { signal, report: () => {} }
    )
    report({ done, total: 2 })
    const versorgt = new Set(problem.personen.flatMap(({ id }, at) => (wahl[at] === null ? [] : id)))
    return { ergebnis: { wert, vermittelt, kombinationen }, versorgt }
  }
  const ohne = await plane(vorher, 1)
  const mit = await plane(nachher, 2)
  return {
    vorher: ohne.ergebnis,
    nachher: mit.ergebnis,
    gewinnen: [...mit.versorgt].filter((fall) => !ohne.versorgt.has(fall)),
    verlieren: [...ohne.versorgt].filter((fall) => !mit.versorgt.has(fall))
  }
}
