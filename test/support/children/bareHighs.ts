import type { Planungsproblem } from '@shared/domain/planung/problem'
import loadHighs from 'highs'
import { loeseExakt } from '../../../electron/planung/exakt'
import { modellOf, wahlOf } from '../../../electron/planung/modell'

/** HiGHS alone on the whole model, without a start and with a time limit: what the planner is measured against. */
process.once('message', async ({ problem, seconds }: { problem: Planungsproblem; seconds: number }) => {
  const modell = modellOf(problem)
  const { plan } = loeseExakt(await loadHighs(), modell, {
    spalten: Int32Array.from(modell.person.keys()),
    fest: new Int32Array(modell.personen).fill(-1),
    start: null,
    gekoppelt: () => false,
    sekunden: seconds,
    knoten: 1_000_000_000,
    luecke: 1e-4
  })
  process.send?.({ wahl: plan && wahlOf(modell, plan) }, () => process.exit())
})
