import { z } from 'zod'
import type { Listenfeld } from '../austausch/ziele'
import type { Codeliste } from '../codes/codeliste'
import type { Datengruppe } from './empfaenger'

/** What may be chosen in a column: the labels of codes, or fixed words. */
export type Auswahl = { liste: Codeliste; codes?: readonly string[] } | { worte: readonly string[] }

/** One column that can leave the office. */
export interface Spaltenart {
  /** As people and our own reader know it. */
  heading: string
  /** How the cells are read when the list comes back, and what an editable one answers; `null`: nothing to read. */
  feld: Listenfeld | null
  gruppe: Datengruppe
  /** `monat` stands as text JJJJ-MM. */
  zelle: 'text' | 'tag' | 'zahl' | 'monat'
  /** In characters. */
  breite: number
  auswahl?: Auswahl
  /** Longest text or largest number that may be filled in. */
  hoechstens?: number
}

const jaNein = { worte: ['ja', 'nein'] } as const

/** What a provider can say of a participation; what is decided here is not among it. */
const meldbar = {
  liste: 'teilnahmeStatus',
  codes: [
    'ANGEMELDET',
    'WARTELISTE',
    'VERSCHOBEN',
    'EINGETRETEN',
    'UNTERBROCHEN',
    'BEENDET_REGULAER',
    'BEENDET_VORZEITIG_POSITIV',
    'ABGEBROCHEN',
    'AUSGESCHLOSSEN',
    'NICHT_ANGETRETEN',
    'ABGELEHNT_PERSON',
    'ABGELEHNT_TRAEGER',
    'STORNIERT'
  ]
} as const
const niveau = { liste: 'niveau' } as const
const tage = { gruppe: 'rueckmeldung', zelle: 'zahl', breite: 9, hoechstens: 31 } as const
const stufe = { gruppe: 'rueckmeldung', zelle: 'text', breite: 9, auswahl: niveau } as const
const BEMERKUNG = 200

/**
 * Every column a list of ours can have. What is not here cannot leave: no residence permit's number, no health, no notes of
 * talks. `rueckmeldung` columns leave empty and are filled in by the recipient.
 */
