import type { Wert } from '../feld'
import type { Anwesenheit, Sprachstand, Teilnahme } from '../saetze/satzarten'
import type { Angaben } from './angaben'
import { answerIn } from './antwort'
import { artregeln } from './arten'
import type { Kursangabe } from './arten/artregel'
import { benennung } from './benennung'
import type { Vorlage } from './bestand'
import { compareCell } from './compareCell'
import type { ZeilenKontext } from './compareRow'
import { compareTeilnahme } from './compareTeilnahme'
import { leereWerte, saidLast } from './leere'
import type { Entscheidungen, Grund, PlanZeile } from './plan'
import { type NeuerSatz, placeAnwesenheit, placeSprachstand, placeTeilnahme } from './saetze'
import { placeVermerk, vermerkteileOf } from './vermerk'
import type { Zelle, ZellenTabelle } from './zellen'

interface Verglichen {
  zellen: Zelle[]
  neu: NeuerSatz[]
  gruende: Grund[]
}

/** Compares what a row says of levels, courses and days with the records there are; what finds none is a new record. */
export function compareSaetze(
  angaben: Angaben,
  zeile: Pick<PlanZeile, 'row' | 'genannt' | 'befunde' | 'person'>,
  kontext: ZeilenKontext,
  vorlage: Vorlage,
  entscheidungen: Entscheidungen
): Verglichen {
  const eigene = answerIn(vorlage.ruecklauf, zeile.row)?.ausgegeben?.teilnahme ?? undefined
  // What an earlier row said of a record stands, as it does where that row made the record.
  const frueher = new Set(kontext.besprochen)
  const { kind } = vorlage.liste
  const leer = {
    // Of two courses side by side nobody knows whose cell is empty.
    teilnahme: angaben.teilnahmen.length > 1 ? {} : leereWerte(angaben.leer, kind, 'teilnahme'),
    anwesenheit: leereWerte(angaben.leer, kind, 'anwesenheit')
  }
  const open = { ...kontext, leer, isSettled: isSettledBy(frueher, kontext.besprochen) }
  const teile = [
    ...angaben.sprachstaende.map((angabe) => ofSprachstand(angabe, open, vorlage, entscheidungen)),
    ...angaben.teilnahmen.map((angabe) => ofTeilnahme(angabe, open, vorlage, entscheidungen, eigene)),
    ...angaben.anwesenheiten.map((angabe) => ofAnwesenheit(angabe, open, vorlage, entscheidungen, eigene))
  ]
  const vermerk = vermerkOf(zeile, kontext, vorlage)
  return {
    zellen: teile.flatMap(({ zellen }) => zellen),
    neu: [...teile.flatMap(({ neu }) => neu), ...vermerk],
    gruende: teile.flatMap(({ gruende }) => gruende)
  }
}

type Zeile = ZeilenKontext & {
  isSettled(satz: Gespeichert): boolean
  /** Stored fields that empty cells of the row empty. */
  leer: Record<'teilnahme' | 'anwesenheit', Record<string, null>>
}

/** A record that an earlier row of the list adds has no id. */
interface Gespeichert {
  id?: string
}

const isSettledBy =
  (frueher: ReadonlySet<string>, besprochen: Set<string>) =>
  ({ id }: Gespeichert) => {
    if (id === undefined) return true
    besprochen.add(id)
    return frueher.has(id)
  }

function ofSprachstand(
  angabe: Angaben['sprachstaende'][number],
  { sprachstaende, zuletzt, isSettled }: Zeile,
  vorlage: Vorlage,
  entscheidungen: Entscheidungen
): Verglichen {
  const frueher = zuletzt?.sprachstaende.find(({ art, pruefung }) => art === angabe.art && pruefung === angabe.pruefung)
  const bezug = placeSprachstand(angabe, sprachstaende, vorlage)
  if (!bezug) return nichts
  if ('bekannt' in bezug) {
    if (isSettled(bezug.bekannt)) return nichts
    return { ...nichts, zellen: compareSatz('sprachstand', bezug.bekannt, angabe, frueher, vorlage, entscheidungen) }
  }
  return repeats(angabe, frueher) ? nichts : { ...nichts, neu: [bezug.neu] }
}

