import type { Highs, ModelData } from 'highs'
import { eachLauf, gegebenOf, laeufeJeBuendel, type Modell, type Plan } from './modell'

/** Some persons are placed anew, the others stay where they are. */
export interface Teilproblem {
  daten: ModelData
  /** The bundles behind the first columns; the others are the runs of `offene`. */
  spalten: Int32Array
  offene: number[]
}

/**
 * The exact model of a part: `spalten` are the bundles that may be chosen, of persons who have none in `fest`. Only a
 * coupling makes the relaxation of a smallest group tight (nobody sits in a run by more than it takes place): `gekoppelt` says
 * which, as person · laeufe + lauf.
 */
export function teilproblemOf(
  highs: Highs,
  modell: Modell,
  spalten: Int32Array,
  fest: Plan,
  gekoppelt: (paar: number) => boolean
): Teilproblem {
  const belegt = gegebenOf(modell, fest)
  const { infinity } = highs
  const zeilen: { unten: number; oben: number }[] = []
  const zeileOf = (unten: number, oben: number) => zeilen.push({ unten, oben }) - 1
  const personzeile = new Map<number, number>()
  const laufzeile = new Map<number, number>()
  const mindestzeile = new Map<number, number>()
  const offene: number[] = []
  for (const k of spalten) {
    const person = modell.person[k]!
    if (!personzeile.has(person)) personzeile.set(person, zeileOf(modell.muss[person] ? 1 : -infinity, 1))
    eachLauf(modell, k, (lauf) => {
      if (laufzeile.has(lauf)) return
      const rest = modell.frei[lauf]! - belegt[lauf]!
      if (modell.noetig[lauf]! > 0 && belegt[lauf] === 0) {
        // Seats only when it takes place, and then enough of them.
        offene.push(lauf)
        laufzeile.set(lauf, zeileOf(-infinity, 0))
        mindestzeile.set(lauf, zeileOf(0, infinity))
      } else laufzeile.set(lauf, zeileOf(modell.noetig[lauf]! - belegt[lauf]!, rest))
    })
  }
  const paarzeilen = offene.map((): number[] => [])
  const paarzeile = new Map<number, number>()
  for (const k of spalten) {
    eachLauf(modell, k, (lauf) => {
      const paar = modell.person[k]! * modell.laeufe + lauf
      const platz = offene.indexOf(lauf)
      if (platz < 0 || paarzeile.has(paar) || !gekoppelt(paar)) return
      paarzeile.set(paar, zeileOf(-infinity, 0))
      paarzeilen[platz]!.push(paarzeile.get(paar)!)
    })
  }
  const starts = [0]
  const indices: number[] = []
  const values: number[] = []
  const kosten: number[] = []
  const entry = (zeile: number | undefined, value: number) => {
    if (zeile === undefined) return
    indices.push(zeile)
    values.push(value)
  }
  const quotenzeilen = modell.quoten.map((quote) => {
    const schon = fest.reduce((sum, k) => sum + (k < 0 ? 0 : quotenwert(modell, quote, k)), 0)
    return zeileOf(-schon - 1e-9, infinity)
  })
  for (const k of spalten) {
    kosten.push(modell.gewinn[k]!)
    entry(personzeile.get(modell.person[k]!), 1)
    eachLauf(modell, k, (lauf) => {
      entry(laufzeile.get(lauf), 1)
      entry(mindestzeile.get(lauf), 1)
      entry(paarzeile.get(modell.person[k]! * modell.laeufe + lauf), 1)
    })
    for (const [at, quote] of modell.quoten.entries()) {
      const value = quotenwert(modell, quote, k)
      if (value !== 0) entry(quotenzeilen[at], value)
    }
    starts.push(indices.length)
  }
  for (const [at, lauf] of offene.entries()) {
    kosten.push(modell.oeffnen[lauf]!)
    entry(laufzeile.get(lauf), -modell.frei[lauf]!)
    entry(mindestzeile.get(lauf), -modell.noetig[lauf]!)
    for (const zeile of paarzeilen[at]!) entry(zeile, -1)
    starts.push(indices.length)
  }
  const numCols = kosten.length
  const daten: ModelData = {
    numCols,
    numRows: zeilen.length,
    sense: highs.constants.objectiveSense.maximize,
    colCost: kosten,
    colLower: new Float64Array(numCols),
    colUpper: new Float64Array(numCols).fill(1),
    rowLower: zeilen.map(({ unten }) => unten),
    rowUpper: zeilen.map(({ oben }) => oben),
    matrix: { format: 'csc', numRows: zeilen.length, numCols, starts, indices, values },
    integrality: new Int32Array(numCols).fill(highs.constants.variableType.integer)
  }
  return { daten, spalten, offene }
}

/** What a bundle adds to the seats of a quota beyond its share. */
export function quotenwert(modell: Modell, { mitglied, lauf, anteil }: Modell['quoten'][number], k: number): number {
  let plaetze = 0
  for (let at = k * laeufeJeBuendel; at < (k + 1) * laeufeJeBuendel && modell.lauf[at]! >= 0; at++) {
    if (lauf === null || modell.lauf[at] === lauf) plaetze++
  }
  return plaetze * ((mitglied[modell.person[k]!] ? 1 : 0) - anteil)
}
