import { serialize } from 'node:v8'
import type { Run } from '@shared/contract/define'
import type { Planauftrag } from '@shared/domain/planung/auftrag'
import type { Loesung, Planstand } from '@shared/domain/planung/loesung'
import { packe } from '@shared/domain/planung/packen'
import { AppError, refuse } from '@shared/errors'
import type { PlanMessage, Ports } from '../../ports'

/** Runs one planning process on a packed `Planauftrag` until it ends; aborting kills it. */
export type PlanProcess = (packed: Uint8Array, run: Run<PlanMessage>) => Promise<void>

/** Heap of a planning process, in MiB, and its WebAssembly memory in pages of 64 KiB: 3 000 people need a third of each. */
export const planerLimits = { heapMib: 1024, wasmPages: 16_384 }
export const planerArgs = [
  `--max-old-space-size=${planerLimits.heapMib}`,
  `--wasm-max-mem-pages=${planerLimits.wasmPages}`
]

export interface Patience {
  /** How long a process may overrun its time before it is ended: HiGHS does not keep limits. */
  grace: number
  /** How long it has for its first plan, however short its time is: a slow machine must not end without any. */
  first: number
  /** How long it may say nothing before it is ended and started anew. */
  silence: number
}

const millisecondsBetween = 250
const tries = 3

/**
 * Plans in processes started by `run`. A process that dies or says nothing any more is started anew from the best plan so far;
 * when time is up, or at `nehmen`, the best plan is the outcome. What was found is never lost.
 */
export function solvePlan(
  run: PlanProcess,
  { grace, first, silence }: Patience = { grace: 2, first: 30, silence: 60 }
): Ports['solvePlan'] {
  return (auftrag, { signal, report, nehmen }) =>
    new Promise((resolve, reject) => {
      if (signal.aborted) refuse('call.cancelled', {})
      const begin = performance.now()
      const seconds = () => (performance.now() - begin) / 1000
      let best: Loesung | undefined
      let phase: Planstand['phase'] = 'regel'
      let heard = 0
      let deaths = 0
      let isOver = false
      let current = new AbortController()

      function end(outcome: () => Loesung): void {
        if (isOver) return
        isOver = true
        clearInterval(ticker)
        signal.removeEventListener('abort', cancel)
        nehmen?.removeEventListener('abort', take)
        current.abort()
        try {
          resolve(outcome())
        } catch (error) {
          reject(error)
        }
      }
      const cancel = () => end(() => refuse('call.cancelled', {}))
      const take = () => {
        if (best) end(() => outcomeOf(best))
      }
      const outcomeOf = (loesung = best): Loesung => {
        if (loesung) return { ...loesung, sekunden: seconds() }
        return deaths > 0 ? refuse('planung.abgebrochen', {}) : refuse('planung.keinPlan', { seconds: auftrag.seconds })
      }

      function start(): void {
        const bisher = best
        const process = new AbortController()
        current = process
        heard = seconds()
        const receive = (message: PlanMessage) => {
          if (isOver || process.signal.aborted) return
          heard = seconds()
          if (message.type === 'refused') return end(() => throwRefusal(message))
          best = together(bisher, message.loesung)
          phase = message.type === 'fertig' ? 'fertig' : message.phase
          if (message.type === 'fertig') {
            report(standOf(best, phase, seconds()))
            end(() => outcomeOf())
          } else if (nehmen?.aborted) take()
        }
        const died = () => {
          if (isOver || process !== current) return
          deaths++
          if (deaths < tries && seconds() < auftrag.seconds) start()
          else end(() => outcomeOf())
        }
        const rest = { ...auftrag, seconds: Math.max(0.1, auftrag.seconds - seconds()), seed: auftrag.seed + deaths }
        run(serialize(packe(bisher ? goingOn(rest, bisher) : rest)), { signal: process.signal, report: receive }).then(
          died,
          died
        )
      }

      const ticker = setInterval(() => {
        if (best) report(standOf(best, phase, seconds()))
        if (seconds() > Math.max(auftrag.seconds + grace, best ? 0 : first)) end(() => outcomeOf())
        else if (seconds() - heard > silence) current.abort()
      }, millisecondsBetween)
      signal.addEventListener('abort', cancel)
      nehmen?.addEventListener('abort', take)
      start()
    })
}

function throwRefusal({ error }: Extract<PlanMessage, { type: 'refused' }>): never {
  throw new AppError(error)
}

const goingOn = (auftrag: Planauftrag, { wahl, schritte }: Loesung): Planauftrag => ({
  ...auftrag,
  start: wahl,
  ...(auftrag.schritte !== undefined && { schritte: Math.max(0, auftrag.schritte - schritte) })
})

/** What a process found after another: its steps come on top, a bound proven before stays true. */
function together(before: Loesung | undefined, loesung: Loesung): Loesung {
  if (!before) return loesung
  const schranken = [before.schranke, loesung.schranke].filter((schranke) => schranke !== null)
  return {
    ...(loesung.wert >= before.wert ? loesung : before),
    schranke: schranken.length > 0 ? Math.min(...schranken) : null,
    schritte: before.schritte + loesung.schritte
  }
}

const standOf = (loesung: Loesung, phase: Planstand['phase'], sekunden: number): Planstand => {
  const { wert, schranke, vermittelt, kombinationen } = loesung
  return { phase, sekunden, wert, schranke, vermittelt, kombinationen }
}
