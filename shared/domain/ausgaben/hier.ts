import type { DurchfuehrungWerte } from '../angebote/angebot'
import type { FallFeld } from '../faelle/felder'
import type { SatzWerte } from '../saetze/satzarten'
import type { Zellstand, Zellwert } from './beleg'
import type { Ausgabespalte } from './spalten'
import { type Ausgabeart, vorlagen } from './vorlagen'
import type { Hier } from './zellvergleich'

/** Stored fields a column stands for; the first filled one counts. */
export type Quellfelder =
  | { tabelle: 'fall'; felder: readonly FallFeld[] }
  | { tabelle: 'teilnahme'; felder: readonly (keyof SatzWerte<'teilnahme'>)[] }
  | { tabelle: 'anwesenheit'; felder: readonly (keyof SatzWerte<'anwesenheit'>)[] }
  | { tabelle: 'durchfuehrung'; felder: readonly Kursfeld[] }

/** A field of a run; its timetable counts as one. */
type Kursfeld = keyof DurchfuehrungWerte | 'termine'

const fall = (...felder: FallFeld[]): Quellfelder => ({ tabelle: 'fall', felder })
const teilnahme = (...felder: (keyof SatzWerte<'teilnahme'>)[]): Quellfelder => ({ tabelle: 'teilnahme', felder })
const anwesenheit = (...felder: (keyof SatzWerte<'anwesenheit'>)[]): Quellfelder => ({ tabelle: 'anwesenheit', felder })

/**
 * Where what a column says stands in the store. A column without an entry has no single place there: a level is a record of
 * its own each time, and the words of a run or a week are put together for the list.
 */
export const quellfelder: Readonly<Partial<Record<Ausgabespalte, Quellfelder>>> = {
  kundennummer: fall('kundennummer'),
  nachname: fall('nachname'),
  vorname: fall('vorname'),
  geburtsdatum: fall('geburtsdatum'),
  telefon: fall('telefon'),
  email: fall('email'),
  niveau: fall('niveau'),
  niveauAm: fall('niveauAm'),
  aufenthaltsstatus: fall('aufenthaltsstatus'),
  titelBis: fall('titelBis'),
  schulabschluss: fall('schulabschluss'),
  beruf: fall('beruf'),
  berufswunsch: fall('berufswunsch'),
  bgGroesse: fall('bgGroesse'),
  eintritt: teilnahme('eintrittIst', 'eintrittPlan'),
  ende: teilnahme('austrittPlan'),
  austritt: teilnahme('austrittIst'),
  wochenstunden: teilnahme('wochenstunden'),
  verpflichtung: teilnahme('verpflichtet'),
  status: teilnahme('status'),
  statusSeit: teilnahme('statusSeit'),
  austrittsgrund: teilnahme('austrittsgrund'),
  verbleib: teilnahme('verbleib'),
  abschnitt: teilnahme('abschnitt'),
  prognose: teilnahme('prognose'),
  rueckStatus: teilnahme('status'),
  rueckGrund: teilnahme('austrittsgrund'),
  rueckEintritt: teilnahme('eintrittIst'),
  sollTage: anwesenheit('sollTage'),
  anwesendTage: anwesenheit('anwesendTage'),
  onlineTage: anwesenheit('onlineTage'),
  krankTage: anwesenheit('krankTage'),
  entschuldigtTage: anwesenheit('entschuldigtTage'),
  unentschuldigtTage: anwesenheit('unentschuldigtTage'),
  letzteAnwesenheit: anwesenheit('letzteAnwesenheit')
}

const kurs = (...felder: Kursfeld[]): Quellfelder => ({ tabelle: 'durchfuehrung', felder })

/** The same in a list of courses, where a row is a run. */
export const kursfelder: Readonly<Partial<Record<Ausgabespalte, Quellfelder>>> = {
  angebot: kurs('titel'),
  massnahmeNr: kurs('massnahmeNr', 'kursKennung'),
  kursort: kurs('standort'),
  kursart: kurs('kursart'),
  kurskennung: kurs('kursKennung'),
  kursabschnitt: kurs('abschnitt'),
  kursbeginn: kurs('beginn'),
  kursende: kurs('ende'),
  kurstage: kurs('termine'),
  uhrzeit: kurs('termine'),
  ueWoche: kurs('ueWoche'),
  plaetze: kurs('plaetze'),
  plaetzeFrei: kurs('plaetzeFrei'),
  kursstand: kurs('plaetzeStand'),
  mindestTn: kurs('mindestTn'),
  wartende: kurs('wartende'),
  kursbetreuung: kurs('kinderbetreuung'),
  format: kurs('format'),
  anmeldeschluss: kurs('anmeldeschluss'),
  kurskontakt: kurs('kontakt')
}

