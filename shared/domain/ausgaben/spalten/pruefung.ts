import { jaNein, niveau, type Spaltenart } from './spaltenart'

const BEMERKUNG = 200
const stufe = { gruppe: 'rueckmeldung', zelle: 'text', breite: 9, auswahl: niveau } as const

/** Leave empty: what comes out of a placement test or an examination. */
export const pruefungsspalten = {
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
  }
} as const satisfies Record<string, Spaltenart>
