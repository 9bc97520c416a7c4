import type { CancelSignal } from '@shared/contract/define'
import type { Lauf } from '@shared/domain/kombination/lauf'
import type { Planperson } from '@shared/domain/kombination/planperson'
import type { Planwelt } from '@shared/domain/kombination/planwelt'
import { type Aenderung, applyAenderungen, hypothetisch } from '@shared/domain/planung/aenderungen'
import type { Planungsproblem } from '@shared/domain/planung/problem'
import { problemFrom, wartendeFor } from '@shared/domain/planung/problemOf'
import { applySperren } from '@shared/domain/planung/sperren'
import { changeCounter } from '../../store/changeCounter'
import { createKreisbuendel } from '../../store/kreisbuendel'
import type { Db } from '../../store/tables'
import { inTurns } from './inTurns'
import { plaeneRepository } from './plaene'
import type { Rundensatz } from './runden'
import { faelleOf } from './umfang'

/** Everybody and everything a round looks at. The persons stand in the order of the problem. */
export interface Rundenwelt {
  personen: readonly Planperson[]
  welt: Planwelt
  problem: Planungsproblem
}

/**
 * Reads what a round looks at: without those who already accepted something in it; locks applied.
 * As it is, or as it would be with changes. The last answer as it is stays until something is written or the round asks otherwise.
 */
export function createWelten(db: Db) {
  const kreisOf = createKreisbuendel(db)
  let kept: { key: string; welt: Promise<Rundenwelt> } | undefined

  async function read(
    runde: Rundensatz,
    signal?: CancelSignal,
    aenderungen: readonly Aenderung[] = []
  ): Promise<Rundenwelt> {
    const wer = await faelleOf(db, runde.umfang.wer, runde.stichtag)
    const kreis = await kreisOf(
      { heute: runde.stichtag, kriterien: runde.kriterien, wer },
      {
        signal,
        ...(aenderungen.length > 0 && { anders: (laeufe: readonly Lauf[]) => applyAenderungen(laeufe, aenderungen) })
      }
    )
    const { welt } = kreis
    const angenommen = await plaeneRepository(db).accepted(runde.id)
    const schon = new Set(angenommen.map(({ fall }) => fall))
    const personen = kreis.personen.filter(({ fall }) => !schon.has(fall))
    const wartend = wartendeFor(welt, ({ fall }) => kreis.buendelJe.get(fall) ?? [])
    const wartende = await inTurns(personen, wartend, signal)
    const neue = aenderungen.map((_, nummer) => hypothetisch(nummer + 1))
    const nur = runde.umfang.laeufe && new Set([...runde.umfang.laeufe, ...neue])
    const problem = problemFrom(welt, personen, wartende)
    return { personen, welt, problem: applySperren(nur ? onlyRuns(problem, nur) : problem, runde.sperren) }
  }

  return async (
    runde: Rundensatz,
    signal?: CancelSignal,
    aenderungen: readonly Aenderung[] = []
  ): Promise<Rundenwelt> => {
    if (aenderungen.length > 0) return read(runde, signal, aenderungen)
    const key = JSON.stringify([await changeCounter(db), runde])
    if (kept?.key === key) return kept.welt
    const welt = read(runde, signal)
    kept = { key, welt }
    // What failed or was cancelled is worked out anew by whoever asks next.
    welt.catch(() => {
      if (kept?.welt === welt) kept = undefined
    })
    return welt
  }
}

/** Seats by run. */
export function countSeats(angenommen: readonly { laeufe: readonly string[] }[]): ReadonlyMap<string, number> {
  const je = Map.groupBy(
    angenommen.flatMap(({ laeufe }) => laeufe),
    (lauf) => lauf
  )
  return new Map([...je].map(([lauf, plaetze]) => [lauf, plaetze.length]))
}

/** The problem without bundles of other runs; the runs stay in their places. */
function onlyRuns(problem: Planungsproblem, nur: ReadonlySet<string>): Planungsproblem {
  const darf = problem.laeufe.map(({ id }) => nur.has(id))
  const personen = problem.personen.map((person) => ({
    ...person,
    buendel: person.buendel.filter(({ laeufe }) => laeufe.every((lauf) => darf[lauf]))
  }))
  return { ...problem, personen }
}
