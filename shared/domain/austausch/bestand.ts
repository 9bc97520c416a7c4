import type { Fall, FallId } from '../faelle/fall'
import type { Vorrang } from '../quellen/merkmale'
import type { Sprachstand, Teilnahme } from '../saetze/satzarten'
import type { Tag } from '../zeitraum'
import { type Angaben, angabenOf, type Genannt, genanntIn } from './angaben'
import type { ErkannteListe } from './erkannteListe'
import type { Gesuchter, Person } from './personen/person'
import type { Personenverzeichnis, Treffer } from './personen/verzeichnis'
import type { HandAenderung } from './zellen'

/** What the store knows of the persons a list may speak of. */
export interface Bestand {
  faelle: ReadonlyMap<FallId, Fall>
  sprachstaende: ReadonlyMap<FallId, readonly Sprachstand[]>
  teilnahmen: ReadonlyMap<FallId, readonly Teilnahme[]>
  /** Everybody in the store. */
  personen: ReadonlyMap<FallId, Person>
  /** Whose Kundennummer it is. */
  nummern: ReadonlyMap<string, FallId>
  /** Last change by row and field (`zellenSchluessel`; field `*`: the row as it was made), where a person made it; else `null`. */
  hand: ReadonlyMap<string, HandAenderung | null>
  /** What this source named last. */
  zuletzt: ReadonlyMap<FallId, Genannt>
  /** Number of the newest change in the history: what is newer was not looked at. */
  letzteAenderung: number
  /** When this source was taken over last; `null` for the first time. */
  letzteUebernahme: string | null
}

/** A list before anything was decided: everything a plan is made of. */
export interface Vorlage {
  liste: ErkannteListe
  /** Name of the source the list comes from. */
  quelle: string
  /** The day the list speaks of. */
  stand: Tag
  treffer: ReadonlyMap<number, Treffer>
  bestand: Bestand
  /** What always holds for fields of the source, by `tabelle.feld`. */
  vorrang?: Vorrang
  /** What each entry of the list names, by row. */
  aussagen: ReadonlyMap<number, { genannt: Genannt; angaben: Angaben }>
}

/** Reads what every row names, once: each decision makes a new plan from it. */
export function newVorlage(parts: Omit<Vorlage, 'aussagen'>): Vorlage {
  const entries = parts.liste.rows.filter(({ skip }) => !skip)
  const aussagen = entries.map((zeile) => {
    const genannt = genanntIn(zeile)
    return [zeile.row, { genannt, angaben: angabenOf(genannt, parts.stand) }] as const
  })
  return { ...parts, aussagen: new Map(aussagen) }
}

/** Looks every row's person up. */
export function findPersons(liste: ErkannteListe, verzeichnis: Personenverzeichnis): Map<number, Treffer> {
  const rows = liste.rows.filter(({ skip, values }) => !skip && values)
  return new Map(rows.map((zeile) => [zeile.row, verzeichnis.find(gesuchterOf(zeile.values ?? {}))]))
}

/** What a row names to recognise a person by. */
export function gesuchterOf(genannt: Genannt): Gesuchter {
  const { kundennummer, nachname, vorname, geburtsdatum, bg_nummer, geschlecht, telefon, plz, ort } = genannt
  return {
    kundennummer: text(kundennummer),
    nachname: text(nachname),
    vorname: text(vorname),
    geburtsdatum: text(geburtsdatum),
    bgNummer: text(bg_nummer),
    geschlecht: text(geschlecht),
    telefon: text(telefon),
    plz: text(plz),
    ort: text(ort)
  }
}

const text = (wert: unknown) => (typeof wert === 'string' ? wert : null)

/** The cases a plan may touch or show: those found for sure and all candidates. */
export function involvedFaelle(treffer: ReadonlyMap<number, Treffer>): Set<FallId> {
  const faelle = new Set<FallId>()
  for (const einer of treffer.values()) {
    if (einer.art === 'sicher') faelle.add(einer.person.fall)
    if (einer.art === 'zweifel') for (const { person } of einer.kandidaten) faelle.add(person.fall)
  }
  return faelle
}
