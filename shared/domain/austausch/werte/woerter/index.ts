import { mitgelieferteCodes } from '../../../codes'
import type { Codeliste } from '../../../codes/codeliste'
import { austrittsgrundWoerter } from './austrittsgrund'
import { geschlechtWoerter } from './geschlecht'
import { kursartWoerter } from './kursart'
import { pruefErgebnisWoerter } from './pruefErgebnis'
import { pruefungWoerter } from './pruefung'
import { schulabschlussWoerter } from './schulabschluss'
import { statusWoerter } from './status'
import { titelWoerter } from './titel'
import { verbleibWoerter } from './verbleib'
import { indexed, keyOf, type Treffer } from './wortliste'

/** The code list behind each field whose cells are code words. */
export const codelisteOf: Readonly<Record<string, Codeliste>> = {
  geschlecht: 'geschlecht',
  titel: 'aufenthaltsstatus',
  schulabschluss: 'schulabschluss',
  kursart: 'kursart',
  status: 'teilnahmeStatus',
  austrittsgrund: 'austrittsgrund',
  verbleib: 'verbleib',
  tagesmarke: 'tagesmarke',
  pruefung: 'pruefung',
  pruef_ergebnis: 'pruefErgebnis'
}

/** By field: compact word → code. */
export const wortlisten: ReadonlyMap<string, ReadonlyMap<string, Treffer>> = new Map(
  Object.entries({
    geschlecht: geschlechtWoerter,
    titel: titelWoerter,
    schulabschluss: schulabschlussWoerter,
    kursart: kursartWoerter,
    status: statusWoerter,
    austrittsgrund: austrittsgrundWoerter,
    verbleib: verbleibWoerter,
    pruefung: pruefungWoerter,
    pruef_ergebnis: pruefErgebnisWoerter
  }).map(([field, liste]) => [field, indexed(liste)])
)

/** The words of the program's own code lists. The lists of words (`wortlisten`) come first: they know their doubts. */
export function shippedWords(field: string): ReadonlyMap<string, Treffer> {
  const words = mitgelieferteCodes
    .filter(({ liste }) => liste === codelisteOf[field])
    .flatMap(({ code, label, kurz, synonyme }) =>
      [label, kurz ?? label, ...synonyme].map((word) => [keyOf(word), code] as const)
    )
  return new Map(words.toReversed().map(([key, code]) => [key, { code, mehrdeutig: false }]))
}
