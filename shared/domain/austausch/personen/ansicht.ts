import { suchformAusgeschrieben } from '../../faelle/suchform'
import type { KandidatAnsicht } from '../plan'
import { type Gesuchter, type Kandidat, type Vergleichsfeld, vergleichsfelder } from './person'

/** A candidate as a person sees it beside the row: its values, and which of them the row names differently. */
export function kandidatAnsicht({ person, hinweis, score, indizien }: Kandidat, gesucht: Gesuchter): KandidatAnsicht {
  const werte = Object.fromEntries(vergleichsfelder.map((feld) => [feld, person[feld] ?? null]))
  return {
    // The catalogue names each of its fields once.
    ...(werte as Record<Vergleichsfeld, string | null>),
    ...{ fall: person.fall, hinweis, score, indizien },
    abweichend: abweichend(gesucht, person)
  }
}

/** The fields both name, and name differently: blanks, marks and spellings of umlauts do not count. */
export function abweichend(eine: Gesuchter, andere: Gesuchter): Vergleichsfeld[] {
  return vergleichsfelder.filter((feld) => {
    const [a, b] = [eine[feld], andere[feld]]
    return !!a && !!b && a !== b && vergleichsform(feld, a) !== vergleichsform(feld, b)
  })
}

function vergleichsform(feld: Vergleichsfeld, wert: string): string {
  return feld === 'telefon' ? rufnummer(wert) : suchformAusgeschrieben(wert).replaceAll(' ', '')
}

/** Digits of a telephone number, without the ways to write country and zero in front. */
export function rufnummer(telefon: string): string {
  return telefon
    .replace(/^\s*(?:\+|00)49/, '0')
    .replace(/\D/g, '')
    .replace(/^0+/, '')
}
