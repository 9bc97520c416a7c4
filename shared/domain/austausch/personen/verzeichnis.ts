import { isUmbenannt, isWiderspruch, SICHER } from './bewertung'
import type { Gesuchter, Kandidat, Person } from './person'
import { type Bewertet, kandidatOf, MOST_ALIKE, vergleicher } from './vergleicher'

/** Sure: exactly this one. Doubtful: a person decides. Nobody: not in the store. */
export type Treffer =
  | { art: 'sicher'; person: Person; ueber: Zeichen | 'nameUndTag' }
  | { art: 'zweifel'; kandidaten: Kandidat[] }
  | { art: 'niemand' }

/** What names one person only. */
type Zeichen = 'kennung' | 'nummer' | 'fruehereNummer'

export interface Personenverzeichnis {
  /**
   * By number, then by name and birth date; everything less than that is decided by a person (DOMAIN 6.5). Without
   * `mitNamen` name and birth date only propose.
   */
  find(gesucht: Gesuchter, wie?: { mitNamen: boolean }): Treffer
  /** Whether the row can mean the person its Kennung or number belongs to: it may have been mixed up with another one. */
  confirm(gesucht: Gesuchter, person: Person, ueber: Zeichen): Exclude<Treffer, { art: 'niemand' }>
}

export function personenverzeichnis(
  personen: readonly Person[],
  fruehere: readonly { fall: string; kundennummer: string }[]
): Personenverzeichnis {
  const byFall = new Map(personen.map((person) => [person.fall, person]))
  const byNummer = new Map(personen.flatMap((person) => (person.kundennummer ? [[person.kundennummer, person]] : [])))
  const byFruehere = Map.groupBy(fruehere, ({ kundennummer }) => kundennummer)
  const { rate, findAlike } = vergleicher(personen)

  function byNumber(nummer: string): { person: Person; ueber: Zeichen } | undefined {
    const person = byNummer.get(nummer)
    if (person) return { person, ueber: 'nummer' }
    const [erste, zweite] = byFruehere.get(nummer) ?? []
    const frueher = erste && !zweite ? byFall.get(erste.fall) : undefined
    return frueher && { person: frueher, ueber: 'fruehereNummer' }
  }

  const verzeichnis: Personenverzeichnis = {
    find(gesucht, { mitNamen } = { mitNamen: true }) {
      const hit = gesucht.kundennummer ? byNumber(gesucht.kundennummer) : undefined
      if (hit) return verzeichnis.confirm(gesucht, hit.person, hit.ueber)
      const alike = findAlike(gesucht, true)
      const sicher = mitNamen ? sureOf(alike) : undefined
      if (sicher) return { art: 'sicher', person: sicher, ueber: 'nameUndTag' }
      return alike.length > 0 ? doubtful(alike.map(kandidatOf)) : { art: 'niemand' }
    },
    confirm(gesucht, person, ueber) {
      const bewertung = rate(gesucht, person)
      if (!isWiderspruch(bewertung)) return { art: 'sicher', person, ueber }
      const weitere = findAlike(gesucht, true).filter((einer) => einer.person !== person)
      if (weitere.length === 0 && isUmbenannt(bewertung)) return { art: 'sicher', person, ueber }
      const kandidaten = [byZeichen(kandidatOf({ person, bewertung }), ueber), ...weitere.map(kandidatOf)]
      return doubtful(kandidaten.toSorted((a, b) => b.score - a.score))
    }
  }
  return verzeichnis
}

const doubtful = (kandidaten: readonly Kandidat[]) =>
  ({ art: 'zweifel', kandidaten: kandidaten.slice(0, MOST_ALIKE) }) as const

function byZeichen(kandidat: Kandidat, ueber: Zeichen): Kandidat {
  const weitere = kandidat.indizien.filter((indiz) => indiz !== 'nummer' && indiz !== 'nummerAnders')
  return { ...kandidat, hinweis: ueber === 'kennung' ? 'kennung' : 'nummer', indizien: [ueber, ...weitere] }
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
