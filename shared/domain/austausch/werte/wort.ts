import { asText, type Leser } from './lesen'
import { shippedWords, wortlisten } from './woerter'
import { keyOf, type Treffer } from './woerter/wortliste'

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
    const leading = byBeginning(roh, (word) => liste?.get(word) ?? shipped.get(word))
    if (leading) melder.melde('wort.mehrdeutig', { roh })
    else if (!/^[-–—.]+$/.test(roh)) melder.melde('wort.unbekannt', { roh })
    return leading
  }
}

/** Shorter words begin too many others. */
const shortest = 4
const negation = /\b(?:nicht|kein\w*|ohne|nie|aber|statt|jetzt|dann|danach)\b/i

/**
 * `abgebrochen wg. Umzug`, `läuft seit 1.3.`: the longest known word a cell begins with, if nothing behind it takes it back
 * or means something else. To be confirmed by a person.
 */
function byBeginning(roh: string, find: (key: string) => Treffer | undefined): string | undefined {
  const parts = roh.split(/(?<=[\s,;:(/])/)
  for (let count = Math.min(parts.length - 1, 5); count > 0; count--) {
    const key = keyOf(parts.slice(0, count).join(''))
    const hit = key.length >= shortest ? find(key) : undefined
    if (!hit) continue
    const rest = parts.slice(count).join('')
    const other = rest.split(/[\s,;:()/]+/).some((word) => {
      const code = find(keyOf(word))?.code
      return code !== undefined && code !== hit.code
    })
    return negation.test(rest) || other ? undefined : hit.code
  }
  return undefined
}
