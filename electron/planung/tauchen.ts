import type { Highs } from 'highs'
import { type Auftrag, loeseExakt } from './exakt'
import { eachLauf, gegebenOf, type Modell, type Plan } from './modell'
import type { Relaxation } from './relaxation'
import type { Suche } from './suche'

const fast = 0.999

/**
 * A start out of the relaxation: whom it places whole in runs that take place whole stays there, all others are placed exactly.
 * Runs that would be filled only in part are left to those, too. Finds nothing where what stays cannot be completed.
 */
export function tauchen(highs: Highs, modell: Modell, suche: Suche, relaxation: Relaxation, knoten: number): void {
  const fest = ganze(modell, relaxation)
  const spalten = relaxation.spalten().filter((k) => fest[modell.person[k]!] === -1)
  if (spalten.length === 0) return void suche.nimm(fest)
  const auftrag: Auftrag = {
    ...{ spalten, fest, start: null, knoten, luecke: 1e-4 },
    gekoppelt: () => true,
    sekunden: suche.rest()
  }
  const { plan } = loeseExakt(highs, modell, auftrag, ({ plan }) => plan && suche.nimm(plan))
  if (plan) suche.nimm(plan)
}

function ganze(modell: Modell, relaxation: Relaxation): Plan {
  const spalten = relaxation.spalten()
  const anteile = relaxation.anteile()
  const fest: Plan = new Int32Array(modell.personen).fill(-1)
  for (const [at, k] of spalten.entries()) if ((anteile[at] ?? 0) > fast) fest[modell.person[k]!] = k
  // Whoever leaves may leave others in a group too small: until nobody has to.
  for (let geloest = true; geloest; ) {
    geloest = false
    const gegeben = gegebenOf(modell, fest)
    for (const [person, k] of fest.entries()) {
      if (k < 0 || modell.muss[person]) continue
      let zuKlein = false
      eachLauf(modell, k, (lauf) => {
        zuKlein ||= gegeben[lauf]! < modell.noetig[lauf]!
      })
      if (!zuKlein) continue
      fest[person] = -1
      geloest = true
    }
  }
  return fest
}
