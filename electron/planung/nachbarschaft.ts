import type { Zufall } from '@shared/domain/zufall'
import { type Duale, nettoBei } from './duale'
import { eachLauf, gegebenOf, type Modell, type Plan } from './modell'

/** How many persons are placed anew at once: small enough to be solved exactly in a moment. */
const personenJeSchritt = 90
const laeufeJeSchritt = 3
const spaltenJePerson = 30

/** A part of the plan that is solved anew while all others keep their places. */
export interface Nachbarschaft {
  fest: Plan
  spalten: Int32Array
}

/**
 * Some people around a few runs: around one that does not take place, one that is almost full or barely takes place, or any.
 * Those who sit in these runs, and of the others those who would lose least by going there.
 */
export function nachbarschaftOf(modell: Modell, plan: Plan, duale: Duale, zufall: Zufall): Nachbarschaft {
  const gewaehlt = new Set(laeufeUm(modell, plan, keimOf(modell, plan, zufall), zufall))
  const verlust = Array.from(plan, (k, person) => {
    const jetzt = k < 0 ? 0 : nettoBei(modell, duale, k)
    let dort = Number.NEGATIVE_INFINITY
    for (let each = modell.anfang[person]!; each < modell.anfang[person + 1]!; each++) {
      if (beruehrt(modell, each, gewaehlt)) dort = Math.max(dort, nettoBei(modell, duale, each))
    }
    return k >= 0 && beruehrt(modell, k, gewaehlt) ? Number.NEGATIVE_INFINITY : jetzt - dort
  })
  const geloest = [...verlust.keys()]
    .filter((person) => verlust[person]! < Number.POSITIVE_INFINITY)
    .toSorted((a, b) => (verlust[a]! < verlust[b]! ? -1 : verlust[a]! > verlust[b]! ? 1 : a - b))
    .slice(0, personenJeSchritt)
  const fest = plan.slice()
  for (const person of geloest) fest[person] = -1
  return {
    fest,
    spalten: Int32Array.from(geloest.flatMap((person) => spaltenOf(modell, duale, person, plan[person]!)))
  }
}

/** The run to begin with. */
function keimOf(modell: Modell, plan: Plan, zufall: Zufall): number {
  const gegeben = gegebenOf(modell, plan)
  const alle = [...gegeben.keys()].filter((lauf) => modell.gefragt[lauf]! > 0)
  const zu = alle.filter((lauf) => modell.noetig[lauf]! > 0 && gegeben[lauf] === 0)
  const knapp = alle.filter(
    (lauf) =>
      gegeben[lauf]! > 0 && (gegeben[lauf]! <= modell.noetig[lauf]! + 1 || gegeben[lauf] === modell.frei[lauf]! - 1)
  )
  const art = zufall.pick([zu, knapp, alle].filter(({ length }) => length > 0))
  return zufall.pick(art)
}

/** The run and some others that share people with it: bundles that name both, or could be chosen in its place. */
function laeufeUm(modell: Modell, plan: Plan, keim: number, zufall: Zufall): number[] {
  const gemeinsam = new Float64Array(modell.laeufe)
  for (let person = 0; person < plan.length; person++) {
    const eigene = new Set<number>()
    for (let k = modell.anfang[person]!; k < modell.anfang[person + 1]!; k++)
      eachLauf(modell, k, (lauf) => eigene.add(lauf))
    if (eigene.has(keim)) for (const lauf of eigene) gemeinsam[lauf]! += 1
  }
  gemeinsam[keim] = 0
  const andere = [...gemeinsam.entries()].filter(([, mal]) => mal > 0)
  const gewaehlt = new Set([keim])
  for (let more = 1; more < laeufeJeSchritt && andere.length > 0; more++) gewaehlt.add(zufall.weighted(andere))
  return [...gewaehlt]
}

function beruehrt(modell: Modell, k: number, laeufe: ReadonlySet<number>): boolean {
  let trifft = false
  eachLauf(modell, k, (lauf) => {
    trifft ||= laeufe.has(lauf)
  })
  return trifft
}

/** The bundles of a person that are worth most beyond their prices, with the one it has. */
export function spaltenOf(
  modell: Modell,
  duale: Duale,
  person: number,
  jetzt: number,
  hoechstens = spaltenJePerson,
  abstand = Number.POSITIVE_INFINITY
): number[] {
  const alle = []
  for (let k = modell.anfang[person]!; k < modell.anfang[person + 1]!; k++)
    alle.push({ k, netto: nettoBei(modell, duale, k) })
  alle.sort((a, b) => b.netto - a.netto || a.k - b.k)
  const grenze = Math.max(0, alle[0]?.netto ?? 0) - abstand
  const beste = alle.slice(0, hoechstens).filter(({ k, netto }) => netto >= grenze || k === jetzt)
  const spalten = beste.map(({ k }) => k)
  return jetzt < 0 || spalten.includes(jetzt) ? spalten : [...spalten, jetzt]
}
