import { type Bestand, newVorlage, type Vorlage } from '@shared/domain/austausch/bestand'
import type { ErkannteListe } from '@shared/domain/austausch/erkannteListe'
import type { Person } from '@shared/domain/austausch/personen/person'
import { personenverzeichnis } from '@shared/domain/austausch/personen/verzeichnis'
import type { Absender, Kennung } from '@shared/domain/austausch/traeger'
import { findPersons } from '@shared/domain/austausch/zeilentreffer'
import type { Fall } from '@shared/domain/faelle/fall'
import { fallFeldNamen } from '@shared/domain/faelle/felder'
import type { Satz, Satzart } from '@shared/domain/saetze/satzarten'
import { satzFelder } from '@shared/domain/saetze/satzFelder'
import { vermerkworte } from '@shared/texts/vermerk'
import { someListe } from './someListe'

const leer: Bestand = {
  faelle: new Map(),
  sprachstaende: new Map(),
  teilnahmen: new Map(),
  anwesenheiten: new Map(),
  vermerke: new Map(),
  personen: new Map(),
  nummern: new Map(),
  kurse: [],
  hand: new Map(),
  juenger: new Map(),
  zuletzt: new Map(),
  letzteAenderung: 0,
  letzteUebernahme: null
}

interface Umfeld {
  bestand?: Partial<Bestand>
  kennungen?: readonly Kennung[]
  traeger?: Absender | null
  quelle?: string
}

/** A list before anything was decided, against a store that knows nothing but what a test says. */
export function vorlageOf(
  rows: Parameters<typeof someListe>[0],
  { bestand = {}, kennungen = [], traeger = null, quelle = 'Abzug' }: Umfeld = {},
  over: Partial<ErkannteListe> = {}
): Vorlage {
  const liste = someListe(rows, over)
  const alles = { ...leer, ...bestand }
  const { personen } = alles
  const verzeichnis = personenverzeichnis([...personen.values()], [])
  const byKennung = new Map(kennungen.map((eine) => [eine.kennung, eine]))
  const treffer = findPersons(liste, { verzeichnis, personen, kennungen: byKennung, traeger })
  const { monat, stand } = liste
  return newVorlage({
    ...{ liste, quelle, treffer, traeger, monat, gesperrt: [], vorrang: {} },
    stand: stand ?? '2026-11-22',
    bestand: alles,
    worte: vermerkworte
  })
}

/** A store that knows these persons and their records. */
export function bestandOf(
  faelle: readonly Fall[],
  saetze: Partial<Record<'sprachstaende' | 'teilnahmen' | 'anwesenheiten' | 'vermerke', readonly Satz<Satzart>[]>> = {}
): Partial<Bestand> {
  const personen: Person[] = faelle.map(({ id, version, kundennummer, nachname, vorname, geburtsdatum, bgNummer }) => {
    return { fall: id, version, kundennummer, nachname, vorname, geburtsdatum, bgNummer }
  })
  const grouped = Object.entries(saetze).map(([name, some]) => [name, Map.groupBy(some, ({ fall }) => fall)])
  return {
    faelle: new Map(faelle.map((fall) => [fall.id, fall])),
    personen: new Map(personen.map((person) => [person.fall, person])),
    nummern: new Map(personen.flatMap(({ kundennummer, fall }) => (kundennummer ? [[kundennummer, fall]] : []))),
    ...Object.fromEntries(grouped)
  }
}

/** A stored case with nothing but these values. */
export function storedFall(id: string, werte: Partial<Fall>): Fall {
  const none = Object.fromEntries(fallFeldNamen.map((feld) => [feld, null]))
  return { ...none, ...werte, id, version: 1 } as Fall
}

/** A stored record with nothing but these values. */
export function storedSatz<A extends Satzart>(art: A, id: string, fall: string, werte: Partial<Satz<A>>): Satz<A> {
  const none = Object.fromEntries(Object.keys(satzFelder[art]).map((feld) => [feld, null]))
  return { ...none, ...werte, id, fall, version: 1 } as unknown as Satz<A>
}
