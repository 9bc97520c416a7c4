import { suchform, suchformAusgeschrieben } from '../../faelle/suchform'
import { repairMojibake } from '../text'
import { isPlatzhalter, woerterOf } from './namensworte'
import type { Gesuchter } from './person'
import { type Wort, wortleser } from './woerter'

/** What of a person is a name. */
export type Benannt = Pick<Gesuchter, 'nachname' | 'vorname' | 'geburtsname'>

/** A name taken apart: words without titles, articles and what stands for „none“. */
export interface Namensform {
  familie: readonly Wort[]
  vornamen: readonly Wort[]
  geburtsname: readonly Wort[]
  /** Surname and first name as they were given. */
  voll: string
}

export type Namensleser = (person: Benannt) => Namensform

/** Takes names apart, each once. */
export function namensleser(): Namensleser {
  const read = wortleser()
  const gelesen = new WeakMap<Benannt, Namensform>()
  const texte = new Map<string, readonly Wort[]>()
  const woerter = (text: string) => {
    const bekannt = texte.get(text) ?? woerterOf(text, read)
    texte.set(text, bekannt)
    return bekannt
  }
  return (person) => {
    const bekannt = gelesen.get(person)
    if (bekannt) return bekannt
    const [familie = '', frueher = ''] = heil(person.nachname).split(/[\s,(]+geb(?:\.\s*|orene?\s+|\s+)/i)
    const form: Namensform = {
      familie: woerter(familie),
      vornamen: woerter(heil(person.vorname)),
      geburtsname: [...woerter(heil(person.geburtsname)), ...woerter(frueher)],
      voll: vollerName(person)
    }
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
  if (eine.voll === andere.voll) return true
  const weitere = schluesselOf(andere)
  return schluesselOf(eine).some((schluessel) => weitere.includes(schluessel))
}

/** A lost letter stays one: `M?ller` is the same name as `M?ller` only. */
function schluesselOf({ voll }: Namensform): string[] {
  const ganz = voll.replace(/[?\ufffd]/g, 'ʔ')
  return [sorted(suchform(ganz)), sorted(suchformAusgeschrieben(ganz))]
}

const vollerName = ({ nachname, vorname }: Benannt) => `${heil(nachname)} ${heil(vorname)}`

const heil = (text: string | null | undefined) => (text && !isPlatzhalter(text) ? repairMojibake(text) : '')

const sorted = (worte: string) => worte.split(' ').toSorted().join(' ')
