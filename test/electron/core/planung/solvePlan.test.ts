import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Planstand } from '@shared/domain/planung/loesung'
import { beforeAll, describe, expect, it } from 'vitest'
import { solvePlan } from '../../../../electron/core/planung/solvePlan'
import { buildProcess } from '../../../support/buildProcess'
import { nodePlaner } from '../../../support/nodePlaner'
import { pruefePlan } from '../../../support/pruefePlan'
import { someKreis } from '../../../support/someKreis'

let folder = ''
let script = ''

beforeAll(async () => {
  ;({ folder, script } = await buildProcess('planer', 'test-planer'))
  writeFileSync(join(folder, 'hang.js'), "process.on('message', () => { for (;;); })")
}, 60_000)

const klein = { problem: someKreis(1, 60, 6, 7), regel: 'wartezeit' as const, seconds: 60, seed: 1 }
/** Groups so narrow that the proof takes far longer than any test waits. */
const schwer = () => {
  const problem = someKreis(2, 400, 30, 34)
  const laeufe = problem.laeufe.map((lauf) => ({ ...lauf, mindestens: lauf.frei + lauf.belegt - 1 }))
  return { problem: { ...problem, laeufe }, regel: 'wartezeit' as const, seconds: 120, seed: 1 }
}
const patient = () => ({ signal: new AbortController().signal, report: () => {} })

describe('planning in a process of its own', () => {
  it('ends with a plan that is proven, and tells how far it is', async () => {
    const phasen = new Set<Planstand['phase']>()

    const loesung = await solvePlan(nodePlaner(script))(klein, {
      ...patient(),
      report: ({ phase }) => phasen.add(phase)
    })

    expect(pruefePlan(klein.problem, loesung)).toEqual([])
    expect(loesung.schranke! - loesung.wert).toBeLessThan(1e-3)
    expect(phasen).toContain('fertig')
  })

  it('gives the best plan so far when it is taken, within a second', async () => {
    const auftrag = schwer()
    const nehmen = new AbortController()
    let taken = 0

    const loesung = await solvePlan(nodePlaner(script))(auftrag, {
      ...patient(),
      nehmen: nehmen.signal,
      report: ({ schranke }) => {
        if (schranke === null || taken > 0) return
        taken = performance.now()
        nehmen.abort()
      }
    })

    expect(performance.now() - taken).toBeLessThan(1000)
    expect(pruefePlan(auftrag.problem, loesung)).toEqual([])
  })

  it('ends without a plan when it is cancelled, within a second', async () => {
    const controller = new AbortController()
    let cancelled = 0

    const planning = solvePlan(nodePlaner(script))(schwer(), {
      signal: controller.signal,
      report: () => {
        cancelled ||= performance.now()
        controller.abort()
      }
    })

    await expect(planning).rejects.toMatchObject({ data: { code: 'call.cancelled' } })
    expect(performance.now() - cancelled).toBeLessThan(1000)
  })

  it('goes on from the best plan when the process is killed in mid-run', async () => {
    const auftrag = schwer()
    const pids: number[] = []
    const nehmen = new AbortController()
    let said = 0
    const planer = nodePlaner(script, {
      started: (pid) => pids.push(pid),
      peak() {
        if (pids.length === 1) process.kill(pids[0]!, 'SIGKILL')
        else if (++said === 3) nehmen.abort()
      }
    })

    const loesung = await solvePlan(planer)(auftrag, { ...patient(), nehmen: nehmen.signal })

    expect(pids).toHaveLength(2)
    expect(loesung.wert).toBeGreaterThanOrEqual(loesung.regel!.wert)
    expect(pruefePlan(auftrag.problem, loesung)).toEqual([])
  })

  it('ends a process that overruns its time or says nothing, and says so when there is no plan', async () => {
    const hanging = solvePlan(nodePlaner(join(folder, 'hang.js')), { grace: 0.2, first: 0.5, silence: 60 })
    const silent = solvePlan(nodePlaner(join(folder, 'hang.js')), { grace: 60, first: 60, silence: 0.3 })

    await expect(hanging({ ...klein, seconds: 0.5 }, patient())).rejects.toMatchObject({
      data: { code: 'planung.keinPlan' }
    })
    await expect(silent(klein, patient())).rejects.toMatchObject({ data: { code: 'planung.abgebrochen' } })
  })
})
