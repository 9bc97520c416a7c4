import { type Blockindex, blockindex, joinKeys } from './blockindex'
import type { Namensform, Namensleser } from './namensform'
import type { Gesuchter, Person } from './person'
import { isWeak } from './tagvergleich'
import type { Wort } from './woerter'

/**
 * Persons sorted into blocks that two entries of one person nearly always share: the birthday, two words of the name by
 * their consonants; and in case both hold a mistake, one word and the year or the day. Only within a block is anybody
 * compared.
 */
export interface Bloecke {
  /** Places of the persons worth comparing, each once. */
  nearTo(gesucht: Gesuchter): Set<number>
  /** Further ones, for whom nobody better was found. */
  fartherFrom(gesucht: Gesuchter): Set<number>
  /** How many persons have a word that sounds like the rarest of these. */
  countOf(woerter: readonly Wort[]): number
}

export function bloeckeOf(personen: readonly Person[], read: Namensleser): Bloecke {
  const indexOf = (keysOf: (form: Namensform, person: Person) => number[]) =>
    once(() =>
      blockindex(personen.length, (stelle) => {
        const person = personen[stelle]
        return person ? keysOf(read(person), person) : []
      })
    )
  const nahe = indexOf((form, person) => [...tage(person), ...paare(form), ...einzelne(form)])
  const weite = indexOf((form, person) => [...worteMitTag(form, person), ...anfaenge(form)])
  return {
    nearTo: (gesucht) => findAll(nahe(), [...tage(gesucht), ...paare(read(gesucht)), ...alsEinziges(read(gesucht))]),
    fartherFrom(gesucht) {
      const form = read(gesucht)
      return findAll(weite(), isWeak(gesucht.geburtsdatum) ? anfaenge(form) : worteMitTag(form, gesucht))
    },
    countOf: (woerter) =>
      Math.min(...woerter.map(({ schluessel: [erster = 0] }) => nahe().count(joinKeys(WORT, erster))))
  }
}

/** Kinds of keys. */
const [WORT, EINZIGES, TAG, WORT_JAHR, WORT_TAG, ANFANG] = [1, 2, 3, 4, 5, 6] as const

function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

function findAll(index: Blockindex, keys: readonly number[]): Set<number> {
  const gefunden = new Set<number>()
  for (const key of keys) for (const stelle of index.find(key)) gefunden.add(stelle)
  return gefunden
}

/** The birthday, the same with day and month exchanged; of an unknown day the year. */
function tage({ geburtsdatum }: Gesuchter): number[] {
  return geburtsdatum ? [joinKeys(TAG, joinKeys(jahrOf(geburtsdatum), tagOhneFolge(geburtsdatum)))] : []
}

const jahrOf = (geburtsdatum: string) => Number(geburtsdatum.slice(0, 4))

function tagOhneFolge(geburtsdatum: string): number {
  const [monat, tag] = [Number(geburtsdatum.slice(5, 7)), Number(geburtsdatum.slice(8, 10))]
  return Math.min(monat, tag) * 100 + Math.max(monat, tag)
}

const worte = ({ familie, vornamen, geburtsname }: Namensform) => [...familie, ...vornamen, ...geburtsname]

/** Keys of the consonants of a word, also together with its article. */
const lesarten = ({ schluessel, mitArtikel }: Wort) =>
  mitArtikel ? [...schluessel, ...mitArtikel.schluessel] : schluessel

function paare(form: Namensform): number[] {
  const alle = worte(form)
  const keys: number[] = []
  for (let eines = 0; eines < alle.length; eines++) {
    for (let anderes = eines + 1; anderes < alle.length; anderes++) {
      for (const a of lesarten(alle[eines]!)) {
        for (const b of lesarten(alle[anderes]!)) keys.push(joinKeys(Math.min(a, b), Math.max(a, b)))
      }
    }
  }
  return keys
}

/** Each word, and the only one of a person once more. */
function einzelne(form: Namensform): number[] {
  const alle = worte(form)
  const jedes = alle.flatMap(({ schluessel }) => schluessel.map((key) => joinKeys(WORT, key)))
  return alle.length === 1 ? [...jedes, ...alsEinziges(form)] : jedes
}

const alsEinziges = (form: Namensform) =>
  worte(form).flatMap(({ schluessel }) => schluessel.map((key) => joinKeys(EINZIGES, key)))

function worteMitTag(form: Namensform, { geburtsdatum }: Gesuchter): number[] {
  if (!geburtsdatum) return []
  const jahr = joinKeys(WORT_JAHR, jahrOf(geburtsdatum))
  const tag = isWeak(geburtsdatum) ? [] : [joinKeys(WORT_TAG, tagOhneFolge(geburtsdatum))]
  return worte(form).flatMap((wort) =>
    lesarten(wort).flatMap((key) => [jahr, ...tag].map((zeit) => joinKeys(zeit, key)))
  )
}

/** One word and how another begins: all there is where the birthday tells nothing. */
function anfaenge(form: Namensform): number[] {
  const alle = worte(form)
  return alle.flatMap((wort) => {
    const andere = alle.filter((anderes) => anderes !== wort)
    const zeichen = new Set(andere.flatMap(({ skelette }) => skelette.map((skelett) => skelett.charCodeAt(0))))
    return lesarten(wort).flatMap((key) => [...zeichen].map((eines) => joinKeys(joinKeys(ANFANG, eines), key)))
  })
}
