import type { Woerter } from './woerter'

/** Headings about presence and units attended. */
export const anwesenheitWoerter = {
  erschienen: ['erschienen', 'teilgenommen', 'erschienen j/n', 'anwesend j/n'],
  anwesend: [
    'Anwesend',
    'Anwesenheit',
    'Tage',
    'Ist',
    'Anwesenheitstage',
    'anw.',
    'Tage anwesend',
    'anwesende Tage',
    'Ist-Tage',
    'Tage Ist',
    'Anw.-Tage'
  ],
  letzte_anwesenheit: [
    'letzte Anwesenheit',
    'zuletzt anwesend',
    'letzter Anwesenheitstag',
    'letzte Teilnahme',
    'zuletzt da'
  ],
  soll_tage: ['Soll', 'Soll-Tage', 'Tage Soll', 'Kurstage', 'Unterrichtstage', 'Soll Tage'],
  monat: ['Monat', 'Berichtsmonat', 'Abrechnungsmonat', 'Meldemonat', 'Monat/Jahr', 'Kalendermonat'],
  // never columns of a list: signs of days and what the program counts
  tagesmarke: [],
  tage_anwesend: [],
  tage_krank: [],
  tage_entschuldigt: [],
  tage_unentschuldigt: [],
  online: ['online', 'anwesend online', 'davon online', 'Tage online', 'Online-Tage', 'Online-Anwesenheit'],
  teilweise: ['teilweise anwesend', 'Tage teilweise', 'Teilanwesenheit', 'Teilzeittage'],
  praktikum: ['Praktikum', 'Praktikumstage', 'Tage Praktikum', 'im Praktikum'],
  ferien: ['Ferien', 'Ferientage', 'Ferien/Feiertage', 'Tage Ferien'],
  nicht_gemeldet: ['nicht gemeldet', 'Tage ohne Meldung', 'ohne Angabe'],
  fehl_gesamt: [
    'Fehltage',
    'Fehltage gesamt',
    'Fehltage insgesamt',
    'Summe Fehltage',
    'Fehlzeiten gesamt',
    'gesamt Fehltage',
    'Fehlzeiten',
    'abwesend',
    'Tage abwesend'
  ],
  fehl_ue: ['Fehlstunden', 'Fehl-UE', 'UE gefehlt', 'gefehlte UE', 'versäumte UE', 'UE versäumt', 'Fehlstunden gesamt'],
  grundkategorie: ['Grundkategorie', 'Kategorie', 'Abwesenheitsgrund', 'Fehlgrund', 'Grund der Abwesenheit'],
  fehl_e: [
    'Fehltage e',
    'entsch.',
    'entschuldigt',
    'entsch. Fehltage',
    'Fehltage entschuldigt',
    'entschuldigte Fehltage',
    'e',
    'FT e',
    'Fehltage entsch.',
    'Fehlzeiten entschuldigt',
    'ent.'
  ],
  fehl_u: [
    'u',
    'unentsch.',
    'unentschuldigt',
    'unentsch. Fehltage',
    'Fehltage unentschuldigt',
    'Fehltage u',
    'unentschuldigte Fehltage',
    'FT u',
    'Fehltage unentsch.',
    'Fehlzeiten unentschuldigt',
    'unent.'
  ],
  fehl_k: [
    'krank',
    'AU',
    'AU-Tage',
    'K',
    'krank (AU)',
    'Krankheitstage',
    'Fehltage k',
    'krank mit AU',
    'Kranktage',
    'Fehltage krank',
    'arbeitsunfähig',
    'FT k',
    'Krankentage'
  ],
  ue_besucht: [
    'UE',
    'besuchte UE',
    'verbrauchte UE',
    'Stunden',
    'UE besucht',
    'UE verbraucht',
    'absolvierte UE',
    'besuchte Stunden',
    'geleistete UE',
    'UE ist'
  ],
  ue_rest: [
    'Rest-UE',
    'Reststunden',
    'offene UE',
    'UE Rest',
    'restliche UE',
    'verbleibende UE',
    'UE offen',
    'Restkontingent'
  ]
} satisfies Woerter
