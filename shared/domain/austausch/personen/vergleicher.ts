import { type Bewertung, bewerte, type Gewicht, isAnzusehen, mayBe } from './bewertung'
import { bloeckeOf } from './bloecke'
import { compareNummern } from './merkmale'
import { namensleser } from './namensform'
import type { Gesuchter, Kandidat, Person } from './person'
import { compareTage } from './tagvergleich'
import type { Wort } from './woerter'

export interface Bewertet {
  /** Place among the persons. */
  stelle: number
  person: Person
  bewertung: Bewertung
}

export interface Vergleicher {
  /** Weighs an entry against one person. */
  rate(gesucht: Gesuchter, person: Person): Bewertung
  /** Everybody a person should look at, the most alike first; `gruendlich` also those with mistakes in name and birthday. */
  findAlike(gesucht: Gesuchter, gruendlich: boolean): Bewertet[]
  /** Of these persons themselves: those behind this one who resemble it. */
  findPaare(stelle: number): Bewertet[]
}

/** Compares entries with these persons. Names are read and sorted at the first search: most lists need it for few rows. */
export function vergleicher(personen: readonly Person[]): Vergleicher {
  const read = namensleser()
  const bloecke = bloeckeOf(personen, read)

  const rate = (gesucht: Gesuchter, person: Person, gewicht: Gewicht = mittleres) =>
    bewerte({ werte: gesucht, form: read(gesucht) }, { werte: person, form: read(person) }, gewicht)

  function rateAll(gesucht: Gesuchter, stellen: Iterable<number>, gewicht: Gewicht): Bewertet[] {
    const gefunden: Bewertet[] = []
    for (const stelle of stellen) {
      const person = personen[stelle]
      if (!person || person === gesucht || !isPossible(gesucht, person)) continue
      const bewertung = rate(gesucht, person, gewicht)
      if (isAnzusehen(bewertung)) gefunden.push({ stelle, person, bewertung })
    }
    return gefunden
  }

  function gewichtOf(gesucht: Gesuchter): Gewicht {
    const { vornamen, familie } = read(gesucht)
    const bits = (woerter: readonly Wort[]) => seltenheit(bloecke.countOf(woerter), personen.length)
    return { vornamen: bits(vornamen), familie: bits(familie) }
  }

  return {
    rate,
    findPaare(stelle) {
      const person = personen[stelle]
      if (!person) return []
      const spaetere = [...bloecke.nearTo(person)].filter((andere) => andere > stelle)
      return spaetere.length === 0 ? [] : rateAll(person, spaetere, gewichtOf(person))
    },
    findAlike(gesucht, gruendlich) {
      const gewicht = gewichtOf(gesucht)
      const nahe = bloecke.nearTo(gesucht)
      const gefunden = rateAll(gesucht, nahe, gewicht)
      if (gruendlich && !isEnough(gefunden)) {
        const weite = [...bloecke.fartherFrom(gesucht)].filter((stelle) => !nahe.has(stelle))
        gefunden.push(...rateAll(gesucht, weite, gewicht))
      }
      return gefunden.sort((a, b) => b.bewertung.score - a.bewertung.score)
    }
  }
}

/** So many are shown at most. */
export const MOST_ALIKE = 9

/** Nobody with a mistake in name and birthday comes before somebody with both the same, or before so many. */
const isEnough = (gefunden: readonly Bewertet[]) =>
  gefunden.length >= MOST_ALIKE || gefunden.some(({ bewertung: { namen, tag } }) => namen.gleich && tag === 'gleich')

/** Namesakes with another birthday are many: they are told apart before anything else is looked at. */
function isPossible(gesucht: Gesuchter, person: Person): boolean {
  const tag = compareTage(gesucht.geburtsdatum, person.geburtsdatum)
  if (tag === 'anders') return !!gesucht.kundennummer && gesucht.kundennummer === person.kundennummer
  return mayBe(tag, compareNummern(gesucht.kundennummer, person.kundennummer))
}

/** What a person is told of somebody alike. */
export function kandidatOf({ person, bewertung: { hinweis, score, indizien } }: Omit<Bewertet, 'stelle'>): Kandidat {
  return { person, hinweis, score, indizien }
}

const mittleres: Gewicht = { vornamen: 5, familie: 5 }

/** Bits a name is worth that so many of all have. Of few persons nobody can say what is common among them. */
function seltenheit(anzahl: number, alle: number): number {
  const bits = Math.log2((alle + FEW_PERSONS) / (anzahl + 1))
  return Math.min(6.5, Math.max(3.5, bits))
}

const FEW_PERSONS = 500
