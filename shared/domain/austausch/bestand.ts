import type { Ruecklauf } from '../ausgaben/ruecklauf'
import type { Rueckstand } from '../ausgaben/zellvergleich'
import type { Fall, FallId } from '../faelle/fall'
import type { Vorrang } from '../quellen/merkmale'
import type { Anwesenheit, Satz, Sprachstand, Teilnahme } from '../saetze/satzarten'
import type { Tag } from '../zeitraum'
import { type Angaben, angabenOf } from './angaben'
import type { Angebotsbestand } from './angebote/bestand'
import { angabenInAnswer, answerIn, genanntInAnswer, rueckstaendeOf, withAnswers } from './antwort'
import type { Listenkontext } from './arten/artregel'
import type { ErkannteListe, ErkannteZeile } from './erkannteListe'
import { type Genannt, genanntIn, onlyFelder, textIn } from './genannt'
import { type Kursangebot, kursverzeichnis } from './kurse'
import { leereIn } from './leere'
import type { Gesuchter, Person } from './personen/person'
import { finish, ROWS_PER_STEP, type Schritte } from './schritte'
import type { Absender } from './traeger'
import type { Vermerkworte } from './vermerk'
import type { Zeilentreffer } from './zeilentreffer'
import type { HandAenderung, Juengeres } from './zellen'
import type { Listenfeld } from './ziele'

/** What the store knows of the persons a list may speak of. */
export interface Bestand {
  faelle: ReadonlyMap<FallId, Fall>
  sprachstaende: ReadonlyMap<FallId, readonly Sprachstand[]>
  teilnahmen: ReadonlyMap<FallId, readonly Teilnahme[]>
  anwesenheiten: ReadonlyMap<FallId, readonly Anwesenheit[]>
  /** Notes of what others said. */
  vermerke: ReadonlyMap<FallId, readonly Satz<'kontakt'>[]>
  /** Which case one became that was there before and is one with another now. */
  nachfolger?: ReadonlyMap<FallId, FallId>
  /** Everybody in the store. */
  personen: ReadonlyMap<FallId, Person>
  /** Whose Kundennummer it is. */
  nummern: ReadonlyMap<string, FallId>
  /** Every run a list may name. */
  kurse: readonly Kursangebot[]
  /** Last change by row and field (`zellenSchluessel`; field `*`: the row as it was made), where a person made it; else `null`. */
  hand: ReadonlyMap<string, HandAenderung | null>
  /** What was last written by a list younger than this one, by the same keys. */
  juenger: ReadonlyMap<string, Juengeres>
  /** What this source named last. */
  zuletzt: ReadonlyMap<FallId, Genannt>
  /** Number of the newest change in the history: what is newer was not looked at. */
  letzteAenderung: number
  /** When this source was taken over last; `null` for the first time. */
  letzteUebernahme: string | null
}

/** Everything a list is compared with the store by. */
export interface Grundlage {
  liste: ErkannteListe
  /** Name of the source the list comes from. */
  quelle: string
  /** The day the list speaks of. */
  stand: Tag
  /** The month it speaks of, as `JJJJ-MM`. */
  monat: string | null
  traeger: Absender | null
  /** Fields of the list that may change nothing. */
  gesperrt: readonly Listenfeld[]
  /** Fields an empty cell of which means: no entry any more. */
  leer?: readonly Listenfeld[]
  /** What always holds for fields of the source, by `tabelle.feld`. */
  vorrang: Vorrang
  /** Where the list answers one that left here: what became of its rows and cells. */
  ruecklauf?: Ruecklauf | undefined
  treffer: ReadonlyMap<number, Zeilentreffer>
  bestand: Bestand
  /** In lists of courses without persons: providers and runs. What `bestand` says of changes is said of these then. */
  angebote?: Angebotsbestand | undefined
  worte: Vermerkworte
}

/** A list before anything was decided: everything a plan is made of. */
export interface Vorlage extends Grundlage {
  kontext: Listenkontext
  /** What each entry of the list names, by row. */
  genannte: ReadonlyMap<number, Genannt>
  /** Fields an empty cell of it empties, by row. */
  geleerte: ReadonlyMap<number, readonly Listenfeld[]>
  /** What that says of a person. Made when somebody asks: of 50 000 rows it would take more room than the list itself. */
  angaben(row: number): Angaben
  /** What the source named last, by case, read as its lists are read today. */
  zuletzt(fall: FallId): Angaben | undefined
  /** How stored fields stand to the issued list, by `zellenSchluessel`. */
  rueckstaende: ReadonlyMap<string, Rueckstand>
}

