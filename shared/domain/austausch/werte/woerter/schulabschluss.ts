import type { Wortliste } from './wortliste'

/** Words for the codes of `schulabschluss`. */
export const schulabschlussWoerter: Wortliste = {
  KEIN_BESUCH: [
    'kein Schulbesuch',
    'nie Schule',
    'keine Schule',
    'kein?',
    'keine?',
    'Analphabet',
    'nicht besucht',
    'nie besucht'
  ],
  OHNE: [
    'ohne Abschluss',
    'o. Abschl.',
    'o. Abschluss',
    'kein Abschluss',
    'ohne',
    'ohne Schulabschluss',
    'kein Schulabschluss',
    'o. A.',
    'keinen Abschluss'
  ],
  FOERDER: ['Förderschule', 'Förderschulabschluss', 'Abschluss der Förderschule', 'Sonderschule', 'FÖS', 'Förder'],
  HSA: [
    'Hauptschulabschluss',
    'HS',
    'HSA',
    'Hauptschule',
    'Volksschule',
    'Hauptsch.',
    'Berufsreife',
    'qual. HSA',
    'Quali',
    'BBR',
    'ESA'
  ],
  MSA: [
    'Mittlere Reife',
    'Realschule',
    'Realschulabschluss',
    'MSA',
    'RS',
    'RSA',
    'mittl. Reife',
    'FOR',
    'Fachoberschulreife',
    'Realsch.',
    'mittlerer Abschluss',
    'POS',
    'mittlerer Schulabschluss',
    'FORQ'
  ],
  FHR: ['Fachhochschulreife', 'FHR', 'Fachabitur', 'Fachabi', 'FH-Reife'],
  ABI: [
    'Abitur',
    'Abi',
    'Hochschulreife',
    'allg. Hochschulreife',
    'AHR',
    'allgemeine Hochschulreife',
    'Gymnasium',
    'EOS',
    'Fachgeb. Hochschulreife'
  ],
  AUSL_NICHT_ZUGEORDNET: [
    'ausländischer Abschluss, nicht zugeordnet',
    'Ausl. n. zugeordnet',
    'Ausl. nicht zugeordnet',
    'ausländischer Abschluss',
    'ausl. Abschluss',
    'nicht zugeordnet',
    'Ausland',
    'ausl.',
    'ausl. Abschl.',
    'Schule im Ausland',
    'im Ausland'
  ],
  UNB: ['unbekannt', '??', 'unb.', 'k. A.', 'keine Angabe', 'n. b.', 'nicht bekannt']
}
