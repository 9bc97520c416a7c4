import { jaNein, niveau, type Spaltenart } from './spaltenart'

/** What a course must know of somebody, and what goes along when a case is handed over. */
export const lagespalten = {
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
  }
} as const satisfies Record<string, Spaltenart>