/**
 * Reads what every row names, once: each decision makes a new plan from it. `bisher`: the same list before some of its rows
 * were understood otherwise; the others are not read again.
 */
export const newVorlage = (grundlage: Grundlage, bisher?: Vorlage): Vorlage => finish(readInSteps(grundlage, bisher))

/** The same with places to pause. */
export function* readInSteps(grundlage: Grundlage, bisher?: Vorlage): Schritte<Vorlage> {
  const { liste, quelle, stand, monat, traeger, gesperrt, leer = [], bestand, ruecklauf } = grundlage
  const leerbar = leer.filter((feld) => !gesperrt.includes(feld))
  const kontext = { art: liste.kind, quelle, stand, monat, traeger, kurse: kursverzeichnis(bestand.kurse) }
  const read = (genannt: Genannt) =>
    angabenOf(gesperrt.length === 0 ? genannt : onlyFelder(genannt, (feld) => !gesperrt.includes(feld)), kontext)
  const entries = liste.rows.filter(({ skip }) => !skip)
  const namedElsewhere = namedPerPerson(entries, grundlage.treffer, leerbar)
  const genannte = new Map<number, Genannt>()
  const geleerte = new Map<number, readonly Listenfeld[]>()
  for (const [stelle, zeile] of liste.rows.entries()) {
    if (zeile.skip) continue
    const antwort = answerIn(ruecklauf, zeile.row)
    const bekannt = bisher?.liste.rows[stelle] === zeile ? bisher.genannte.get(zeile.row) : undefined
    genannte.set(zeile.row, bekannt ?? (antwort ? genanntInAnswer(antwort) : genanntIn(zeile)))
    const leere = antwort ? [] : leereIn(liste, zeile, leerbar).filter((feld) => !namedElsewhere(zeile.row, feld))
    if (leere.length > 0) geleerte.set(zeile.row, leere)
    if (genannte.size % ROWS_PER_STEP === 0) yield genannte.size
  }
  return {
    ...grundlage,
    kontext,
    treffer: withAnswers(grundlage.treffer, ruecklauf, bestand.personen),
    rueckstaende: rueckstaendeOf(ruecklauf),
    genannte,
    geleerte,
    angaben(row) {
      const genannt = genannte.get(row) ?? {}
      const antwort = answerIn(ruecklauf, row)
      const angaben = read(genannt)
      if (!antwort) return { ...angaben, leer: geleerte.get(row) ?? [] }
      return angabenInAnswer(angaben, genannt, {
        art: liste.kind,
        hasTeilnahme: antwort.ausgegeben?.teilnahme != null
      })
    },
    zuletzt(fall) {
      const genannt = bestand.zuletzt.get(fall)
      return genannt && read(genannt)
    }
  }
}

/** Whether another row about the same person names a field: then an empty cell does not empty it. */
function namedPerPerson(
  rows: readonly ErkannteZeile[],
  treffer: Grundlage['treffer'],
  felder: readonly Listenfeld[]
): (row: number, feld: Listenfeld) => boolean {
  if (felder.length === 0) return () => false
  const fallOf = (row: number) => {
    const einer = treffer.get(row)
    return einer?.art === 'sicher' ? einer.person.fall : undefined
  }
  const named = new Set(
    rows.flatMap((zeile) => {
      const genannt = genanntIn(zeile)
      return felder.flatMap((feld) => (genannt[feld] === undefined ? [] : `${fallOf(zeile.row)} ${feld}`))
    })
  )
  return (row, feld) => fallOf(row) !== undefined && named.has(`${fallOf(row)} ${feld}`)
}

/** What a row names to recognise a person by. */
export function gesuchterOf(genannt: Genannt): Gesuchter {
  const { kundennummer, nachname, vorname, geburtsdatum, bg_nummer, geschlecht, telefon, plz, ort } = genannt
  const text = (wert: Genannt[Listenfeld]) => textIn(wert) ?? null
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

/** The cases a plan may touch or show: those found for sure and all candidates. */
export function involvedFaelle(treffer: ReadonlyMap<number, Zeilentreffer>): Set<FallId> {
  const faelle = new Set<FallId>()
  for (const einer of treffer.values()) {
    if (einer.art === 'sicher') faelle.add(einer.person.fall)
    if (einer.art === 'zweifel') for (const { person } of einer.kandidaten) faelle.add(person.fall)
  }
  return faelle
}
