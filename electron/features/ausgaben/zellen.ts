import type { Ausgabespalte } from '@shared/domain/ausgaben/spalten'
import { isWithheldCode, isWithheldText } from '@shared/domain/ausgaben/zurueckhalten'
import type { Codeliste } from '@shared/domain/codes/codeliste'
import type { FallFeld } from '@shared/domain/faelle/felder'
import { ansprechstelleText } from '@shared/texts/ausgaben'
import { einschraenkungText, uhrzeitText, wochentageText } from '@shared/texts/zeiten'
import type { SheetValue } from '../../excel/writeWorkbook'
import { geburtsangabeOf } from './geburtsangabe'
import type { Kurs, Listenzeile, Teilnahmeteil, Umstaende } from './listenzeile'

/** A code in its list: its word goes out, unless it says something of somebody's health. */
interface Codewert {
  liste: Codeliste
  code: string
}

interface Zellquelle {
  /** Fields of the case this column needs. */
  aus?: readonly FallFeld[]
  wert(zeile: Listenzeile, umstaende: Umstaende): SheetValue | Codewert
}

/** The recipient fills it in. */
const offen: Zellquelle = { wert: () => null }

const ausFall = (feld: FallFeld): Zellquelle => ({
  aus: [feld],
  wert: ({ werte }) => plain(werte[feld])
})
const codeAusFall = (feld: FallFeld, liste: Codeliste): Zellquelle => ({
  aus: [feld],
  wert: ({ werte }) => codeOf(liste, werte[feld] as string | null)
})
const ausTeilnahme = (wert: (teilnahme: Teilnahmeteil) => SheetValue | Codewert): Zellquelle => ({
  wert: ({ teilnahme }) => teilnahme && wert(teilnahme)
})
const ausKurs = (wert: (kurs: Kurs) => SheetValue | Codewert): Zellquelle => ({
  wert: ({ kurs }) => kurs && wert(kurs)
})
const kursangabe = (feld: keyof Kurs): Zellquelle => ausKurs((kurs) => plain(kurs[feld]))