function ofTeilnahme(
  angabe: Angaben['teilnahmen'][number],
  { teilnahmen, zuletzt, leer, isSettled }: Zeile,
  vorlage: Vorlage,
  entscheidungen: Entscheidungen,
  /** The participation the row was issued for. */
  eigene?: string
): Verglichen {
  const { kursart, titel } = angabe.werte
  const frueher = zuletzt?.teilnahmen.find(({ werte }) => werte.kursart === kursart && werte.titel === titel)?.werte
  const vomTraeger = !artregeln[vorlage.liste.kind].stammdaten
  const bezug =
    eigene === undefined
      ? placeTeilnahme(angabe, teilnahmen, { ...vorlage, vomTraeger })
      : asBekannt(teilnahmen.find(({ id }) => id === eigene))
  if (!bezug) return { ...nichts, gruende: eigene === undefined ? withoutCourse(angabe) : [] }
  if ('bekannt' in bezug) {
    if (isSettled(bezug.bekannt)) return nichts
    return {
      ...nichts,
      zellen: compareTeilnahme(bezug.bekannt, { ...leer.teilnahme, ...angabe.werte }, frueher, vorlage, entscheidungen)
    }
  }
  return repeats(angabe.werte, frueher) ? nichts : { ...nichts, neu: [bezug.neu] }
}

const asBekannt = (satz: Teilnahme | undefined) => satz && { bekannt: satz }

/** What a list says of a course that nobody knows, or does not name, is told; days of presence stand without one. */
function withoutCourse({ werte, namen }: Kursangabe): Grund[] {
  const gesagt = Object.keys(werte).some((feld) => !benennung.includes(feld))
  if (!gesagt) return []
  const [kurs = werte.kursart] = namen
  return [kurs ? { code: 'kursUnbekannt', facts: { kurs } } : { code: 'ohneKurs', facts: {} }]
}

function ofAnwesenheit(
  angabe: Angaben['anwesenheiten'][number],
  { anwesenheiten, teilnahmen, zuletzt, leer, isSettled }: Zeile,
  vorlage: Vorlage,
  entscheidungen: Entscheidungen,
  eigene?: string
): Verglichen {
  const { werte } = angabe
  const frueher = zuletzt?.anwesenheiten.find(
    (eine) => eine.werte.monat === werte.monat && eine.werte.titel === werte.titel
  )
  // What earlier rows add has no id yet.
  const kurs = eigene === undefined ? undefined : teilnahmen.find(({ id }) => id === eigene)
  const bezug = placeAnwesenheit(angabe, anwesenheiten, teilnahmen, { ...vorlage, kurs })
  if ('bekannt' in bezug) {
    if (isSettled(bezug.bekannt)) return nichts
    // The course and its provider were settled when the month came first.
    const { titel: _titel, traeger: _traeger, ...tage } = werte
    return {
      ...nichts,
      zellen: compareSatz(
        'anwesenheit',
        bezug.bekannt,
        { ...leer.anwesenheit, ...tage },
        frueher?.werte,
        vorlage,
        entscheidungen
      )
    }
  }
  return repeats(werte, frueher?.werte) ? nichts : { ...nichts, neu: [bezug.neu] }
}

const nichts: Verglichen = { zellen: [], neu: [], gruende: [] }

function vermerkOf(
  { row, genannt, befunde, person }: Pick<PlanZeile, 'row' | 'genannt' | 'befunde' | 'person'>,
  { vermerke }: ZeilenKontext,
  { liste, quelle, stand, worte, bestand }: Vorlage
): NeuerSatz[] {
  const fall = person && 'fall' in person ? bestand.faelle.get(person.fall) : undefined
  const { telefon, ...ohneTelefon } = genannt
  const bekannt = typeof telefon === 'string' && figures(telefon) === figures(fall?.telefon ?? '')
  const teile = vermerkteileOf(bekannt ? ohneTelefon : genannt, befunde, liste.kind)
  return teile.length === 0 ? [] : placeVermerk(teile, genannt, vermerke, { quelle, row, stand, worte })
}

const figures = (text: string) => text.replace(/\D/g, '')

/** The source says what it said last time. Someone has removed or moved the record since: it does not come back. */
function repeats(genannt: object, frueher: object | undefined): boolean {
  return frueher !== undefined && JSON.stringify(genannt) === JSON.stringify(frueher)
}

/** Compares the named values of a stored record. */
function compareSatz(
  tabelle: ZellenTabelle,
  satz: Sprachstand | Anwesenheit,
  genannt: object,
  frueher: object | undefined,
  vorlage: Vorlage,
  entscheidungen: Entscheidungen
): Zelle[] {
  const stored = satz as unknown as Record<string, Wert> & { id: string; version: number }
  const { id, version } = stored
  const before = frueher as Record<string, Wert> | undefined
  return Object.entries(genannt as Record<string, Wert>).flatMap(([feld, nach]) =>
    compareCell({ tabelle, satz: id, version, feld }, { von: stored[feld] ?? null, nach }, vorlage, entscheidungen, {
      zuletzt: saidLast(before, feld, nach)
    })
  )
}
