import { suchform, suchformAusgeschrieben } from '../../faelle/suchform'
import { repairMojibake } from '../text'
import { isPlatzhalter, woerterOf } from './namensworte'
import type { Gesuchter } from './person'
import { type Wort, type Wortleser, wortleser } from './woerter'

/** What of a person is a name. */
export type Benannt = Pick<Gesuchter, 'nachname' | 'vorname' | 'geburtsname'>

/** A name taken apart: words without titles, articles and what stands for „none“. */
export interface Namensform {
  familie: readonly Wort[]
  vornamen: readonly Wort[]
  geburtsname: readonly Wort[]
  /** All words in the order of the alphabet, in both search forms. */
  schluessel: readonly [string, string]
}

export type Namensleser = (person: Benannt) => Namensform

/** Takes names apart, each once. */
export function namensleser(): Namensleser {
  const read = wortleser()
  const gelesen = new WeakMap<Benannt, Namensform>()
  return (person) => {
    const bekannt = gelesen.get(person)
    if (bekannt) return bekannt
    const form = newNamensform(person, read)
    gelesen.set(person, form)
    return form
  }
}

/** The same for two rows that name the same person by the same words and birthday. */
export function namensschluessel(person: Gesuchter): string {
  return `${sorted(suchformAusgeschrieben(vollerName(person)))} ${person.geburtsdatum ?? ''}`
}

/** The same words, in any order, in one of the search forms. */
export function sameWords(eine: Namensform, andere: Namensform): boolean {
  return eine.schluessel.some((schluessel) => schluessel !== '' && andere.schluessel.includes(schluessel))
}

function newNamensform(person: Benannt, read: Wortleser): Namensform {
  const [familie = '', frueher = ''] = heil(person.nachname).split(/[\s,(]+geb(?:\.\s*|orene?\s+|\s+)/i)
  // A lost letter stays one: `M?ller` is the same name as `M?ller` only.
  const voll = vollerName(person).replace(/[?\ufffd]/g, 'ʔ')
  return {
    familie: woerterOf(familie, read),
    vornamen: woerterOf(heil(person.vorname), read),
    geburtsname: [...woerterOf(heil(person.geburtsname), read), ...woerterOf(frueher, read)],
    schluessel: [sorted(suchform(voll)), sorted(suchformAusgeschrieben(voll))]
  }
}

const vollerName = ({ nachname, vorname }: Benannt) => `${heil(nachname)} ${heil(vorname)}`

const heil = (text: string | null | undefined) => (text && !isPlatzhalter(text) ? repairMojibake(text) : '')

const sorted = (worte: string) => worte.split(' ').toSorted().join(' ')
