import type { Highs, Model } from 'highs'
import { type Duale, dualeAus, nettoBei, schrankeAus } from './duale'
import { eachLauf, type Modell } from './modell'
import { quotenwert } from './teilproblem'

export interface Relaxation {
  /** One round: solves, adds bundles that would be worth it and couplings that are broken. `true`: nothing was missing. */
  runde(sekunden: number): boolean
  /** Best bound so far, with its prices. */
  schranke(): number
  duale(): Duale
  /** The bundles looked at so far, and how much of each the relaxation takes. */
  spalten(): Int32Array
  anteile(): Float64Array
  /** Pairs of person and run, as person · laeufe + lauf, that are coupled. */
  gekoppelt(): readonly number[]
  dispose(): void
}

const spaltenJeRunde = 4
const genau = 1e-6

/**
 * The relaxation of the whole county, over a growing choice of bundles: whoever sits half in a run needs half of it to take
 * place, but nothing has to be whole. Its prices give a bound that is true at every moment (`schrankeAus`).
 */
export function relaxationOf(highs: Highs, modell: Modell, anfang: Int32Array): Relaxation {
  const model = highs.createModel()
  model.options.set({ output_flag: false, presolve: 'off' })
  const zeilen = grundzeilen(highs, modell, model)
  const laufspalte = new Map<number, number>()
  const spalten: number[] = []
  const spalteVon: number[] = []
  const drin = new Uint8Array(modell.person.length)
  const kopplungen = new Map<number, number>()
  let spaltenzahl = 0
  for (let lauf = 0; lauf < modell.laeufe; lauf++) {
    if (modell.noetig[lauf] === 0 || modell.frei[lauf]! < modell.noetig[lauf]!) continue
    model.addCol(modell.oeffnen[lauf]!, 0, 1, {
      indices: [zeilen.lauf[lauf]!, zeilen.mindest[lauf]!],
      values: [-modell.frei[lauf]!, -modell.noetig[lauf]!]
    })
    laufspalte.set(lauf, spaltenzahl++)
  }
  // HiGHS solves nothing without columns.
  add(anfang.length > 0 ? anfang : Int32Array.from(modell.person.keys()))
  let best = Number.POSITIVE_INFINITY
  let duale = dualeAus(modell, new Float64Array(modell.laeufe))
  let anteile: Float64Array = new Float64Array(0)

  function add(neue: ArrayLike<number>): void {
    const cost: number[] = []
    const starts = [0]
    const indices: number[] = []
    const values: number[] = []
    for (let at = 0; at < neue.length; at++) {
      const k = neue[at]!
      if (drin[k]) continue
      drin[k] = 1
      spalten.push(k)
      spalteVon.push(spaltenzahl++)
      cost.push(modell.gewinn[k]!)
      const entry = (zeile: number | undefined, value: number) => {
        if (zeile === undefined || value === 0) return
        indices.push(zeile)
        values.push(value)
      }
      entry(modell.person[k]!, 1)
      eachLauf(modell, k, (lauf) => {
        entry(zeilen.lauf[lauf]!, 1)
        entry(zeilen.mindest[lauf], 1)
        entry(kopplungen.get(modell.person[k]! * modell.laeufe + lauf), 1)
      })
      for (const [at, quote] of modell.quoten.entries()) entry(zeilen.quote[at], quotenwert(modell, quote, k))
      starts.push(indices.length)
    }
    if (cost.length === 0) return
    const numRows = zeilen.zahl + kopplungen.size
    model.addCols({
      cost: Float64Array.from(cost),
      lower: new Float64Array(cost.length),
      upper: new Float64Array(cost.length).fill(1),
      matrix: { format: 'csc', numRows, numCols: cost.length, ...eintraege(starts, indices, values) }
    })
  }

  function runde(sekunden: number): boolean {
    if (Number.isFinite(sekunden)) model.options.set('time_limit', model.getRunTime() + Math.max(0.1, sekunden))
    model.run()
    const { colValue, rowDual } = model.getSolution()
    anteile = Float64Array.from(spalteVon, (spalte) => colValue[spalte]!)
    const neueDuale = dualeOf(modell, zeilen, kopplungen, rowDual)
    const { schranke, neue } = bepreise(modell, neueDuale, drin)
    if (schranke <= best) {
      best = schranke
      duale = neueDuale
    }
    const gebrochen = gebrochene(colValue)
    add(neue)
    kopple(gebrochen)
    return neue.length === 0 && gebrochen.length === 0
  }

  /** Couplings that the solution breaks: more of a person in a run than of the run takes place. */
  function gebrochene(colValue: Float64Array): number[] {
    const summe = new Map<number, number>()
    for (const [at, k] of spalten.entries()) {
      const anteil = anteile[at]!
      if (anteil < genau) continue
      eachLauf(modell, k, (lauf) => {
        const paar = modell.person[k]! * modell.laeufe + lauf
        if (laufspalte.has(lauf) && !kopplungen.has(paar)) summe.set(paar, (summe.get(paar) ?? 0) + anteil)
      })
    }
    return [...summe].flatMap(([paar, anteil]) =>
      anteil > colValue[laufspalte.get(paar % modell.laeufe)!]! + genau ? [paar] : []
    )
  }

  function kopple(paare: readonly number[]): void {
    if (paare.length === 0) return
    const byPaar = new Map<number, number[]>(paare.map((paar) => [paar, []]))
    for (const [at, k] of spalten.entries()) {
      eachLauf(modell, k, (lauf) => byPaar.get(modell.person[k]! * modell.laeufe + lauf)?.push(spalteVon[at]!))
    }
    const starts = [0]
    const indices: number[] = []
    const values: number[] = []
    for (const [paar, mit] of byPaar) {
      indices.push(...mit, laufspalte.get(paar % modell.laeufe)!)
      values.push(...mit.map(() => 1), -1)
      starts.push(indices.length)
      kopplungen.set(paar, zeilen.zahl + kopplungen.size)
    }
    model.addRows({
      lower: new Float64Array(paare.length).fill(-highs.infinity),
      upper: new Float64Array(paare.length),
      matrix: { format: 'csr', numRows: paare.length, numCols: spaltenzahl, ...eintraege(starts, indices, values) }
    })
  }

  return {
    runde,
    schranke: () => best,
    duale: () => duale,
    spalten: () => Int32Array.from(spalten),
    anteile: () => anteile,
    gekoppelt: () => [...kopplungen.keys()],
    dispose: () => model.dispose()
  }
}

