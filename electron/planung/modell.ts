import { noetigOf } from '@shared/domain/planung/belegung'
import type { Planungsproblem } from '@shared/domain/planung/problem'
import type { Wahl } from '@shared/domain/planung/wahl'
import { countedOf } from '@shared/domain/planung/wert'

/** A problem as flat numbers, only with the bundles that may be chosen. The bundles of a person lie beside each other. */
export interface Modell {
  personen: number
  laeufe: number
  /** First bundle of each person, and one entry more for the end. */
  anfang: Int32Array
  person: Int32Array
  /** Up to three runs a bundle, -1 where there is none. */
  lauf: Int32Array
  /** What choosing the bundle adds to the value: its points by weight, and no longer empty seats. */
  gewinn: Float64Array
  /** The place of the bundle in `buendel` of its person. */
  quelle: Int32Array
  frei: Int32Array
  /** Seats to give so that the run takes place; 0: it does so anyway. */
  noetig: Int32Array
  /** What it adds that a run takes place which need not: fewer persons are missing, but seats stay empty. */
  oeffnen: Float64Array
  /** Value of the empty plan. */
  sockel: number
  /** Persons who must get their bundle. */
  muss: Uint8Array
  /** In how many bundles a run is. */
  gefragt: Int32Array
  quoten: Modellquote[]
}

/** Σ gewicht · (seats of the bundle that count) ≥ 0, with one weight for members and one for the others. */
export interface Modellquote {
  mitglied: Uint8Array
  lauf: number | null
  anteil: number
}

export const laeufeJeBuendel = 3

export function modellOf(problem: Planungsproblem): Modell {
  const { personen, laeufe, leer, unterMindest, mindestPunkte, quoten } = problem
  const noetig = laeufe.map(noetigOf)
  const offen = (lauf: number) => (laeufe[lauf]?.frei ?? 0) >= Math.max(1, noetig[lauf] ?? 0)
  const waehlbar = personen.map(({ buendel, fest }) =>
    [...buendel.entries()].filter(([at, { punkte, laeufe }]) =>
      fest === null ? punkte >= mindestPunkte && laeufe.every(offen) : at === fest
    )
  )
  const many = waehlbar.reduce((sum, { length }) => sum + length, 0)
  const modell: Modell = {
    personen: personen.length,
    laeufe: laeufe.length,
    anfang: new Int32Array(personen.length + 1),
    person: new Int32Array(many),
    lauf: new Int32Array(many * laeufeJeBuendel).fill(-1),
    gewinn: new Float64Array(many),
    quelle: new Int32Array(many),
    frei: Int32Array.from(laeufe, ({ frei }) => frei),
    noetig: Int32Array.from(noetig),
    oeffnen: Float64Array.from(laeufe, ({ frei }, at) => unterMindest * (noetig[at] ?? 0) - leer * frei),
    sockel: laeufe.reduce((sum, { frei }, at) => sum - (noetig[at] ? unterMindest * noetig[at] : leer * frei), 0),
    muss: Uint8Array.from(personen, ({ fest }) => (fest !== null && fest >= 0 ? 1 : 0)),
    gefragt: new Int32Array(laeufe.length),
    quoten: quoten.map((quote) => {
      const mitglied = new Uint8Array(personen.length)
      for (const person of quote.personen) mitglied[person] = 1
      return { mitglied, lauf: quote.lauf, anteil: quote.mindestAnteil }
    })
  }
  let k = 0
  for (const [person, each] of waehlbar.entries()) {
    for (const [quelle, buendel] of each) {
      const { laeufe } = buendel
      modell.person[k] = person
      modell.quelle[k] = quelle
      modell.gewinn[k] = (personen[person]?.prio ?? 0) * countedOf(problem, buendel) + leer * laeufe.length
      modell.lauf.set(laeufe, k * laeufeJeBuendel)
      for (const lauf of laeufe) modell.gefragt[lauf]! += 1
      k++
    }
    modell.anfang[person + 1] = k
  }
  return modell
}

/** A plan inside the solver: the bundle of each person, -1 for none. */
export type Plan = Int32Array

export function planOf(modell: Modell, wahl: Wahl): Plan {
  return Int32Array.from({ length: modell.personen }, (_, person) => {
    for (let k = modell.anfang[person]!; k < modell.anfang[person + 1]!; k++)
      if (modell.quelle[k] === wahl[person]) return k
    return -1
  })
}

export const wahlOf = (modell: Modell, plan: Plan): Wahl =>
  Array.from(plan, (k) => (k < 0 ? null : (modell.quelle[k] ?? null)))

/** Seats given, by run. */
export function gegebenOf(modell: Modell, plan: Plan): Int32Array {
  const gegeben = new Int32Array(modell.laeufe)
  for (const k of plan) if (k >= 0) eachLauf(modell, k, (lauf) => void gegeben[lauf]!++)
  return gegeben
}

export function eachLauf({ lauf }: Modell, k: number, visit: (lauf: number) => void): void {
  for (let at = k * laeufeJeBuendel; at < (k + 1) * laeufeJeBuendel; at++) {
    if (lauf[at]! < 0) return
    visit(lauf[at]!)
  }
}
