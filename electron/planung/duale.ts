import { laeufeJeBuendel, type Modell } from './modell'
import { laufschranke, type Preise } from './preise'

/** Prices of the relaxation. Every one of them may be wrong: what follows is true all the same. */
export interface Duale {
  /** Of a seat, by run. */
  preise: Preise
  /** Of being in a run that takes place only with a group, by person · laeufe + lauf. */
  kopplung: Float64Array
  /** What bundles add to the value when the quotas have a price. */
  gewinn: Float64Array
}

export const dualeAus = (modell: Modell, preise: Preise): Duale => ({
  preise,
  kopplung: new Float64Array(modell.personen * modell.laeufe),
  gewinn: modell.gewinn
})

/** What a bundle is worth beyond its prices. */
export function nettoBei(modell: Modell, { preise, kopplung, gewinn }: Duale, k: number): number {
  const zeile = modell.person[k]! * modell.laeufe
  let netto = gewinn[k]!
  for (let at = k * laeufeJeBuendel; at < (k + 1) * laeufeJeBuendel; at++) {
    const lauf = modell.lauf[at]!
    if (lauf < 0) break
    netto -= preise[lauf]! + kopplung[zeile + lauf]!
  }
  return netto
}

/**
 * An upper bound on every plan: everybody takes what is worth most beyond its prices, every run gives the number of seats that
 * earns most. `bestes` takes in what each person gets that way.
 */
export function schrankeAus(modell: Modell, duale: Duale, bestes: Float64Array): number {
  const { anfang, muss } = modell
  let schranke = modell.sockel
  for (let person = 0; person < modell.personen; person++) {
    let most = muss[person] ? Number.NEGATIVE_INFINITY : 0
    for (let k = anfang[person]!; k < anfang[person + 1]!; k++) most = Math.max(most, nettoBei(modell, duale, k))
    bestes[person] = most
    schranke += most
  }
  for (let lauf = 0; lauf < modell.laeufe; lauf++) {
    let kopplung = 0
    for (let person = 0; person < modell.personen; person++) kopplung += duale.kopplung[person * modell.laeufe + lauf]!
    schranke += laufschranke(modell, lauf, duale.preise[lauf]!, kopplung)
  }
  return schranke
}
