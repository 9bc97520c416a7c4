import type { Wort } from './woerter'
import { compareWorte, guete, type Stufe } from './wortvergleich'

/** How two lists of words stand to each other: all surnames of one person and of another, or all first names. */
export interface Teilvergleich {
  /** Of the words that belong together the weakest step; `fehlt` where one has no words at all. */
  stufe: Stufe | 'fehlt'
  /** Part of the full weight that counts, from 0 to 1. */
  guete: number
  /** Words without counterpart: on no side, on one (a second name left out), on both. */
  rest: 'keiner' | 'einseitig' | 'beidseitig'
  paare: number
}

const fehlt: Teilvergleich = { stufe: 'fehlt', guete: 0, rest: 'keiner', paare: 0 }

/** Pairs the words of two lists, the most alike first. */
export function compareTeile(eine: readonly Wort[], andere: readonly Wort[]): Teilvergleich {
  const [a, b] = [eine[0], andere[0]]
  if (!a || !b) return fehlt
  if (eine.length === 1 && andere.length === 1) {
    const stufe = compareWorte(a, b)
    const passt = stufe !== 'anders'
    return { stufe, guete: guete[stufe], rest: passt ? 'keiner' : 'beidseitig', paare: Number(passt) }
  }
  const gepaart = pairWords(eine, andere)
  if (gepaart.stufen.length === 0) return { stufe: 'anders', guete: 0, rest: 'beidseitig', paare: 0 }
  const summe = gepaart.stufen.reduce((sum, stufe) => sum + guete[stufe], 0)
  return {
    stufe: gepaart.stufen.reduce((schwaechste, stufe) => (guete[stufe] < guete[schwaechste] ? stufe : schwaechste)),
    guete: summe / gepaart.stufen.length,
    rest: restOf(gepaart.offene, gepaart.weitere),
    paare: gepaart.stufen.length
  }
}

interface Gepaart {
  stufen: Stufe[]
  offene: Wort[]
  weitere: Wort[]
}

function pairWords(eine: readonly Wort[], andere: readonly Wort[]): Gepaart {
  const moeglich = eine.flatMap((wort) =>
    andere.map((anderes) => ({ wort, anderes, stufe: compareWorte(wort, anderes) }))
  )
  const gepaart: Gepaart = { stufen: [], offene: [...eine], weitere: [...andere] }
  for (const { wort, anderes, stufe } of moeglich.toSorted((a, b) => guete[b.stufe] - guete[a.stufe])) {
    if (stufe === 'anders' || !gepaart.offene.includes(wort) || !gepaart.weitere.includes(anderes)) continue
    take(gepaart, [wort], [anderes], stufe)
  }
  joinWords(gepaart.offene, gepaart.weitere, (zwei, eines, stufe) => take(gepaart, zwei, [eines], stufe))
  joinWords(gepaart.weitere, gepaart.offene, (zwei, eines, stufe) => take(gepaart, [eines], zwei, stufe))
  return gepaart
}

function take(gepaart: Gepaart, offene: readonly Wort[], weitere: readonly Wort[], stufe: Stufe): void {
  gepaart.stufen.push(stufe)
  gepaart.offene = gepaart.offene.filter((wort) => !offene.includes(wort))
  gepaart.weitere = gepaart.weitere.filter((wort) => !weitere.includes(wort))
}

/** Two words here may be one there: `Gebre Medhin`, `Gebremedhin`. */
function joinWords(
  getrennt: readonly Wort[],
  zusammen: readonly Wort[],
  found: (zwei: readonly Wort[], eines: Wort, stufe: Stufe) => void
): void {
  for (const [stelle, erstes] of getrennt.entries()) {
    const zweites = getrennt[stelle + 1]
    const eines = zweites && zusammen.find(({ lang }) => lang === erstes.lang + zweites.lang)
    if (!zweites || !eines) continue
    found([erstes, zweites], eines, 'umschrift')
    return
  }
}

function restOf(offene: readonly Wort[], weitere: readonly Wort[]): Teilvergleich['rest'] {
  if (offene.length === 0 && weitere.length === 0) return 'keiner'
  return offene.length > 0 && weitere.length > 0 ? 'beidseitig' : 'einseitig'
}
