import { kennbuchstaben, kennzeichen, pruefzeichenOf, randomZeichen, type Wuerfel } from './pruefzeichen'

/**
 * A new TN-Kennung such as `H7K2-93`: it says nothing about the person. A letter comes first, so that no program takes it
 * for a number or a date.
 */
export function newTnKennung(wuerfel: Wuerfel): string {
  const rest = randomZeichen(wuerfel, 4)
  const inhalt = `${kennbuchstaben[wuerfel(kennbuchstaben.length)]}${rest}`
  return `${inhalt.slice(0, 4)}-${inhalt.slice(4)}${pruefzeichenOf(inhalt)}`
}

/** Whether its check character fits; a mistyped one does not. */
export function isTnKennung(text: string): boolean {
  const zeichenfolge = /^([B-Z][2-9B-Z]{3})-([2-9B-Z])([2-9B-Z])$/.exec(text)
  if (!zeichenfolge) return false
  const inhalt = `${zeichenfolge[1]}${zeichenfolge[2]}`
  return [...inhalt].every((eines) => kennzeichen.includes(eines)) && zeichenfolge[3] === pruefzeichenOf(inhalt)
}
