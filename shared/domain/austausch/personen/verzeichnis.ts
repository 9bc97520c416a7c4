import { suchform, suchformAusgeschrieben } from '../../faelle/suchform'
import type { Tag } from '../../zeitraum'
import type { Gesuchter, Hinweis, Indiz, Kandidat, Person } from './person'

/** Sure: exactly this one. Doubtful: a person decides. Nobody: not in the store. */
export type Treffer =
  | { art: 'sicher'; person: Person; ueber: 'nummer' | 'fruehereNummer' | 'nameUndTag' }
  | { art: 'zweifel'; kandidaten: Kandidat[] }
  | { art: 'niemand' }

export interface Personenverzeichnis {
  find(gesucht: Gesuchter): Treffer
}

/** Looks persons up as DOMAIN 6.5 demands: number, then name and birth date; never by the name alone. */
export function personenverzeichnis(
  personen: readonly Person[],
  fruehere: readonly { fall: string; kundennummer: string }[]
): Personenverzeichnis {
  const byFall = new Map(personen.map((person) => [person.fall, person]))
  const byNummer = new Map(personen.flatMap((person) => (person.kundennummer ? [[person.kundennummer, person]] : [])))
  const byFruehere = Map.groupBy(fruehere, ({ kundennummer }) => kundennummer)
  const byTag = Map.groupBy(personen, ({ geburtsdatum }) => geburtsdatum)
  // Only rows without a known number need it, and most lists have few of them.
  let byName: Map<string, Person[]> | undefined
  const namesakes = (gesucht: Gesuchter) => {
    byName ??= Map.groupBy(personen, (person) => formOf(person).keys[1])
    return byName.get(formOf(gesucht).keys[1]) ?? []
  }

  function byNumber(nummer: string): { person: Person; ueber: 'nummer' | 'fruehereNummer' } | undefined {
    const person = byNummer.get(nummer)
    if (person) return { person, ueber: 'nummer' }
    const [first, second] = byFruehere.get(nummer) ?? []
    const frueher = first && !second ? byFall.get(first.fall) : undefined
    return frueher && { person: frueher, ueber: 'fruehereNummer' }
  }

  return {
    find(gesucht) {
      const hit = gesucht.kundennummer ? byNumber(gesucht.kundennummer) : undefined
      if (hit) {
        return contradicts(hit.person, gesucht)
          ? { art: 'zweifel', kandidaten: [kandidat(hit.person, 'nummer', 0.5, ['nummer'])] }
          : { art: 'sicher', ...hit }
      }
      return byPerson(gesucht, (gesucht.geburtsdatum && byTag.get(gesucht.geburtsdatum)) || [], namesakes)
    }
  }
}

function byPerson(
  gesucht: Gesuchter,
  amSelbenTag: readonly Person[],
  namesakes: (of: Gesuchter) => readonly Person[]
): Treffer {
  if (!gesucht.nachname && !gesucht.vorname) return { art: 'niemand' }
  const schwach = isWeak(gesucht.geburtsdatum)
  // Two numbers and a birthday that says nothing: two persons of the same name.
  const gleiche = amSelbenTag.filter(
    (person) => !(schwach && otherNumber(person, gesucht)) && compareNames(person, gesucht) === 'gleich'
  )
  const [einer, ...weitere] = gleiche
  const belegt = !schwach || (einer && sameHousehold(einer, gesucht))
  if (einer && weitere.length === 0 && belegt && !otherNumber(einer, gesucht)) {
    return { art: 'sicher', person: einer, ueber: 'nameUndTag' }
  }
  const kandidaten: Kandidat[] = gleiche.map((person) => kandidat(person, 'nameUndTag', 0.9, ['name', 'tag']))
  for (const person of amSelbenTag) {
    if (!otherNumber(person, gesucht) && compareNames(person, gesucht) === 'aehnlich') {
      kandidaten.push(kandidat(person, 'aehnlichUndTag', 0.7, ['tippfehler', 'tag']))
    }
  }
  for (const person of namesakes(gesucht)) {
    if (gleiche.includes(person) || otherNumber(person, gesucht)) continue
    if (daysMayBeTheSame(person.geburtsdatum, gesucht.geburtsdatum)) {
      kandidaten.push(kandidat(person, 'name', 0.6, ['name']))
    }
  }
  return kandidaten.length > 0 ? { art: 'zweifel', kandidaten: kandidaten.slice(0, 8) } : { art: 'niemand' }
}

const kandidat = (person: Person, hinweis: Hinweis, score: number, indizien: readonly Indiz[]): Kandidat => ({
  person,
  hinweis,
  score,
  indizien
})

