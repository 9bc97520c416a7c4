import { einzelneOf } from './einzelne'
import type { Kandidat } from './kandidat'
import { paareOf } from './paare'
import { createPaarung } from './paarung'
import type { Planperson } from './planperson'
import type { Planwelt } from './planwelt'

/** Everything a person could begin: runs, pairs of language and labour market, bridges. What fits first (DOMAIN 5.6). */
export function kandidatenOf(person: Planperson, welt: Planwelt, paarung = createPaarung(welt)): Kandidat[] {
  const einzelne = einzelneOf(person, welt)
  return bestFirst([...einzelne.map(({ kandidat }) => kandidat), ...paareOf(person, welt, einzelne, paarung)])
}

/** What fits, then the score, then the earliest start; ties by the runs themselves, whatever order they came in. */
export function bestFirst(kandidaten: readonly Kandidat[]): Kandidat[] {
  return kandidaten
    .map((kandidat) => ({ kandidat, beginn: beginnOf(kandidat), key: JSON.stringify(kandidat.elemente) }))
    .toSorted(
      (a, b) =>
        Number(a.kandidat.passt === 'nein') - Number(b.kandidat.passt === 'nein') ||
        b.kandidat.punkte - a.kandidat.punkte ||
        compare(a.beginn, b.beginn) ||
        compare(a.key, b.key)
    )
    .map(({ kandidat }) => kandidat)
}

const beginnOf = ({ elemente }: Kandidat) => elemente.map(({ eintritt }) => eintritt).sort()[0] ?? ''
const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b))
