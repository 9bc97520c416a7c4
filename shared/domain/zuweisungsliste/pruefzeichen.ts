/**
 * 29 characters: no vowels (no words), no 0, 1, I, O (no mix-ups). A prime number of them, so that the check character
 * notices every single wrong character and every pair swapped, up to 27 of them in a row.
 */
export const kennzeichen = '23456789BCDFGHJKLMNPQRSTVWXYZ'
export const kennbuchstaben = kennzeichen.slice(8)

/** Chooses a whole number from 0 up to, and without, `unter`. Must be unpredictable. */
export type Wuerfel = (unter: number) => number

/** What stands behind `inhalt`, so that mistyped ones are noticed. */
export function pruefzeichenOf(inhalt: string): string {
  const summe = [...inhalt].reduce((bisher, eines, stelle) => bisher + (stelle + 2) * kennzeichen.indexOf(eines), 0)
  return kennzeichen.charAt(summe % kennzeichen.length)
}

/** `count` characters, none of which is likelier than another. */
export function randomZeichen(wuerfel: Wuerfel, count: number): string {
  return Array.from({ length: count }, () => kennzeichen[wuerfel(kennzeichen.length)]).join('')
}
