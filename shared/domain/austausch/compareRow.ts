import type { FallId } from '../faelle/fall'
import type { FallFeld } from '../faelle/felder'
import type { Wert } from '../feld'
import { type Anwesenheit, type Satz, type Sprachstand, satzFelder, type Teilnahme } from '../saetze/satzarten'
import type { Angaben } from './angaben'
import { answerIn } from './antwort'
import { artregeln } from './arten'
import type { Vorlage } from './bestand'
import { compareCell } from './compareCell'
import { compareTeilnahme } from './compareTeilnahme'
import type { Entscheidungen, PlanZeile } from './plan'
import { type NeuerSatz, placeAnwesenheit, placeSprachstand, placeTeilnahme } from './saetze'
import { placeVermerk, vermerkteileOf } from './vermerk'
import type { Zelle, ZellenTabelle } from './zellen'

/** What is known of a person while the rows of a list are looked at. */
export interface ZeilenKontext {
  /** The first row about this person. */
  row: number
  /** What the earlier rows named: their fields of the case stand. */
  genannt: Set<Angaben>
  /** Records earlier rows add. */
  neu: NeuerSatz[]
  /** Stored records and those earlier rows add (these have no id). */
  sprachstaende: readonly Sprachstand[]
  teilnahmen: readonly Teilnahme[]
  anwesenheiten: readonly Anwesenheit[]
  vermerke: readonly Satz<'kontakt'>[]
  /** What the source named last. */
  zuletzt: Angaben | undefined
}

/** Compares the named fields of a stored case. */
export function compareFall(
  fall: FallId,
  angaben: Angaben,
  { befunde }: Pick<PlanZeile, 'befunde'>,
  kontext: ZeilenKontext,
  vorlage: Vorlage,
  entscheidungen: Entscheidungen
): Zelle[] {
  const stored = vorlage.bestand.faelle.get(fall) as Record<string, Wert> | undefined
  if (!stored) return []
  const earlier = [...kontext.genannt]
  const offen = Object.entries(angaben.fall).filter(
    ([feld, wert]) => stored[feld] !== wert && !earlier.some(({ fall }) => feld in fall)
  )
  const beschaedigt = befunde.some(({ code }) => code === 'name.beschaedigt')
  return offen.flatMap(([feld, wert]) =>
    compareCell(
      { tabelle: 'fall', satz: fall, version: Number(stored['version']), feld },
      { von: stored[feld] ?? null, nach: wert },
      vorlage,
      entscheidungen,
      {
        zuletzt: kontext.zuletzt?.fall[feld as FallFeld],
        beschaedigt: beschaedigt && (feld === 'nachname' || feld === 'vorname')
      }
    )
  )
}

interface Verglichen {
  zellen: Zelle[]
  neu: NeuerSatz[]
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
  const teile = [
    ...angaben.sprachstaende.map((angabe) => ofSprachstand(angabe, kontext, vorlage, entscheidungen)),
    ...angaben.teilnahmen.map((angabe) => ofTeilnahme(angabe, kontext, vorlage, entscheidungen, eigene)),
    ...angaben.anwesenheiten.map((angabe) => ofAnwesenheit(angabe, kontext, vorlage, entscheidungen, eigene))
  ]
  const vermerk = vermerkOf(zeile, kontext, vorlage)
  return { zellen: teile.flatMap(({ zellen }) => zellen), neu: [...teile.flatMap(({ neu }) => neu), ...vermerk] }
}

function ofSprachstand(
  angabe: Angaben['sprachstaende'][number],
  { sprachstaende, zuletzt }: ZeilenKontext,
  vorlage: Vorlage,
  entscheidungen: Entscheidungen
): Verglichen {
  const frueher = zuletzt?.sprachstaende.find(({ art, pruefung }) => art === angabe.art && pruefung === angabe.pruefung)
  const bezug = placeSprachstand(angabe, sprachstaende, vorlage)
  if (!bezug) return nichts
  if ('bekannt' in bezug) {
    return { zellen: compareSatz('sprachstand', bezug.bekannt, angabe, frueher, vorlage, entscheidungen), neu: [] }
  }
  return repeats(angabe, frueher) ? nichts : { zellen: [], neu: [bezug.neu] }
}

function ofTeilnahme(
  angabe: Angaben['teilnahmen'][number],
  { teilnahmen, zuletzt }: ZeilenKontext,
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
  if (!bezug) return nichts
  if ('bekannt' in bezug) {
    return { zellen: compareTeilnahme(bezug.bekannt, angabe.werte, frueher, vorlage, entscheidungen), neu: [] }
  }
  return repeats(angabe.werte, frueher) ? nichts : { zellen: [], neu: [bezug.neu] }
}

const asBekannt = (satz: Teilnahme | undefined) => satz && { bekannt: satz }

function ofAnwesenheit(
  angabe: Angaben['anwesenheiten'][number],
  { anwesenheiten, teilnahmen, zuletzt }: ZeilenKontext,
  vorlage: Vorlage,
  entscheidungen: Entscheidungen,
  eigene?: string
): Verglichen {
  const { werte } = angabe
  const frueher = zuletzt?.anwesenheiten.find(
    (eine) => eine.werte.monat === werte.monat && eine.werte.titel === werte.titel
  )
  const kurs = teilnahmen.find(({ id }) => id === eigene)
  const bezug = placeAnwesenheit(angabe, anwesenheiten, teilnahmen, { ...vorlage, kurs })
  if ('bekannt' in bezug) {
    // The course and its provider were settled when the month came first.
    const { titel: _titel, traeger: _traeger, ...tage } = werte
    return { zellen: compareSatz('anwesenheit', bezug.bekannt, tage, frueher?.werte, vorlage, entscheidungen), neu: [] }
  }
  return repeats(werte, frueher?.werte) ? nichts : { zellen: [], neu: [bezug.neu] }
}

const nichts: Verglichen = { zellen: [], neu: [] }

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

/** The context of a further row about the same person: what the earlier ones add counts as there. */
export function withAdded(kontext: ZeilenKontext): ZeilenKontext {
  const of = <A extends NeuerSatz['tabelle']>(tabelle: A) =>
    kontext.neu.filter((neu) => neu.tabelle === tabelle).map(unsaved<Satz<A>>)
  return {
    ...kontext,
    neu: [],
    sprachstaende: [...kontext.sprachstaende, ...of('sprachstand')],
    teilnahmen: [...kontext.teilnahmen, ...of('teilnahme')],
    anwesenheiten: [...kontext.anwesenheiten, ...of('anwesenheit')],
    vermerke: [...kontext.vermerke, ...of('kontakt')]
  }
}

/** A record that an earlier row of the list adds: complete but for its id. */
function unsaved<S>({ tabelle, werte }: NeuerSatz): S {
  const leer = Object.fromEntries(Object.keys(satzFelder[tabelle]).map((feld) => [feld, null]))
  return { ...leer, ...werte } as S
}

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
  const stored = satz as unknown as Record<string, Wert> & { id?: string; version: number }
  const { id, version } = stored
  // Added by an earlier row of the same list: said once is enough.
  if (id === undefined) return []
  const before = frueher as Record<string, Wert> | undefined
  return Object.entries(genannt as Record<string, Wert>).flatMap(([feld, nach]) =>
    compareCell({ tabelle, satz: id, version, feld }, { von: stored[feld] ?? null, nach }, vorlage, entscheidungen, {
      zuletzt: before?.[feld]
    })
  )
}
