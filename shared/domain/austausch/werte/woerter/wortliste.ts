import { compactKey, tidyText } from '../../text'

/** Words people write for a code. A `?` behind a word: it may mean something else too, so it is told. */
export type Wortliste = Readonly<Record<string, readonly string[]>>

/** The code of a word; `mehrdeutig` where the word has a second meaning. */
export interface Treffer {
  code: string
  mehrdeutig: boolean
}

/** Compact word → code; the first of two equal words counts. */
export function indexed(liste: Wortliste): ReadonlyMap<string, Treffer> {
  const index = new Map<string, Treffer>()
  for (const [code, words] of Object.entries(liste)) {
    for (const word of [code, code.replaceAll('_', ' '), ...words]) {
      const mehrdeutig = word.endsWith('?')
      const key = keyOf(mehrdeutig ? word.slice(0, -1) : word)
      if (!index.has(key)) index.set(key, { code, mehrdeutig })
    }
  }
  return index
}

/** A lone question mark is a word too: "nobody knows". `< A2` is no `A2`. */
export function keyOf(word: string): string {
  return compactKey(word.replaceAll('<', ' unter ')) || (word.includes('?') ? '?' : '')
}

/** The key under which a word somebody gave a meaning is remembered; signs without a letter (`✓`, `/`) are words too. */
export const wortKey = (word: string): string => keyOf(word) || tidyText(word)
