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
