import { isUmbenannt, isWiderspruch, SICHER } from './bewertung'
import type { Gesuchter, Hinweis, Kandidat, Person } from './person'
import { type Bewertet, kandidatOf, MOST_ALIKE, vergleicher } from './vergleicher'

/** Sure: exactly this one. Doubtful: a person decides. Nobody: not in the store. */
export type Treffer =
  | { art: 'sicher'; person: Person; ueber: 'kennung' | 'nummer' | 'fruehereNummer' | 'nameUndTag' }
  | { art: 'zweifel'; kandidaten: Kandidat[] }
  | { art: 'niemand' }

export interface Personenverzeichnis {
  find(gesucht: Gesuchter): Treffer
}

/**
 * Looks persons up as DOMAIN 6.5 demands: TN-Kennung, number, name and birth date; everything less than that is decided by
 * a person. `kennungen` are those of the provider a list comes from.
 */
export function personenverzeichnis(
  personen: readonly Person[],
  fruehere: readonly { fall: string; kundennummer: string }[],
  kennungen: readonly { fall: string; kennung: string }[] = []
): Personenverzeichnis {
  const byFall = new Map(personen.map((person) => [person.fall, person]))
  const byNummer = new Map(personen.flatMap((person) => (person.kundennummer ? [[person.kundennummer, person]] : [])))
  const byFruehere = Map.groupBy(fruehere, ({ kundennummer }) => kundennummer)
  const byKennung = new Map(kennungen.map(({ kennung, fall }) => [plain(kennung), byFall.get(fall)]))
  const { rate, findAlike } = vergleicher(personen)

  function byZeichen({ tnKennung, kundennummer }: Gesuchter): Zeichentreffer | undefined {
    const benannt = tnKennung ? byKennung.get(plain(tnKennung)) : undefined
    if (benannt) return { person: benannt, ueber: 'kennung' }
    const person = kundennummer ? byNummer.get(kundennummer) : undefined
    if (person) return { person, ueber: 'nummer' }
    const [erste, zweite] = (kundennummer && byFruehere.get(kundennummer)) || []
    const frueher = erste && !zweite ? byFall.get(erste.fall) : undefined
    return frueher && { person: frueher, ueber: 'fruehereNummer' }
  }

  return {
    find(gesucht) {
      const hit = byZeichen(gesucht)
      const bewertung = hit && rate(gesucht, hit.person)
      if (hit && bewertung && !isWiderspruch(bewertung)) return { art: 'sicher', ...hit }
      const alike = findAlike(gesucht, true)
      if (hit && bewertung) {
        const weitere = alike.filter(({ person }) => person !== hit.person).map(kandidatOf)
        if (weitere.length === 0 && isUmbenannt(bewertung)) return { art: 'sicher', ...hit }
        const kandidaten = [fromZeichen(hit, kandidatOf({ person: hit.person, bewertung })), ...weitere]
        return doubtful(kandidaten.toSorted((a, b) => b.score - a.score))
      }
      const sicher = sureOf(alike)
      return sicher ? { art: 'sicher', person: sicher, ueber: 'nameUndTag' } : doubtful(alike.map(kandidatOf))
    }
  }
}

interface Zeichentreffer {
  person: Person
  ueber: 'kennung' | 'nummer' | 'fruehereNummer'
}

/** A Kennung however it was typed. */
const plain = (kennung: string) => kennung.toUpperCase().replace(/[^0-9A-Z]/g, '')

function doubtful(kandidaten: readonly Kandidat[]): Treffer {
  if (kandidaten.length === 0) return { art: 'niemand' }
  return { art: 'zweifel', kandidaten: kandidaten.slice(0, MOST_ALIKE) }
}

function fromZeichen({ ueber }: Zeichentreffer, kandidat: Kandidat): Kandidat {
  const hinweis: Hinweis = ueber === 'kennung' ? 'kennung' : 'nummer'
  const weitere = kandidat.indizien.filter((indiz) => indiz !== 'nummer' && indiz !== 'nummerAnders')
  return { ...kandidat, hinweis, indizien: [ueber, ...weitere] }
}

/** The only one of this name and birthday, if nobody else comes near and nothing speaks against it. */
function sureOf(alike: readonly Bewertet[]): Person | undefined {
  const nahe = alike.filter(
    ({ bewertung: { tag, score } }) => score >= SICHER && (tag === 'gleich' || tag === 'schwachGleich')
  )
  const [einer, weiterer] = nahe
  if (!einer || weiterer) return undefined
  const { namen, nummer, tag, nebensachen } = einer.bewertung
  // 1 January with the Bedarfsgemeinschaft is as good as a birthday.
  const belegt = tag === 'gleich' || nebensachen.includes('bg')
  const ganz = namen.vornamen.stufe !== 'fehlt' && namen.familie.stufe !== 'fehlt'
  const sure = namen.gleich && ganz && belegt && nummer === 'fehlt' && !isWiderspruch(einer.bewertung)
  return sure ? einer.person : undefined
}