export const spalten = {
  tnKennung: { heading: 'TN-Kennung', feld: 'tn_kennung', gruppe: 'kennung', zelle: 'text', breite: 11 },
  kundennummer: { heading: 'Kundennummer', feld: 'kundennummer', gruppe: 'kundennummer', zelle: 'text', breite: 14 },
  nachname: { heading: 'Nachname', feld: 'nachname', gruppe: 'name', zelle: 'text', breite: 18 },
  vorname: { heading: 'Vorname', feld: 'vorname', gruppe: 'name', zelle: 'text', breite: 15 },
  geburtsdatum: { heading: 'Geburtsdatum', feld: 'geburtsdatum', gruppe: 'geburtsdatum', zelle: 'tag', breite: 14 },
  anschrift: { heading: 'Anschrift', feld: 'strasse', gruppe: 'kontakt', zelle: 'text', breite: 26 },
  telefon: { heading: 'Telefon', feld: 'telefon', gruppe: 'kontakt', zelle: 'text', breite: 16 },
  email: { heading: 'E-Mail', feld: 'email', gruppe: 'kontakt', zelle: 'text', breite: 24 },

  angebot: { heading: 'Maßnahme/Kurs', feld: 'massnahme', gruppe: 'angebot', zelle: 'text', breite: 26 },
  massnahmeNr: { heading: 'Maßnahmenummer', feld: 'massnahme_nr', gruppe: 'angebot', zelle: 'text', breite: 18 },
  monat: { heading: 'Monat', feld: 'monat', gruppe: 'angebot', zelle: 'monat', breite: 10 },
  zeitmodell: {
    heading: 'VZ/TZ',
    feld: null,
    gruppe: 'angebot',
    zelle: 'text',
    breite: 8,
    auswahl: { liste: 'zeitmodell' }
  },

  eintritt: { heading: 'Eintritt', feld: 'eintritt', gruppe: 'teilnahme', zelle: 'tag', breite: 12 },
  ende: { heading: 'geplantes Ende', feld: 'austritt_plan', gruppe: 'teilnahme', zelle: 'tag', breite: 12 },
  austritt: { heading: 'Austritt am', feld: 'austritt_ist', gruppe: 'teilnahme', zelle: 'tag', breite: 12 },
  wochenstunden: {
    heading: 'Std./Woche',
    feld: 'wochenstunden',
    gruppe: 'teilnahme',
    zelle: 'zahl',
    breite: 8,
    hoechstens: 60
  },
  verpflichtung: {
    heading: 'Verpflichtung/Freiwillig',
    feld: 'verpflichtet',
    gruppe: 'teilnahme',
    zelle: 'text',
    breite: 15,
    auswahl: { worte: ['Verpflichtung', 'freiwillig'] }
  },
  status: { heading: 'Status', feld: 'status', gruppe: 'teilnahme', zelle: 'text', breite: 18, auswahl: meldbar },
  statusSeit: { heading: 'Status seit', feld: 'status_seit', gruppe: 'teilnahme', zelle: 'tag', breite: 12 },
  austrittsgrund: {
    heading: 'Austrittsgrund',
    feld: 'austrittsgrund',
    gruppe: 'teilnahme',
    zelle: 'text',
    breite: 24,
    auswahl: { liste: 'austrittsgrund' }
  },
  verbleib: {
    heading: 'Verbleib',
    feld: 'verbleib',
    gruppe: 'teilnahme',
    zelle: 'text',
    breite: 18,
    auswahl: { liste: 'verbleib' }
  },
  abschnitt: {
    heading: 'erreichter Abschnitt',
    feld: 'abschnitt',
    gruppe: 'teilnahme',
    zelle: 'text',
    breite: 14,
    hoechstens: 60
  },
  prognose: { heading: 'Prognose', feld: 'prognose', gruppe: 'teilnahme', zelle: 'text', breite: 18, hoechstens: 120 },
  wartenSeit: { heading: 'wartet seit', feld: 'warten_seit', gruppe: 'teilnahme', zelle: 'tag', breite: 12 },

  niveau: {
    heading: 'Sprachniveau',
    feld: 'niveau_gesamt',
    gruppe: 'sprachniveau',
    zelle: 'text',
    breite: 14,
    auswahl: niveau
  },
  niveauAm: { heading: 'Sprachniveau vom', feld: 'niveau_vom', gruppe: 'sprachniveau', zelle: 'tag', breite: 14 },
  einschraenkungen: {
    heading: 'Zeitliche Einschränkungen',
    feld: 'verfuegbar',
    gruppe: 'zeiten',
    zelle: 'text',
    breite: 26
  },
  kinderbetreuung: {
    heading: 'Kinderbetreuung gesichert',
    feld: null,
    gruppe: 'kinderbetreuung',
    zelle: 'text',
    breite: 15,
    auswahl: jaNein
  },
  aufenthaltsstatus: {
    heading: 'Aufenthaltsstatus',
    feld: 'titel',
    gruppe: 'aufenthalt',
    zelle: 'text',
    breite: 24,
    auswahl: { liste: 'aufenthaltsstatus' }
  },
  titelBis: { heading: 'Titel gültig bis', feld: 'titel_bis', gruppe: 'aufenthalt', zelle: 'tag', breite: 12 },
  arbeitserlaubnis: {
    heading: 'Arbeitserlaubnis',
    feld: null,
    gruppe: 'arbeitserlaubnis',
    zelle: 'text',
    breite: 13,
    auswahl: jaNein
  },
  schulabschluss: {
    heading: 'Schulabschluss',
    feld: 'schulabschluss',
    gruppe: 'bildungsstand',
    zelle: 'text',
    breite: 20,
    auswahl: { liste: 'schulabschluss' }
  },
  beruf: { heading: 'Beruf', feld: 'beruf', gruppe: 'beruf', zelle: 'text', breite: 20 },
  berufswunsch: { heading: 'Berufswunsch', feld: 'berufswunsch', gruppe: 'beruf', zelle: 'text', breite: 20 },
  bgGroesse: { heading: 'BG-Größe', feld: 'bg_groesse', gruppe: 'leistung', zelle: 'zahl', breite: 8 },
  einkommen: { heading: 'Einkommen (€)', feld: 'einkommen', gruppe: 'leistung', zelle: 'zahl', breite: 12 },
  ziel: { heading: 'Ziel', feld: null, gruppe: 'notizen', zelle: 'text', breite: 30 },

  ansprechstelle: { heading: 'Ansprechpartner JC', feld: null, gruppe: 'angebot', zelle: 'text', breite: 22 },
  rueckmeldungBis: {
    heading: 'Rückmeldung bis',
    feld: 'rueckmeldung_bis',
    gruppe: 'angebot',
    zelle: 'tag',
    breite: 14
  },

  rueckStatus: {
    heading: 'Rückmeldung: Status',
    feld: 'status',
    gruppe: 'rueckmeldung',
    zelle: 'text',
    breite: 18,
    auswahl: meldbar
  },
  rueckGrund: {
    heading: 'Rückmeldung: Grund',
    feld: 'austrittsgrund',
    gruppe: 'rueckmeldung',
    zelle: 'text',
    breite: 24,
    auswahl: { liste: 'austrittsgrund' }
  },
  rueckEintritt: {
    heading: 'Rückmeldung: Eintritt am',
    feld: 'eintritt',
    gruppe: 'rueckmeldung',
    zelle: 'tag',
    breite: 13
  },
  bemerkung: {
    heading: 'Rückmeldung: Bemerkung',
    feld: 'bemerkung',
    gruppe: 'rueckmeldung',
    zelle: 'text',
    breite: 34,
    hoechstens: BEMERKUNG
  },
  rueckfrage: {
    heading: 'Rückfrage erwünscht',
    feld: 'rueckfrage',
    gruppe: 'rueckmeldung',
    zelle: 'text',
    breite: 12,
    auswahl: jaNein
  },

  sollTage: { heading: 'Soll-Tage', feld: 'soll_tage', ...tage },
  anwesendTage: { heading: 'anwesend', feld: 'anwesend', ...tage },
  onlineTage: { heading: 'online', feld: 'online', ...tage },
  krankTage: { heading: 'krank mit AU', feld: 'fehl_k', ...tage },
  entschuldigtTage: { heading: 'entschuldigt', feld: 'fehl_e', ...tage, breite: 12 },
  unentschuldigtTage: { heading: 'unentschuldigt', feld: 'fehl_u', ...tage, breite: 14 },
  letzteAnwesenheit: {
    heading: 'letzte Anwesenheit',
    feld: 'letzte_anwesenheit',
    gruppe: 'rueckmeldung',
    zelle: 'tag',
    breite: 12
  },

  testdatum: { heading: 'Testdatum', feld: 'einstufung_datum', gruppe: 'rueckmeldung', zelle: 'tag', breite: 12 },
  testort: { heading: 'Testort', feld: 'standort', gruppe: 'rueckmeldung', zelle: 'text', breite: 16, hoechstens: 80 },
  erschienen: {
    heading: 'erschienen',
    feld: 'erschienen',
    gruppe: 'rueckmeldung',
    zelle: 'text',
    breite: 11,
    auswahl: jaNein
  },
  niveauNeu: { heading: 'Niveau gesamt', feld: 'niveau_gesamt', ...stufe },
  niveauHoeren: { heading: 'Hören', feld: 'niveau_h', ...stufe },
  niveauLesen: { heading: 'Lesen', feld: 'niveau_l', ...stufe },
  niveauSchreiben: { heading: 'Schreiben', feld: 'niveau_s', ...stufe, breite: 10 },
  niveauSprechen: { heading: 'Sprechen', feld: 'niveau_p', ...stufe },
  alphabetisierung: {
    heading: 'Alphabetisierung',
    feld: 'alphabetisierung',
    gruppe: 'rueckmeldung',
    zelle: 'text',
    breite: 15,
    auswahl: jaNein
  },
  empfohleneKursart: {
    heading: 'empfohlene Kursart',
    feld: 'kursart',
    gruppe: 'rueckmeldung',
    zelle: 'text',
    breite: 22,
    auswahl: { liste: 'kursart' }
  },
  einstiegsabschnitt: {
    heading: 'Einstiegsabschnitt',
    feld: 'einstufung_ergebnis',
    gruppe: 'rueckmeldung',
    zelle: 'text',
    breite: 16,
    hoechstens: 60
  },
  betreuungNoetig: {
    heading: 'Kinderbetreuung nötig',
    feld: 'kinderbetreuung',
    gruppe: 'rueckmeldung',
    zelle: 'text',
    breite: 14,
    auswahl: jaNein
  },
  zeitfenster: {
    heading: 'Zeitfenster',
    feld: 'verfuegbar',
    gruppe: 'rueckmeldung',
    zelle: 'text',
    breite: 18,
    hoechstens: BEMERKUNG
  },
  naechsterKurs: {
    heading: 'Termin nächster Kurs',
    feld: 'naechster_kurs',
    gruppe: 'rueckmeldung',
    zelle: 'tag',
    breite: 13
  },

  pruefung: {
    heading: 'Prüfung',
    feld: 'pruefung',
    gruppe: 'rueckmeldung',
    zelle: 'text',
    breite: 14,
    auswahl: { liste: 'pruefung' }
  },
  pruefungAm: { heading: 'Prüfungsdatum', feld: 'pruef_datum', gruppe: 'rueckmeldung', zelle: 'tag', breite: 14 },
  pruefErgebnis: {
    heading: 'Prüfungsergebnis',
    feld: 'pruef_ergebnis',
    gruppe: 'rueckmeldung',
    zelle: 'text',
    breite: 16,
    auswahl: { liste: 'pruefErgebnis' }
  },
  lidPunkte: {
    heading: 'LiD-Punkte',
    feld: 'lid',
    gruppe: 'rueckmeldung',
    zelle: 'zahl',
    breite: 8,
    hoechstens: 33
  },
  zertifikatAm: {
    heading: 'Zertifikat ausgehändigt am',
    feld: 'zertifikat_am',
    gruppe: 'rueckmeldung',
    zelle: 'tag',
    breite: 14
  },

  kurstraeger: { heading: 'Träger', feld: 'traeger', gruppe: 'angebot', zelle: 'text', breite: 22 },
  kursort: { heading: 'Standort', feld: 'standort', gruppe: 'angebot', zelle: 'text', breite: 16, hoechstens: 80 },
  kursart: {
    heading: 'Kursart',
    feld: 'kursart',
    gruppe: 'angebot',
    zelle: 'text',
    breite: 22,
    auswahl: { liste: 'kursart' }
  },
  kurskennung: {
    heading: 'Kurs-Nr.',
    feld: 'kurs_kennung',
    gruppe: 'angebot',
    zelle: 'text',
    breite: 12,
    hoechstens: 40
  },
  kursabschnitt: {
    heading: 'Abschnitt/Niveau',
    feld: 'abschnitt',
    gruppe: 'angebot',
    zelle: 'text',
    breite: 14,
    hoechstens: 60
  },
  kursbeginn: { heading: 'Beginn', feld: 'eintritt', gruppe: 'angebot', zelle: 'tag', breite: 12 },
  kursende: { heading: 'Ende', feld: 'austritt_plan', gruppe: 'angebot', zelle: 'tag', breite: 12 },
  kurstage: { heading: 'Wochentage', feld: 'kurstage', gruppe: 'angebot', zelle: 'text', breite: 12, hoechstens: 60 },
  uhrzeit: { heading: 'von – bis', feld: 'uhrzeit', gruppe: 'angebot', zelle: 'text', breite: 14, hoechstens: 120 },
  ueWoche: { heading: 'UE/Woche', feld: 'ue_woche', gruppe: 'angebot', zelle: 'zahl', breite: 8, hoechstens: 60 },
  plaetze: { heading: 'Plätze', feld: 'plaetze', gruppe: 'angebot', zelle: 'zahl', breite: 8, hoechstens: 500 },
  plaetzeFrei: { heading: 'frei', feld: 'plaetze_frei', gruppe: 'angebot', zelle: 'zahl', breite: 7, hoechstens: 500 },
  /** How old the place figures are: without it, sending a list round would make old figures young. */
  kursstand: { heading: 'Stand der Plätze', feld: 'stand', gruppe: 'angebot', zelle: 'tag', breite: 14 },
  mindestTn: {
    heading: 'Mindest-TN',
    feld: 'mindest_tn',
    gruppe: 'angebot',
    zelle: 'zahl',
    breite: 9,
    hoechstens: 100
  },
  wartende: { heading: 'Wartende', feld: 'wartende', gruppe: 'angebot', zelle: 'zahl', breite: 9, hoechstens: 500 },
  kursbetreuung: {
    heading: 'Kinderbetreuung',
    feld: 'kinderbetreuung',
    gruppe: 'angebot',
    zelle: 'text',
    breite: 14,
    auswahl: jaNein
  },
  format: { heading: 'Format', feld: 'format', gruppe: 'angebot', zelle: 'text', breite: 12, hoechstens: 60 },
  anmeldeschluss: { heading: 'Anmeldeschluss', feld: 'anmeldeschluss', gruppe: 'angebot', zelle: 'tag', breite: 14 },
  kurskontakt: { heading: 'Kontakt', feld: 'kontakt', gruppe: 'angebot', zelle: 'text', breite: 22, hoechstens: 120 }
} as const satisfies Record<string, Spaltenart>

export type Ausgabespalte = keyof typeof spalten
export const spaltennamen = Object.keys(spalten) as readonly Ausgabespalte[]
export const Ausgabespalte = z.enum(Object.keys(spalten) as [Ausgabespalte, ...Ausgabespalte[]])

/** A column by its key, with everything optional in sight. */
export const spalteOf = (spalte: Ausgabespalte): Spaltenart => spalten[spalte]
