import { berechnet, betrag, code, jaNein, langtext, tag, text, type WerteOf, werteSchema, zahl } from '../feld'

/** Everything the program keeps of a person and the case, once: form, table, filter, history, import and export read it. */
export const fallFelder = {
  nachname: text(120),
  vorname: text(120),
  geburtsname: text(120),
  geburtsdatum: tag(),
  /** How much of the birth date is known: `00.00.1985` is a year only. */
  geburtsdatumGenauigkeit: code('datumGenauigkeit'),
  geschlecht: code('geschlecht'),
  staatsangehoerigkeit: text(80),
  weitereStaatsangehoerigkeit: text(80),
  muttersprache: text(80),
  weitereSprachen: text(200),
  sprachmittlung: code('sprachmittlung'),
  /** Colleagues and known persons: § 35 Abs. 1 S. 3 SGB I. */
  besondersSchuetzenswert: jaNein(),

  kundennummer: text(20),
  aktenzeichenIntern: text(30),
  bgNummer: text(20),

  strasse: text(120),
  plz: text(10),
  ort: text(80),
  telefon: text(60),
  email: text(120),

  fallStatus: code('fallStatus'),
  fallSeit: tag(),
  team: text(80),
  berater: text(80),
  rechtskreis: code('rechtskreis'),

  bgGroesse: zahl(1, 30),
  alleinerziehend: jaNein(),
  juengstesKind: tag(),
  kinderbetreuung: jaNein(),
  einkommenBetrag: betrag(),
  leistungSeit: tag(),
  langzeitbezug: jaNein(),

  aufenthaltsstatus: code('aufenthaltsstatus'),
  titelErteiltAm: tag(),
  titelBis: tag(),
  verlaengerungBeantragtAm: tag(),
  dokumentGesehenAm: tag(),
  erwerbstaetigkeit: code('erwerbstaetigkeit'),
  einreisedatum: tag(),
  wohnsitzregelungBis: tag(),
  wohnsitzOrt: text(80),

  schulabschluss: code('schulabschluss'),
  schuljahre: zahl(0, 20),
  schulland: text(80),
  berufsabschluss: code('berufsabschluss'),
  beruf: text(120),
  berufserfahrungJahre: zahl(0, 60),
  letzteTaetigkeit: text(120),
  anerkennung: code('anerkennung'),
  anerkennungStelle: text(120),
  anerkennungAntragAm: tag(),
  anerkennungUnterlagenAm: tag(),
  letzteIntegration: tag(),

  /** Followed from the language records (trust order of DOMAIN 3.1). */
  niveau: berechnet(code('niveau')),
  niveauBescheinigt: berechnet(code('niveau')),
  niveauEingeschaetzt: berechnet(code('niveau')),
  niveauAm: berechnet(tag()),
  alphabetisierung: code('alphabetisierung'),

  fuehrerschein: jaNein(),
  pkw: jaNein(),
  oepnv: jaNein(),
  fahrrad: jaNein(),
  maxWochenstunden: zahl(0, 60),
  /** Hours a day with the ways, at most. */
  maxTagesstunden: zahl(0, 16),
  /** A plain yes or no, never a diagnosis. */
  barrierefreiNoetig: jaNein(),

  berufswunsch: text(120),
  ziel: langtext(1000),
  kooperationsplanAm: tag(),
  kooperationsplanFortschreibungAm: tag(),
  begruendungVorVermittlung: langtext(1000),

  /** Whether staying in special support still helps: a judgement with a reason, never a formula (DOMAIN R-16, U-5). */
  mehrwert: jaNein(),
  mehrwertGrund: text(300),
  mehrwertAm: tag(),

  bemerkung: langtext(4000)
} as const

export type FallFeld = keyof typeof fallFelder
export type FallWerte = WerteOf<typeof fallFelder>
export const FallWerte = werteSchema(fallFelder)
export const fallFeldNamen = Object.keys(fallFelder) as readonly FallFeld[]

/** Blocks of the Fallakte and of the column chooser, in order. */
export const fallGruppen = {
  person: [
    'nachname',
    'vorname',
    'geburtsname',
    'geburtsdatum',
    'geburtsdatumGenauigkeit',
    'geschlecht',
    'staatsangehoerigkeit',
    'weitereStaatsangehoerigkeit',
    'muttersprache',
    'weitereSprachen',
    'sprachmittlung',
    'besondersSchuetzenswert'
  ],
  nummern: ['kundennummer', 'aktenzeichenIntern', 'bgNummer'],
  kontakt: ['strasse', 'plz', 'ort', 'telefon', 'email'],
  zustaendigkeit: ['fallStatus', 'fallSeit', 'team', 'berater', 'rechtskreis'],
  haushalt: [
    'bgGroesse',
    'alleinerziehend',
    'juengstesKind',
    'kinderbetreuung',
    'einkommenBetrag',
    'leistungSeit',
    'langzeitbezug'
  ],
  aufenthalt: [
    'aufenthaltsstatus',
    'titelErteiltAm',
    'titelBis',
    'verlaengerungBeantragtAm',
    'dokumentGesehenAm',
    'erwerbstaetigkeit',
    'einreisedatum',
    'wohnsitzregelungBis',
    'wohnsitzOrt'
  ],
  bildung: [
    'schulabschluss',
    'schuljahre',
    'schulland',
    'berufsabschluss',
    'beruf',
    'berufserfahrungJahre',
    'letzteTaetigkeit',
    'anerkennung',
    'anerkennungStelle',
    'anerkennungAntragAm',
    'anerkennungUnterlagenAm',
    'letzteIntegration'
  ],
  sprache: ['niveau', 'niveauBescheinigt', 'niveauEingeschaetzt', 'niveauAm', 'alphabetisierung'],
  mobilitaet: ['fuehrerschein', 'pkw', 'oepnv', 'fahrrad', 'maxWochenstunden', 'maxTagesstunden', 'barrierefreiNoetig'],
  plan: [
    'berufswunsch',
    'ziel',
    'kooperationsplanAm',
    'kooperationsplanFortschreibungAm',
    'begruendungVorVermittlung',
    'bemerkung'
  ],
  uebergabe: ['mehrwert', 'mehrwertGrund', 'mehrwertAm']
} as const satisfies Record<string, readonly FallFeld[]>

export type FallGruppe = keyof typeof fallGruppen
