import type { Wortliste } from './wortliste'

/** Words for the codes of `pruef_ergebnis`. */
export const pruefErgebnisWoerter: Wortliste = {
  BESTANDEN_ZIEL: [
    'bestanden',
    'best.',
    'B1',
    'b',
    'ja',
    'B1 bestanden',
    'bestanden B1',
    'B1 erreicht',
    'Ziel erreicht',
    'erfolgreich'
  ],
  BESTANDEN_DARUNTER: [
    'A2',
    'bestanden A2',
    'A2 bestanden',
    'bestanden (A2)',
    'teilbestanden',
    'A2 erreicht',
    'nur A2'
  ],
  NICHT_BESTANDEN: [
    'nicht bestanden',
    'n. b.',
    'n. best.',
    'nb',
    'nein',
    'durchgefallen',
    'unter A2',
    'nicht best.',
    '< A2',
    'kein Niveau',
    'nicht erreicht',
    'ohne Erfolg'
  ],
  NICHT_ANGETRETEN: [
    'nicht angetreten',
    'n. a.',
    'nicht erschienen',
    'krank',
    'abwesend',
    'fehlt',
    'nicht teilgenommen',
    'n. angetreten',
    'n. ersch.',
    'no show',
    'nicht ersch.',
    'nicht da',
    'NA'
  ],
  AUSGESCHLOSSEN: ['ausgeschlossen', 'Täuschung', 'Täuschungsversuch'],
  OFFEN: [
    'offen',
    'steht aus',
    'steht noch aus',
    'Ergebnis steht aus',
    'noch ausstehend',
    'in Auswertung',
    'wird nachgereicht',
    'ausstehend',
    'liegt nicht vor',
    'liegt noch nicht vor',
    'folgt',
    '??',
    'noch offen',
    'Ergebnis offen',
    'noch kein Ergebnis'
  ]
}
