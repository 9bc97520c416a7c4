import { meldbar, type Spaltenart } from './spaltenart'

/** Which course, and how somebody is doing in it. */
export const teilnahmespalten = {
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
  wartenSeit: { heading: 'wartet seit', feld: 'warten_seit', gruppe: 'teilnahme', zelle: 'tag', breite: 12 }
} as const satisfies Record<string, Spaltenart>