/** Where what a column of a list says stands in the store. */
export const quellfelderOf = (art: Ausgabeart, spalte: Ausgabespalte): Quellfelder | undefined =>
  vorlagen[art].zeilen === 'kurse' ? kursfelder[spalte] : quellfelder[spalte]

/** What became of a stored row since a list left. An earlier answer to the same list is known to both sides. */
export interface Seither {
  /** Fields that changed, with what they said before. */
  damals: Readonly<Record<string, Zellwert>>
  /** Fields an answer changed last. */
  ausAntwort: ReadonlySet<string>
  /** Who made the row, where it was not there yet. */
  neu: 'hier' | 'antwort' | undefined
}

export interface Stand extends Seither {
  satz: string
  jetzt: Readonly<Record<string, Zellwert>>
}

/** What the store says now in place of a cell. Without a place or a row in the store it is as it was issued. */
export function hierOf(
  quelle: Quellfelder | undefined,
  ausgegeben: Zellstand | undefined,
  stand: Stand | undefined,
  /** How a stored value stands in lists, where it is put into words for them. */
  inWords: (wert: Zellwert) => Zellwert = (wert) => wert
): Hier {
  const wie = ausgegeben?.wert ?? null
  const felder: readonly string[] = quelle?.felder ?? []
  if (!stand || felder.length === 0) return { wert: wie, geaendert: false }
  const jetzt = inWords(firstFilled(felder, (feld) => stand.jetzt[feld]))
  const geaendert = jetzt !== inWords(firstFilled(felder, (feld) => damalsOf(stand, feld)))
  const ausAntwort = felder.some((feld) => isAusAntwort(stand, feld))
  // A list may say more than the field: the day a run begins, where nobody entered another.
  return { wert: geaendert ? jetzt : (jetzt ?? wie), geaendert, satz: stand.satz, ...(ausAntwort && { ausAntwort }) }
}

function damalsOf({ jetzt, damals, ausAntwort, neu }: Stand, feld: string): Zellwert | undefined {
  if (ausAntwort.has(feld)) return jetzt[feld]
  if (neu === 'hier') return null
  return feld in damals ? damals[feld] : jetzt[feld]
}

const isAusAntwort = ({ ausAntwort, neu, damals }: Stand, feld: string) =>
  ausAntwort.has(feld) || (neu === 'antwort' && !(feld in damals))

function firstFilled(felder: readonly string[], wertOf: (feld: string) => Zellwert | undefined): Zellwert {
  for (const feld of felder) {
    const wert = wertOf(feld) ?? null
    if (wert !== null) return wert
  }
  return null
}

/** A change of a stored row since a list left. */
export interface Aenderung {
  satz: string
  /** `null`: the row was made. */
  feld: string | null
  von: Zellwert
  /** Whether an answer to the same list made it, one that still stands. */
  ausAntwort: boolean
}

/** What became of each changed row, from its changes in the order they were made. */
export function seitherOf(aenderungen: readonly Aenderung[]): Map<string, Seither> {
  return new Map(
    [...Map.groupBy(aenderungen, ({ satz }) => satz)].map(([satz, eigene]) => {
      const damals: Record<string, Zellwert> = {}
      const antworten = new Set<string>()
      let neu: Seither['neu']
      for (const { feld, von, ausAntwort } of eigene) {
        if (feld === null) neu = ausAntwort ? 'antwort' : 'hier'
        else if (ausAntwort) {
          delete damals[feld]
          antworten.add(feld)
        } else {
          if (!(feld in damals)) damals[feld] = von
          antworten.delete(feld)
        }
      }
      return [satz, { damals, ausAntwort: antworten, neu }]
    })
  )
}
