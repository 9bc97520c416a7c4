import { jaNein, type Spaltenart } from './spaltenart'

/** What a list of courses says of a run. */
export const kursspalten = {
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
    breite: 17,
    auswahl: jaNein
  },
  format: { heading: 'Format', feld: 'format', gruppe: 'angebot', zelle: 'text', breite: 12, hoechstens: 60 },
  anmeldeschluss: { heading: 'Anmeldeschluss', feld: 'anmeldeschluss', gruppe: 'angebot', zelle: 'tag', breite: 14 },
  kurskontakt: { heading: 'Kontakt', feld: 'kontakt', gruppe: 'angebot', zelle: 'text', breite: 22, hoechstens: 120 }
} as const satisfies Record<string, Spaltenart>
