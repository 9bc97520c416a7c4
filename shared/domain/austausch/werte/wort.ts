import { asText, type Leser } from './lesen'
import { shippedWords, wortlisten } from './woerter'
import { keyOf } from './woerter/wortliste'

/** A cell of code words as its code. Unknown ones are told and not taken. */
export function leseWort(field: string): Leser {
  const liste = wortlisten.get(field)
  const shipped = shippedWords(field)
  return (cell, melder) => {
    const roh = asText(cell)
    const key = keyOf(roh)
    const hit = liste?.get(key) ?? shipped.get(key) ?? liste?.get(keyOf(roh.replaceAll(/\([^)]*\)/g, '')))
    if (hit) {
      const unsure = hit.mehrdeutig || key === '?'
      if (unsure) melder.melde('wort.mehrdeutig', { roh })
      return hit.code
    }
    if (!/^[-–—.]+$/.test(roh)) melder.melde('wort.unbekannt', { roh })
    return undefined
  }
}