/** Each column with what stands in it. The TN-Kennung of somebody new is made when the list is issued. */
const quellen: Readonly<Record<Ausgabespalte, Zellquelle>> = {
  tnKennung: { wert: ({ kennung }) => kennung },
  kundennummer: ausFall('kundennummer'),
  nachname: ausFall('nachname'),
  vorname: ausFall('vorname'),
  geburtsdatum: {
    aus: ['geburtsdatum', 'geburtsdatumGenauigkeit'],
    wert: ({ werte }) => geburtsangabeOf(werte.geburtsdatum, werte.geburtsdatumGenauigkeit)
  },
  anschrift: {
    aus: ['strasse', 'plz', 'ort'],
    wert: ({ werte: { strasse, plz, ort } }) =>
      [strasse, [plz, ort].filter(Boolean).join(' ')].filter(Boolean).join(', ') || null
  },
  telefon: ausFall('telefon'),
  email: ausFall('email'),

  angebot: { wert: ({ kurs, teilnahme }) => kurs?.titel ?? teilnahme?.titel ?? null },
  massnahmeNr: ausKurs(({ massnahmeNr, kursKennung }) => massnahmeNr ?? kursKennung),
  monat: { wert: (_, { monat }) => monat },
  zeitmodell: ausKurs(({ zeitmodell }) => codeOf('zeitmodell', zeitmodell)),

  eintritt: {
    wert: ({ teilnahme, kurs }) => teilnahme?.eintrittIst ?? teilnahme?.eintrittPlan ?? kurs?.beginn ?? null
  },
  ende: { wert: ({ teilnahme, kurs }) => teilnahme?.austrittPlan ?? kurs?.ende ?? null },
  austritt: ausTeilnahme(({ austrittIst }) => austrittIst),
  wochenstunden: { wert: ({ teilnahme, kurs }) => teilnahme?.wochenstunden ?? kurs?.wochenstunden ?? null },
  verpflichtung: ausTeilnahme(({ verpflichtet }) =>
    verpflichtet === null ? null : verpflichtet ? 'Verpflichtung' : 'freiwillig'
  ),
  status: ausTeilnahme(({ status }) => codeOf('teilnahmeStatus', status)),
  statusSeit: ausTeilnahme(({ statusSeit }) => statusSeit),
  austrittsgrund: ausTeilnahme(({ austrittsgrund }) => codeOf('austrittsgrund', austrittsgrund)),
  verbleib: ausTeilnahme(({ verbleib }) => codeOf('verbleib', verbleib)),
  abschnitt: ausTeilnahme(({ abschnitt }) => abschnitt),
  prognose: ausTeilnahme(({ prognose }) => prognose),
  wartenSeit: ausTeilnahme(({ status, statusSeit }) => (status === 'WARTELISTE' ? statusSeit : null)),

  // Only what this run needs: one that asks for no level is told none.
  niveau: {
    aus: ['niveau'],
    wert: ({ werte, kurs }) => (needsLevel(kurs) ? codeOf('niveau', known(werte.niveau)) : null)
  },
  niveauAm: {
    aus: ['niveau', 'niveauAm'],
    wert: ({ werte, kurs }) => (needsLevel(kurs) && known(werte.niveau) ? werte.niveauAm : null)
  },
  einschraenkungen: { wert: ({ zeiten }) => einschraenkungText(zeiten) || null },
  kinderbetreuung: { aus: ['kinderbetreuung'], wert: ({ werte }) => jaNein(werte.kinderbetreuung) },
  aufenthaltsstatus: codeAusFall('aufenthaltsstatus', 'aufenthaltsstatus'),
  titelBis: ausFall('titelBis'),
  arbeitserlaubnis: { aus: ['erwerbstaetigkeit'], wert: ({ werte }) => arbeitserlaubnisOf(werte.erwerbstaetigkeit) },
  schulabschluss: codeAusFall('schulabschluss', 'schulabschluss'),
  beruf: ausFall('beruf'),
  berufswunsch: ausFall('berufswunsch'),
  bgGroesse: ausFall('bgGroesse'),
  einkommen: {
    aus: ['einkommenBetrag'],
    wert: ({ werte }) => (werte.einkommenBetrag === null ? null : werte.einkommenBetrag / 100)
  },
  ziel: ausFall('ziel'),

  ansprechstelle: { aus: ['team'], wert: ({ werte }, { briefkopf }) => ansprechstelleText(werte.team, briefkopf) },
  rueckmeldungBis: { wert: (_, { rueckmeldungBis }) => rueckmeldungBis },

  rueckStatus: offen,
  rueckGrund: offen,
  rueckEintritt: offen,
  bemerkung: offen,
  rueckfrage: offen,
  sollTage: offen,
  anwesendTage: offen,
  onlineTage: offen,
  krankTage: offen,
  entschuldigtTage: offen,
  unentschuldigtTage: offen,
  letzteAnwesenheit: offen,
  testdatum: offen,
  testort: offen,
  erschienen: offen,
  niveauNeu: offen,
  niveauHoeren: offen,
  niveauLesen: offen,
  niveauSchreiben: offen,
  niveauSprechen: offen,
  alphabetisierung: offen,
  empfohleneKursart: offen,
  einstiegsabschnitt: offen,
  betreuungNoetig: offen,
  zeitfenster: offen,
  naechsterKurs: offen,
  pruefung: offen,
  pruefungAm: offen,
  pruefErgebnis: offen,
  lidPunkte: offen,
  zertifikatAm: offen,

  kurskennung: kursangabe('kursKennung'),
  kursstand: kursangabe('plaetzeStand'),
  kurstraeger: ausKurs(({ traeger }) => traeger.name),
  kursort: kursangabe('standort'),
  kursart: ausKurs(({ kursart }) => codeOf('kursart', kursart)),
  kursabschnitt: kursangabe('abschnitt'),
  kursbeginn: kursangabe('beginn'),
  kursende: kursangabe('ende'),
  kurstage: ausKurs(({ termine }) => wochentageText(termine.map(({ wochentag }) => wochentag)) || null),
  uhrzeit: ausKurs(({ termine }) => uhrzeitText(termine) || null),
  ueWoche: kursangabe('ueWoche'),
  plaetze: kursangabe('plaetze'),
  plaetzeFrei: kursangabe('plaetzeFrei'),
  mindestTn: kursangabe('mindestTn'),
  wartende: kursangabe('wartende'),
  kursbetreuung: ausKurs(({ kinderbetreuung }) => jaNein(kinderbetreuung)),
  format: kursangabe('format'),
  anmeldeschluss: kursangabe('anmeldeschluss'),
  kurskontakt: kursangabe('kontakt')
}

/** Fields of the case that these columns need; nothing else is read. */
export function fallFelderFor(spalten: readonly Ausgabespalte[]): FallFeld[] {
  return [...new Set(spalten.flatMap((spalte) => quellen[spalte].aus ?? []))]
}

/** What stands in a cell, and whether something was held back there. */
export interface Zelle {
  wert: SheetValue
  zurueckgehalten: boolean
}

/** What stands in a column of a row. What says something of somebody's health never leaves. */
export function cellFor(spalte: Ausgabespalte, zeile: Listenzeile, umstaende: Umstaende): Zelle {
  const wert = quellen[spalte].wert(zeile, umstaende)
  if (wert === null || typeof wert === 'number') return { wert, zurueckgehalten: false }
  const held = typeof wert === 'string' ? isWithheldText(wert) : isWithheldCode(wert.liste, wert.code)
  if (held) return { wert: null, zurueckgehalten: true }
  return { wert: typeof wert === 'string' ? wert : umstaende.wort(wert.liste, wert.code), zurueckgehalten: false }
}

const codeOf = (liste: Codeliste, code: string | null): Codewert | null => (code ? { liste, code } : null)
const known = (niveau: string | null) => (niveau && niveau !== 'UNB' ? niveau : null)
const needsLevel = (kurs: Kurs | null) => kurs === null || kurs.niveauVon !== null
const jaNein = (wert: boolean | null) => (wert === null ? null : wert ? 'ja' : 'nein')
const plain = (wert: unknown): SheetValue =>
  typeof wert === 'number' || (typeof wert === 'string' && wert !== '') ? wert : null

function arbeitserlaubnisOf(code: string | null): string | null {
  if (code === 'NICHT') return 'nein'
  return code === 'ERLAUBT' || code === 'MIT_ZUSTIMMUNG' ? 'ja' : null
}
