import { buchstaben, erlaubteTippfehler, fehlendeBuchstaben, tippfehler } from './tippfehler'

/** All words of a search index, each with the persons it belongs to. */
export interface Wortschatz {
  add(wort: string, person: number): void
  remove(wort: string, person: number): void
  /** Every word that begins so, the word itself among them. */
  visitBegun(anfang: string, visit: (personen: readonly number[], wort: string) => void): void
  /** Every word within the allowed slips, but not itself; `begun` when it goes on after them. */
  visitSimilar(gesucht: string, visit: (personen: readonly number[], slips: number, begun: boolean) => void): void
}

/** So many new words are put in their places; for more, sorting anew is faster. */
const EINFUEGEN = 300

export function createWortschatz(): Wortschatz {
  const personenOf = new Map<string, number[]>()
  // Words of letters side by side with their letter bits: the search for slips runs through all of them.
  const namen: string[] = []
  const bitsOfNamen: number[] = []
  let sortiert: string[] | undefined
  let eingefuegt = 0
  // While someone types, the words before the last stay the same.
  const letzte = new Map<string, readonly Aehnliches[]>()

  function sorted(): readonly string[] {
    if (eingefuegt > EINFUEGEN) sortiert = undefined
    eingefuegt = 0
    sortiert ??= [...personenOf.keys()].sort()
    return sortiert
  }

  function learn(wort: string): void {
    if (++eingefuegt <= EINFUEGEN) sortiert?.splice(firstFrom(sortiert, wort), 0, wort)
    if (/\d/.test(wort)) return
    namen.push(wort)
    bitsOfNamen.push(buchstaben(wort))
    letzte.clear()
  }

  function similarTo(gesucht: string): readonly Aehnliches[] {
    const known = letzte.get(gesucht)
    if (known) return known
    if (letzte.size >= 20) letzte.clear()
    const found = findSimilar(gesucht, namen, bitsOfNamen)
    letzte.set(gesucht, found)
    return found
  }

  return {
    add(wort, person) {
      const personen = personenOf.get(wort)
      if (personen) personen.push(person)
      else {
        personenOf.set(wort, [person])
        learn(wort)
      }
    },
    remove(wort, person) {
      const personen = personenOf.get(wort)
      const stelle = personen?.indexOf(person) ?? -1
      if (stelle >= 0) personen?.splice(stelle, 1)
    },
    visitBegun(anfang, visit) {
      const woerter = sorted()
      for (let i = firstFrom(woerter, anfang); i < woerter.length; i++) {
        const wort = woerter[i]!
        if (!wort.startsWith(anfang)) return
        visit(personenOf.get(wort)!, wort)
      }
    },
    visitSimilar(gesucht, visit) {
      for (const { wort, slips, begun } of similarTo(gesucht)) visit(personenOf.get(wort)!, slips, begun)
    }
  }
}

interface Aehnliches {
  wort: string
  slips: number
  begun: boolean
}

/** Numbers are never guessed: that would be another person. */
function findSimilar(gesucht: string, namen: readonly string[], bitsOfNamen: readonly number[]): Aehnliches[] {
  const grenze = erlaubteTippfehler(gesucht.length)
  if (grenze === 0 || /\d/.test(gesucht)) return []
  const found: Aehnliches[] = []
  const bits = buchstaben(gesucht)
  // Four letters fit the beginning of too many names.
  const anfang = gesucht.length > 4
  for (let i = 0; i < namen.length; i++) {
    if (fehlendeBuchstaben(bits, bitsOfNamen[i]!) > grenze) continue
    const wort = namen[i]!
    if (wort.length < gesucht.length - grenze || (!anfang && wort.length > gesucht.length + grenze)) continue
    const slips = tippfehler(gesucht, wort, grenze, anfang)
    if (slips > 0 && slips <= grenze) found.push({ wort, slips, begun: wort.length > gesucht.length + slips })
  }
  return found
}

function firstFrom(woerter: readonly string[], wort: string): number {
  let von = 0
  let bis = woerter.length
  while (von < bis) {
    const mitte = (von + bis) >> 1
    if (woerter[mitte]! < wort) von = mitte + 1
    else bis = mitte
  }
  return von
}
