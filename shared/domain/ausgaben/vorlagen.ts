import { z } from 'zod'
import { listenarten } from '../austausch/listenart'
import type { Profil } from './empfaenger'
import type { Ausgabespalte } from './spalten'

/** The kinds of lists that leave the office; the controlling list only comes in. */
export const Ausgabeart = z.enum(listenarten).exclude(['controlling'])
export type Ausgabeart = z.infer<typeof Ausgabeart>

/** The form of one kind of list (DOMAIN 6.3). */
export interface Vorlage {
  /** Raised whenever columns change; the list says it when it comes back. */
  version: number
  /** In the order of the sheet. */
  spalten: readonly Ausgabespalte[]
  /** What the recipient may fill in or change; everything else is looked at and ignored. */
  ausfuellbar: readonly Ausgabespalte[]
  /** Whom it is for. */
  empfaenger: readonly Profil[]
  /** `kurse`: one row per run, no persons. */
  zeilen: 'personen' | 'kurse'
  /** Speaks of one calendar month. */
  monatlich?: true
}

const person = ['tnKennung', 'kundennummer', 'nachname', 'vorname', 'geburtsdatum'] as const
const nurTraeger = ['traeger', 'sprachkurstraeger'] as const
const sprachpruefung = ['niveauHoeren', 'niveauLesen', 'niveauSchreiben', 'niveauSprechen', 'niveauNeu'] as const

const rueckmeldung = ['rueckStatus', 'rueckGrund', 'rueckEintritt', 'bemerkung'] as const
const teilnahme = [
  'eintritt',
  'ende',
  'status',
  'statusSeit',
  'austritt',
  'austrittsgrund',
  'verbleib',
  'abschnitt',
  'prognose',
  'rueckfrage',
  'bemerkung'
] as const
const fehltage = [
  'sollTage',
  'anwesendTage',
  'onlineTage',
  'krankTage',
  'entschuldigtTage',
  'unentschuldigtTage',
  'letzteAnwesenheit',
  'bemerkung'
] as const
const einstufung = [
  'testdatum',
  'testort',
  'erschienen',
  ...sprachpruefung,
  'alphabetisierung',
  'empfohleneKursart',
  'einstiegsabschnitt',
  'betreuungNoetig',
  'zeitfenster',
  'naechsterKurs',
  'bemerkung'
] as const
const ergebnis = [
  'pruefung',
  'pruefungAm',
  ...sprachpruefung,
  'pruefErgebnis',
  'lidPunkte',
  'zertifikatAm',
  'empfohleneKursart',
  'bemerkung'
] as const
const kurs = [
  'kursort',
  'kursart',
  'angebot',
  'massnahmeNr',
  'kurskennung',
  'kursabschnitt',
  'kursbeginn',
  'kursende',
  'kurstage',
  'uhrzeit',
  'ueWoche',
  'plaetze',
  'plaetzeFrei',
  'kursstand',
  'mindestTn',
  'wartende',
  'kursbetreuung',
  'format',
  'anmeldeschluss',
  'kurskontakt'
] as const

/** Which columns each kind of list may have, in order, and which of them the recipient fills in. */
export const vorlagen: Readonly<Record<Ausgabeart, Vorlage>> = {
  zuweisungsliste: {
    version: 1,
    zeilen: 'personen',
    empfaenger: nurTraeger,
    spalten: [
      ...person,
      'anschrift',
      'telefon',
      'angebot',
      'massnahmeNr',
      'eintritt',
      'ende',
      'wochenstunden',
      'zeitmodell',
      'verpflichtung',
      'niveau',
      'niveauAm',
      'einschraenkungen',
      'arbeitserlaubnis',
      'ansprechstelle',
      'rueckmeldungBis',
      ...rueckmeldung
    ],
    ausfuellbar: rueckmeldung
  },
  teilnehmerliste: {
    version: 1,
    zeilen: 'personen',
    empfaenger: nurTraeger,
    spalten: [...person, 'angebot', ...teilnahme, 'ansprechstelle', 'rueckmeldungBis'],
    ausfuellbar: teilnahme
  },
  fehlzeitenliste: {
    version: 1,
    zeilen: 'personen',
    empfaenger: nurTraeger,
    monatlich: true,
    spalten: [...person, 'angebot', 'monat', ...fehltage],
    ausfuellbar: fehltage
  },
  einstufungsliste: {
    version: 1,
    zeilen: 'personen',
    empfaenger: nurTraeger,
    spalten: [...person, 'telefon', 'niveau', 'niveauAm', 'einschraenkungen', ...einstufung],
    ausfuellbar: einstufung
  },
  ergebnisliste: {
    version: 1,
    zeilen: 'personen',
    empfaenger: nurTraeger,
    spalten: [...person, 'angebot', ...ergebnis],
    ausfuellbar: ergebnis
  },
  warteliste: {
    version: 1,
    zeilen: 'personen',
    empfaenger: nurTraeger,
    spalten: [
      ...person,
      'telefon',
      'angebot',
      'kursart',
      'niveau',
      'niveauAm',
      'einschraenkungen',
      'wartenSeit',
      'rueckStatus',
      'naechsterKurs',
      'bemerkung'
    ],
    ausfuellbar: ['rueckStatus', 'naechsterKurs', 'bemerkung']
  },
  austrittsmeldung: {
    version: 1,
    zeilen: 'personen',
    empfaenger: nurTraeger,
    spalten: [
      ...person,
      'angebot',
      'eintritt',
      'ende',
      'rueckStatus',
      'austritt',
      'rueckGrund',
      'verbleib',
      'bemerkung'
    ],
    ausfuellbar: ['rueckStatus', 'austritt', 'rueckGrund', 'verbleib', 'bemerkung']
  },
  uebergabeliste: {
    version: 1,
    zeilen: 'personen',
    empfaenger: ['jobcenter', 'agentur', 'auslaenderbehoerde', 'ehrenamt', 'person'],
    spalten: [
      'kundennummer',
      'nachname',
      'vorname',
      'geburtsdatum',
      'anschrift',
      'telefon',
      'email',
      'niveau',
      'niveauAm',
      'angebot',
      'status',
      'eintritt',
      'ende',
      'verpflichtung',
      'einschraenkungen',
      'kinderbetreuung',
      'aufenthaltsstatus',
      'titelBis',
      'arbeitserlaubnis',
      'schulabschluss',
      'beruf',
      'berufswunsch',
      'bgGroesse',
      'einkommen',
      'ziel',
      'ansprechstelle',
      'rueckmeldungBis',
      'bemerkung'
    ],
    ausfuellbar: ['bemerkung']
  },
  kursplanungsliste: {
    version: 1,
    zeilen: 'kurse',
    empfaenger: [...nurTraeger, 'agentur', 'jobcenter', 'ehrenamt', 'oeffentlichkeit'],
    spalten: ['kurstraeger', ...kurs, 'rueckmeldungBis'],
    ausfuellbar: kurs
  }
}
