import { type Blockindex, blockindex } from './blockindex'
import type { Namensform, Namensleser } from './namensform'
import type { Gesuchter, Person } from './person'
import { isWeak } from './tagvergleich'
import type { Wort } from './woerter'

/**
 * Persons sorted into blocks that two entries of one person nearly always share: the birthday, two words of the name by
 * their consonants, one word and the year or the day. Only within a block is anybody compared.
 */
export interface Bloecke {
  /** Places of the persons worth comparing, each once; `gruendlich` also those with a mistake in name and birthday. */
  candidatesOf(gesucht: Gesuchter, gruendlich: boolean): Set<number>
  /** How many persons have a word that sounds like the rarest of these. */
  countOf(woerter: readonly Wort[]): number
}

export function bloeckeOf(personen: readonly Person[], read: Namensleser): Bloecke {
  const keysOf = (of: (form: Namensform, person: Person) => string[]) => (stelle: number) => {
    const person = personen[stelle]
    return person ? of(read(person), person) : []
  }
  const einfach = once(() =>
    blockindex(
      personen.length,
      keysOf((form, person) => [...tage(person), ...paare(form), ...einzelne(form)])
    )
  )
  const weitere = once(() =>
    blockindex(
      personen.length,
      keysOf((form, person) => [...worteMitTag(form, person), ...anfaenge(form)])
    )
  )
  return {
    candidatesOf(gesucht, gruendlich) {
      const form = read(gesucht)
      const gefunden = new Set<number>()
      const add = (index: Blockindex, keys: readonly string[]) => {
        for (const key of keys) for (const stelle of index.find(key)) gefunden.add(stelle)
      }
      add(einfach(), [...tage(gesucht), ...paare(form), ...alsEinziges(form)])
      if (gruendlich) add(weitere(), worteMitTag(form, gesucht))
      if (gruendlich && isWeak(gesucht.geburtsdatum)) add(weitere(), anfaenge(form))
      return gefunden
    },
    countOf: (woerter) => Math.min(...woerter.map(({ skelette }) => einfach().count(`wort ${skelette[0]}`)))
  }
}

function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

/** The birthday, and the same with day and month exchanged. */
function tage({ geburtsdatum }: Gesuchter): string[] {
  if (!geburtsdatum) return []
  return isWeak(geburtsdatum)
    ? [`tag ${geburtsdatum}`]
    : [`jahr ${geburtsdatum.slice(0, 4)} ${tagOhneFolge(geburtsdatum)}`]
}

function tagOhneFolge(geburtsdatum: string): string {
  const [monat, tag] = [geburtsdatum.slice(5, 7), geburtsdatum.slice(8, 10)]
  return monat < tag ? `${monat}${tag}` : `${tag}${monat}`
}

const worte = ({ familie, vornamen, geburtsname }: Namensform) => [...familie, ...vornamen, ...geburtsname]

/** Consonants of a word, also with its article. */
const lesarten = ({ skelette, mitArtikel }: Wort) => (mitArtikel ? [...skelette, ...mitArtikel.skelette] : skelette)

function paare(form: Namensform): string[] {
  const alle = worte(form)
  return alle.flatMap((wort, stelle) =>
    alle
      .slice(stelle + 1)
      .flatMap((anderes) =>
        lesarten(wort).flatMap((eines) =>
          lesarten(anderes).map((zweites) =>
            eines < zweites ? `paar ${eines} ${zweites}` : `paar ${zweites} ${eines}`
          )
        )
      )
  )
}

/** Each word; and the only one of a person, apart from the others. */
function einzelne(form: Namensform): string[] {
  const alle = worte(form)
  const jedes = alle.flatMap(({ skelette }) => skelette.map((skelett) => `wort ${skelett}`))
  return alle.length === 1 ? [...jedes, ...alsEinziges(form)] : jedes
}

function alsEinziges(form: Namensform): string[] {
  return worte(form).flatMap(({ skelette }) => skelette.map((skelett) => `einziges ${skelett}`))
}

function worteMitTag(form: Namensform, { geburtsdatum }: Gesuchter): string[] {
  if (!geburtsdatum) return []
  const jahr = geburtsdatum.slice(0, 4)
  const tag = isWeak(geburtsdatum) ? undefined : tagOhneFolge(geburtsdatum)
  return worte(form).flatMap((wort) =>
    lesarten(wort).flatMap((eines) => [`wortjahr ${eines} ${jahr}`, ...(tag ? [`worttag ${eines} ${tag}`] : [])])
  )
}

/** One word and how another begins: all there is where the birthday tells nothing. */
function anfaenge(form: Namensform): string[] {
  const alle = worte(form)
  return alle.flatMap((wort) =>
    alle.flatMap((anderes) =>
      wort === anderes
        ? []
        : lesarten(wort).flatMap((eines) => anderes.skelette.map((zweites) => `anfang ${eines} ${zweites[0]}`))
    )
  )
}
