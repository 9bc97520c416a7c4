import type { Highs } from 'highs'
import { nettoBei, schrankeAus } from './duale'
import { loeseExakt } from './exakt'
import type { Modell } from './modell'
import type { Relaxation } from './relaxation'
import type { Suche } from './suche'

/** Solves the whole over the bundles that a better plan can hold. Then nothing better is left, or the bound is lower. */
export function beweisen(
  highs: Highs,
  modell: Modell,
  suche: Suche,
  relaxation: Relaxation,
  spalten: Int32Array,
  knoten: number
): void {
  const gekoppelt = new Set(relaxation.gekoppelt())
  const senke = (schranke: number) => suche.senke(Math.max(schranke, suche.wert))
  const { plan, schranke } = loeseExakt(
    highs,
    modell,
    {
      spalten,
      fest: new Int32Array(modell.personen).fill(-1),
      start: suche.plan,
      gekoppelt: (paar) => gekoppelt.has(paar),
      sekunden: suche.rest(),
      knoten,
      luecke: 1e-7
    },
    (stand) => {
      if (stand.plan) suche.nimm(stand.plan)
      if (stand.schranke !== undefined) senke(stand.schranke)
    }
  )
  if (plan) suche.nimm(plan)
  senke(schranke)
}

/**
 * The bundles that a better plan can hold at all: whoever takes another lowers the bound by what it is worth less at the
 * prices, and is out when that falls to the best plan.
 */
export function moegliche(modell: Modell, suche: Suche, relaxation: Relaxation): Int32Array {
  const duale = relaxation.duale()
  const bestes = new Float64Array(modell.personen)
  const schranke = schrankeAus(modell, duale, bestes)
  const gewaehlt = new Set(suche.plan)
  const bleibt = (k: number) =>
    gewaehlt.has(k) || schranke - (bestes[modell.person[k]!]! - nettoBei(modell, duale, k)) > suche.wert
  return Int32Array.from([...modell.person.keys()].filter(bleibt))
}
