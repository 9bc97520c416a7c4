import { readSucheingabe, type Suchwort, transliteration } from './sucheingabe'
import { createWortschatz } from './wortschatz'

/** From this rank on a person fits only with typing slips. */
export const AEHNLICH = 100
/** The rank of who does not fit. */
export const KEIN_TREFFER = 65_535

/** So many true hits fill the screen; similar spellings are then left out. */
const GENUG = 50
const ANFANG = 1

/** How well each person fits, by the person's number; smaller is better, `0` is every word exactly. */
export type Raenge = Uint16Array

/** Finds persons by their search words. Persons are known by small whole numbers. */
export interface Suchindex {
  /** Takes a person in, or anew. */
  set(person: number, suchform: string): void
  remove(person: number): void
  /** An empty input fits nobody. */
  search(eingabe: string): Raenge
}

/** An index in memory over the words of `suchform`; words may be typed in any order and only begun. */
export function createSuchindex(): Suchindex {
  const wortschatz = createWortschatz()
  const texte: (string | undefined)[] = []

  function remove(person: number): void {
    const text = texte[person]
    if (text !== undefined) for (const wort of wordsOf(text)) wortschatz.remove(wort, person)
    texte[person] = undefined
  }

  function ranksOf(suchwort: Suchwort, aehnlich: boolean): Raenge {
    const raenge = new Uint16Array(texte.length).fill(KEIN_TREFFER)
    const note = (personen: readonly number[], rang: number) => {
      for (const person of personen) if (raenge[person]! > rang) raenge[person] = rang
    }
    for (const form of suchwort) {
      wortschatz.visitBegun(form, (personen, wort) => note(personen, wort === form ? 0 : ANFANG))
      if (aehnlich) {
        wortschatz.visitSimilar(form, (personen, slips, begun) =>
          note(personen, AEHNLICH * slips + (begun ? ANFANG : 0))
        )
      }
    }
    return raenge
  }

  /** Every word must fit: ranks add up. */
  function combine(lesart: readonly Suchwort[], aehnlich: boolean): Raenge {
    return lesart
      .map((suchwort) => ranksOf(suchwort, aehnlich))
      .reduce((summe, raenge) => {
        for (let i = 0; i < summe.length; i++) {
          summe[i] = Math.min(KEIN_TREFFER, summe[i]! + raenge[i]!)
        }
        return summe
      })
  }

  return {
    set(person, suchform) {
      remove(person)
      texte[person] = suchform
      for (const wort of wordsOf(suchform)) wortschatz.add(wort, person)
    },
    remove,
    search(eingabe) {
      const [erste, ...weitere] = readSucheingabe(eingabe)
      if (!erste) return new Uint16Array(texte.length).fill(KEIN_TREFFER)
      const treffer = weitere.map((lesart) => combine(lesart, false)).reduce(better, combine(erste, false))
      return countOf(treffer) < GENUG ? better(treffer, combine(erste, true)) : treffer
    }
  }
}

function wordsOf(suchform: string): Set<string> {
  const woerter = new Set<string>()
  for (const wort of suchform.split(' ')) if (wort) woerter.add(wort).add(transliteration(wort))
  return woerter
}

function better(a: Raenge, b: Raenge): Raenge {
  for (let i = 0; i < a.length; i++) if (b[i]! < a[i]!) a[i] = b[i]!
  return a
}

function countOf(raenge: Raenge): number {
  let zahl = 0
  for (const rang of raenge) if (rang !== KEIN_TREFFER) zahl++
  return zahl
}
