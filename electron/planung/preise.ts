import { laeufeJeBuendel, type Modell } from './modell'

/** Prices of seats, one a run; below zero where a run lacks persons. */
export type Preise = Float64Array

/**
 * An upper bound on every plan at these prices (Lagrange): everybody takes what is worth most beyond its prices, every run the
 * number of seats that earns most. True for any prices; the better they are, the lower it is. Quotas only lower the truth.
 * `bedarf` takes in how many seats were asked of each run.
 */
export function schrankeBei(modell: Modell, preise: Preise, bedarf?: Float64Array): number {
  const { anfang, lauf, gewinn, muss } = modell
  let schranke = modell.sockel
  bedarf?.fill(0)
  for (let person = 0; person < modell.personen; person++) {
    let beste = -1
    let most = muss[person] ? Number.NEGATIVE_INFINITY : 0
    for (let k = anfang[person]!; k < anfang[person + 1]!; k++) {
      const netto = nettoOf(lauf, gewinn, preise, k)
      if (netto > most) {
        most = netto
        beste = k
      }
    }
    if (most > Number.NEGATIVE_INFINITY) schranke += most
    if (bedarf && beste >= 0) {
      for (let at = beste * laeufeJeBuendel; at < (beste + 1) * laeufeJeBuendel && lauf[at]! >= 0; at++)
        bedarf[lauf[at]!]! += 1
    }
  }
  for (let each = 0; each < modell.laeufe; each++) schranke += laufschranke(modell, each, preise[each]!, 0)
  return schranke
}

/** The most a run can earn at the price of its seats, with what persons pay for being coupled to it. */
export function laufschranke({ frei, noetig, oeffnen }: Modell, lauf: number, preis: number, kopplung: number): number {
  if (noetig[lauf] === 0) return preis * frei[lauf]!
  if (frei[lauf]! < noetig[lauf]!) return 0
  return Math.max(0, oeffnen[lauf]! + kopplung + preis * (preis >= 0 ? frei[lauf]! : noetig[lauf]!))
}

/** What a bundle is worth beyond the prices of its seats. */
export function nettoOf(lauf: Int32Array, gewinn: Float64Array, preise: Preise, k: number): number {
  const at = k * laeufeJeBuendel
  let netto = gewinn[k]! - preise[lauf[at]!]!
  if (lauf[at + 1]! >= 0) {
    netto -= preise[lauf[at + 1]!]!
    if (lauf[at + 2]! >= 0) netto -= preise[lauf[at + 2]!]!
  }
  return netto
}

/** Prices by the subgradient method with Polyak's step towards `ziel`, the value of a plan. The best bound seen goes with them. */
export function suchePreise(modell: Modell, ziel: number, schritte: number): { preise: Preise; schranke: number } {
  const preise = new Float64Array(modell.laeufe)
  const bedarf = new Float64Array(modell.laeufe)
  const richtung = new Float64Array(modell.laeufe)
  let best = { preise: preise.slice(), schranke: Number.POSITIVE_INFINITY }
  let weite = 1
  let ohneFortschritt = 0
  for (let schritt = 0; schritt < schritte; schritt++) {
    const schranke = schrankeBei(modell, preise, bedarf)
    if (schranke < best.schranke - 1e-9) {
      best = { preise: preise.slice(), schranke }
      ohneFortschritt = 0
    } else if (++ohneFortschritt >= 10) {
      weite /= 1.5
      ohneFortschritt = 0
      preise.set(best.preise)
      richtung.fill(0)
      continue
    }
    let quadrat = 0
    for (let lauf = 0; lauf < modell.laeufe; lauf++) {
      const rest = gegebenBei(modell, lauf, preise[lauf]!) - bedarf[lauf]!
      richtung[lauf] = 0.7 * richtung[lauf]! + rest
      quadrat += richtung[lauf]! ** 2
    }
    if (quadrat === 0) break
    const laenge = (weite * Math.max(schranke - ziel, 1e-6)) / quadrat
    for (let lauf = 0; lauf < modell.laeufe; lauf++) {
      preise[lauf] = preise[lauf]! - laenge * richtung[lauf]!
      if (modell.noetig[lauf] === 0 && preise[lauf]! < 0) preise[lauf] = 0
    }
  }
  return best
}

/** Seats a run would give at its price. */
function gegebenBei({ frei, noetig, oeffnen }: Modell, lauf: number, preis: number): number {
  if (noetig[lauf] === 0) return frei[lauf]!
  if (frei[lauf]! < noetig[lauf]!) return 0
  const seats = preis >= 0 ? frei[lauf]! : noetig[lauf]!
  return oeffnen[lauf]! + preis * seats > 0 ? seats : 0
}