/** A number that belongs, in the store, to someone with another name and another birthday is a mistake somewhere. */
function contradicts(person: Person, gesucht: Gesuchter): boolean {
  const { geburtsdatum } = gesucht
  if (!geburtsdatum || !person.geburtsdatum || geburtsdatum === person.geburtsdatum) return false
  const stored = formOf(person).ausgeschrieben
  return formOf(gesucht).ausgeschrieben.every((word) => !stored.includes(word))
}

const otherNumber = (person: Person, { kundennummer }: Gesuchter) =>
  !!kundennummer && !!person.kundennummer && kundennummer !== person.kundennummer

/** Name, birth year and Bedarfsgemeinschaft together are as good as a birthday. */
const sameHousehold = (person: Person, { bgNummer }: Gesuchter) => !!bgNummer && person.bgNummer === bgNummer

/** 1 January is what offices write when they do not know the day: no evidence of identity. */
export function isWeak(geburtsdatum: Tag | null | undefined): boolean {
  return !geburtsdatum || geburtsdatum.endsWith('-01-01')
}

/** One of the days is missing, or they differ as typing mistakes do: day and month exchanged, one figure another. */
function daysMayBeTheSame(a: Tag | null | undefined, b: Tag | null | undefined): boolean {
  if (!a || !b) return true
  if (a.slice(0, 4) === b.slice(0, 4) && a.slice(5, 7) === b.slice(8, 10) && a.slice(8, 10) === b.slice(5, 7))
    return true
  return [...a].filter((figure, at) => figure !== b[at]).length <= 1
}

type Named = Partial<Pick<Person, 'nachname' | 'vorname'>>

interface Namensform {
  voll: string
  /** Words in the order of the alphabet, in both search forms. */
  keys: readonly [string, string]
  /** Words without marks and with written-out umlauts. */
  worte: readonly string[]
  ausgeschrieben: readonly string[]
}

// Birthdays like 1 January bring the same persons up again and again.
const formen = new WeakMap<Named, Namensform>()

/** The same for two rows that name the same person by the same words and birthday. */
export function namensschluessel(person: Gesuchter): string {
  return `${formOf(person).keys[1]} ${person.geburtsdatum ?? ''}`
}

function formOf(person: Named): Namensform {
  const known = formen.get(person)
  if (known) return known
  const voll = [person.nachname, person.vorname].filter(Boolean).join(' ')
  const [worte, ausgeschrieben] = [suchform(voll).split(' '), suchformAusgeschrieben(voll).split(' ')]
  const form: Namensform = {
    voll,
    keys: [worte.toSorted().join(' '), ausgeschrieben.toSorted().join(' ')],
    worte: worte.filter(Boolean),
    ausgeschrieben: ausgeschrieben.filter(Boolean)
  }
  formen.set(person, form)
  return form
}

/** Same words in any order, in either search form; or words that differ as misspellings do; or neither. */
export function compareNames(a: Named, b: Named): 'gleich' | 'aehnlich' | 'anders' {
  const [einer, anderer] = [formOf(a), formOf(b)]
  if (einer.keys.some((key) => anderer.keys.includes(key))) return 'gleich'
  if (einer.voll.includes('?') || anderer.voll.includes('?')) {
    return fitsDamaged(einer, anderer) || fitsDamaged(anderer, einer) ? 'aehnlich' : 'anders'
  }
  const [kurz = [], lang = []] = [einer.worte, anderer.worte].toSorted((x, y) => x.length - y.length)
  const alle = kurz.length > 0 && kurz.every((word) => lang.some((other) => isMisspelt(word, other)))
  return alle ? 'aehnlich' : 'anders'
}

const MOST_LOST_LETTERS = 8

/** `?` stands for the letters a code page could not hold. */
function fitsDamaged(damaged: Namensform, other: Namensform): boolean {
  const teile = damaged.voll.split('?')
  if (teile.length === 1 || teile.length > MOST_LOST_LETTERS) return false
  const pattern = teile.map((teil) => suchform(teil).replaceAll(' ', '.?')).join('.{0,3}')
  return new RegExp(`^${pattern}$`).test(suchform(other.voll))
}

function isMisspelt(a: string, b: string): boolean {
  const allowed = Math.min(a.length, b.length) <= 5 ? 1 : 2
  return Math.abs(a.length - b.length) <= allowed && editDistance(a, b) <= allowed
}

function editDistance(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = (before[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      row[j] = Math.min(replaced, (before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1)
    }
    before = row
  }
  return before[b.length] ?? 0
}