const eintraege = (starts: ArrayLike<number>, indices: number[], values: number[]) => ({
  starts: Int32Array.from(starts),
  indices: Int32Array.from(indices),
  values: Float64Array.from(values)
})

interface Zeilen {
  lauf: Int32Array
  /** Rows of the smallest group, where there is one. */
  mindest: (number | undefined)[]
  quote: number[]
  zahl: number
}

function grundzeilen(highs: Highs, modell: Modell, model: Model): Zeilen {
  const { infinity } = highs
  const lower: number[] = []
  const upper: number[] = []
  const row = (unten: number, oben: number) => {
    lower.push(unten)
    return upper.push(oben) - 1
  }
  for (const muss of modell.muss) row(muss ? 1 : -infinity, 1)
  const lauf = Int32Array.from(modell.noetig, (noetig, at) => row(-infinity, noetig === 0 ? modell.frei[at]! : 0))
  const mindest = Array.from(modell.noetig, (noetig) => (noetig === 0 ? undefined : row(0, infinity)))
  const quote = modell.quoten.map(() => row(0, infinity))
  model.changeObjectiveSense(highs.constants.objectiveSense.maximize)
  const leer = eintraege(new Int32Array(lower.length + 1), [], [])
  model.addRows({
    lower: Float64Array.from(lower),
    upper: Float64Array.from(upper),
    matrix: { format: 'csr', numRows: lower.length, numCols: 0, ...leer }
  })
  return { lauf, mindest, quote, zahl: lower.length }
}

function dualeOf(
  modell: Modell,
  zeilen: Zeilen,
  kopplungen: ReadonlyMap<number, number>,
  rowDual: Float64Array
): Duale {
  const preise = Float64Array.from(zeilen.lauf, (zeile, lauf) => {
    const mindest = zeilen.mindest[lauf]
    return mindest === undefined ? Math.max(0, rowDual[zeile]!) : rowDual[zeile]! + rowDual[mindest]!
  })
  const kopplung = new Float64Array(modell.personen * modell.laeufe)
  for (const [paar, zeile] of kopplungen) kopplung[paar] = Math.max(0, rowDual[zeile]!)
  const gewichte = zeilen.quote.map((zeile) => Math.max(0, -rowDual[zeile]!))
  if (!gewichte.some((gewicht) => gewicht > 0)) return { preise, kopplung, gewinn: modell.gewinn }
  const gewinn = modell.gewinn.map((wert, k) =>
    modell.quoten.reduce((sum, quote, at) => sum + gewichte[at]! * quotenwert(modell, quote, k), wert)
  )
  return { preise, kopplung, gewinn }
}

/** The bound at these prices, and for each person the bundles outside that would be worth more than what is inside. */
function bepreise(modell: Modell, duale: Duale, drin: Uint8Array): { schranke: number; neue: number[] } {
  const bestes = new Float64Array(modell.personen)
  const schranke = schrankeAus(modell, duale, bestes)
  const neue: number[] = []
  for (let person = 0; person < modell.personen; person++) {
    let inside = modell.muss[person] ? Number.NEGATIVE_INFINITY : 0
    const outside: { k: number; netto: number }[] = []
    for (let k = modell.anfang[person]!; k < modell.anfang[person + 1]!; k++) {
      const netto = nettoBei(modell, duale, k)
      if (drin[k]) inside = Math.max(inside, netto)
      else if (netto > genau) outside.push({ k, netto })
    }
    const besser = outside.filter(({ netto }) => netto > inside + genau).toSorted((a, b) => b.netto - a.netto)
    for (const { k } of besser.slice(0, spaltenJeRunde)) neue.push(k)
  }
  return { schranke, neue }
}
