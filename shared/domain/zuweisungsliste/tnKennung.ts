/**
 * 29 characters: no vowels (no words), no 0, 1, I, O (no mix-ups). A prime number of them, so that the check character
 * notices every single wrong character and every pair swapped.
 */
const zeichen = '23456789BCDFGHJKLMNPQRSTVWXYZ'
const buchstaben = zeichen.slice(8)

/** Chooses a whole number from 0 up to, and without, `unter`. Must be unpredictable. */
export type Wuerfel = (unter: number) => number

/**
 * A new TN-Kennung such as `H7K2-93`: it says nothing about the person. A letter comes first, so that no program takes it
 * for a number or a date.
 */
export function newTnKennung(wuerfel: Wuerfel): string {
  const rest = Array.from({ length: 4 }, () => zeichen[wuerfel(zeichen.length)]).join('')
  const inhalt = `${buchstaben[wuerfel(buchstaben.length)]}${rest}`
  return `${inhalt.slice(0, 4)}-${inhalt.slice(4)}${pruefzeichenOf(inhalt)}`
}

/** Whether its check character fits; a mistyped one does not. */
export function isTnKennung(text: string): boolean {
  const zeichenfolge = /^([B-Z][2-9B-Z]{3})-([2-9B-Z])([2-9B-Z])$/.exec(text)
  if (!zeichenfolge) return false
  const inhalt = `${zeichenfolge[1]}${zeichenfolge[2]}`
  return [...inhalt].every((eines) => zeichen.includes(eines)) && zeichenfolge[3] === pruefzeichenOf(inhalt)
}

function pruefzeichenOf(inhalt: string): string {
  const summe = [...inhalt].reduce((bisher, eines, stelle) => bisher + (stelle + 2) * zeichen.indexOf(eines), 0)
  return zeichen[summe % zeichen.length]!
}
