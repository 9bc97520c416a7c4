import type { Highs } from 'highs'
import { gegebenOf, type Modell, type Plan } from './modell'
import { teilproblemOf } from './teilproblem'

export interface Auftrag {
  /** The bundles that may be chosen. */
  spalten: Int32Array
  /** The others stay: who is placed anew has none here. */
  fest: Plan
  /** A plan to start from, its bundles among `spalten`; `null`: any plan is welcome. */
  start: Plan | null
  gekoppelt(paar: number): boolean
  /** Seconds HiGHS may take, about. It overruns. */
  sekunden: number
  knoten: number
  luecke: number
}

export interface Ergebnis {
  /** The best plan found, the others included; `null`: none. */
  plan: Plan | null
  /** No plan of these bundles adds more to `fest`, by what HiGHS has proven; in value of the whole. */
  schranke: number
  unerfuellbar: boolean
}

export interface Zwischenstand {
  /** A better plan than before, from the middle of the work. */
  plan?: Plan
  schranke?: number
}

/** Solves a part exactly with HiGHS, or as well as its limits allow. */
export function loeseExakt(
  highs: Highs,
  modell: Modell,
  auftrag: Auftrag,
  melde: (stand: Zwischenstand) => void = () => {}
): Ergebnis {
  const { spalten, fest, start, sekunden, knoten, luecke } = auftrag
  const { daten, offene } = teilproblemOf(highs, modell, spalten, fest, auftrag.gekoppelt)
  const sockel = restwert(modell, fest)
  const { callbackType, modelStatus } = highs.constants
  const deutePlan = (werte: Float64Array): Plan => {
    const plan = fest.slice()
    for (const [at, k] of spalten.entries()) if (werte[at]! > 0.5) plan[modell.person[k]!] = k
    return plan
  }
  return highs.withModel(daten, (model) => {
    model.options.set({ output_flag: false, mip_max_nodes: knoten, mip_rel_gap: luecke, mip_abs_gap: 1e-4 })
    if (Number.isFinite(sekunden)) model.options.set({ time_limit: Math.max(0.1, sekunden) })
    if (start) model.setSolution({ colValue: startwerte(modell, spalten, offene, start) })
    model.run({
      [callbackType.mipImprovingSolution]({ data }) {
        if (data.mip_solution) melde({ plan: deutePlan(data.mip_solution) })
      },
      [callbackType.mipLogging]({ data }) {
        if (Number.isFinite(data.mip_dual_bound)) melde({ schranke: sockel + data.mip_dual_bound! })
      }
    })
    const status = model.getModelStatus()
    const gefunden = model.info.get('primal_solution_status') === highs.constants.solutionStatus.feasible
    return {
      plan: gefunden ? deutePlan(model.getSolution().colValue) : null,
      schranke: sockel + Number(model.info.get('mip_dual_bound')),
      unerfuellbar: status === modelStatus.infeasible || status === modelStatus.unboundedOrInfeasible
    }
  })
}

/** Value of what stays. Runs that only those in `fest` fill are counted as taking place. */
function restwert(modell: Modell, fest: Plan): number {
  const gegeben = gegebenOf(modell, fest)
  let wert = modell.sockel
  for (const k of fest) if (k >= 0) wert += modell.gewinn[k]!
  for (const [lauf, each] of gegeben.entries()) if (each > 0 && modell.noetig[lauf]! > 0) wert += modell.oeffnen[lauf]!
  return wert
}

function startwerte(modell: Modell, spalten: Int32Array, offene: readonly number[], start: Plan): Float64Array {
  const gegeben = gegebenOf(modell, start)
  const werte = new Float64Array(spalten.length + offene.length)
  for (const [at, k] of spalten.entries()) if (start[modell.person[k]!] === k) werte[at] = 1
  for (const [at, lauf] of offene.entries()) if (gegeben[lauf]! > 0) werte[spalten.length + at] = 1
  return werte
}
