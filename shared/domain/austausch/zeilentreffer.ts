import { type Schluesselart, schluesselarten } from '../quellen/merkmale'
import { isTnKennung } from '../zuweisungsliste/tnKennung'
import { gesuchterOf } from './bestand'
import type { ErkannteListe } from './erkannteListe'
import type { Gesuchter, Person } from './personen/person'
import type { Personenverzeichnis, Treffer } from './personen/verzeichnis'
import { finish, ROWS_PER_STEP, type Schritte } from './schritte'
import { type Absender, type Kennung, kennungIn } from './traeger'

/** Whom a row means, and what is to be told of the TN-Kennung it names. */
export type Zeilentreffer = (Treffer | { art: 'sicher'; person: Person; ueber: 'beleg' }) & { kennung?: Kennungsbefund }

/**
 * Why a TN-Kennung did not lead to the person: its check character does not fit; nobody has it; another provider's; the row
 * says of its person what cannot be.
 */
export type Kennungsbefund = { [C in Kennungscode]: { code: C; facts: { kennung: string } } }[Kennungscode]
type Kennungscode = 'kennungVertippt' | 'kennungUnbekannt' | 'kennungFremd' | 'kennungAnders'

interface Umfeld {
  verzeichnis: Personenverzeichnis
  personen: ReadonlyMap<string, Person>
  /** Every TN-Kennung that was given out, by its spelling. */
  kennungen: ReadonlyMap<string, Kennung>
  traeger: Absender | null
  /** What the source is relied upon for; absent: for all of it. */
  schluessel?: readonly Schluesselart[]
}

/**
 * Looks every row's person up: by its TN-Kennung first, then by what it names of the person (DOMAIN 6.5), as far as its
 * source is relied upon. What is no key only proposes; a number that is none is not looked at.
 */
export const findPersons = (liste: ErkannteListe, umfeld: Umfeld): Map<number, Zeilentreffer> =>
  finish(findInSteps(liste, umfeld))

/** The same with places to pause. */
export function* findInSteps(liste: ErkannteListe, umfeld: Umfeld): Schritte<Map<number, Zeilentreffer>> {
  const rows = liste.rows.filter(({ skip, values }) => !skip && values)
  const kennungen = rows.flatMap(({ own }) => kennungIn(own?.tn_kennung) ?? [])
  const unsere = kennungen.filter((kennung) => umfeld.kennungen.has(kennung) || isTnKennung(kennung)).length
  const suche = { schluessel: schluesselarten, ...umfeld, fremdeNummern: unsere < kennungen.length / 2 }
  const treffer = new Map<number, Zeilentreffer>()
  for (const { row, values = {}, own } of rows) {
    treffer.set(row, find(gesuchterOf(values), own?.tn_kennung, suche))
    if (treffer.size % ROWS_PER_STEP === 0) yield treffer.size
  }
  return treffer
}

interface Suche extends Required<Umfeld> {
  /** Most of the numbers have no check character of ours: the provider counts its participants by itself. */
  fremdeNummern: boolean
}

function find(genannte: Gesuchter, genannt: unknown, suche: Suche): Zeilentreffer {
  const { verzeichnis, personen, kennungen, traeger, fremdeNummern, schluessel } = suche
  const gesucht = schluessel.includes('kundennummer') ? genannte : { ...genannte, kundennummer: null }
  const findByRest = () => verzeichnis.find(gesucht, { mitNamen: schluessel.includes('nameUndGeburtstag') })
  const kennung = schluessel.includes('tnKennung') ? kennungIn(genannt) : undefined
  if (kennung === undefined) return findByRest()
  const vergeben = kennungen.get(kennung)
  const person = vergeben && personen.get(vergeben.fall)
  const tell = (code: Kennungscode): Zeilentreffer => ({
    ...findByRest(),
    kennung: { code, facts: { kennung } }
  })
  if (!person) return tell(fremdeNummern || isTnKennung(kennung) ? 'kennungUnbekannt' : 'kennungVertippt')
  if (traeger && vergeben.traeger !== traeger.id) return tell('kennungFremd')
  const treffer = verzeichnis.confirm(gesucht, person, 'kennung')
  return treffer.art === 'sicher' ? treffer : { ...treffer, kennung: { code: 'kennungAnders', facts: { kennung } } }
}
