import { shippedList } from './shippedList'

/** Levels of German by the GER (DOMAIN 3.1); half steps are for estimates of providers. */
const niveau = shippedList('niveau', [
  ['UNB', 'nicht bekannt', { kurz: '?', synonyme: ['?', 'unbekannt', 'unklar', 'k. A.', 'ohne Angabe'] }],
  [
    'NULL',
    'keine Deutschkenntnisse',
    { kurz: 'A0', synonyme: ['A0', 'A 0', '0', 'keine', 'kein Deutsch', 'keine Deutschkenntnisse', 'Anfänger'] }
  ],
  [
    'ALPHA',
    'Alphabetisierungsbedarf',
    { kurz: 'Alpha', synonyme: ['Alpha', 'Analphabet', 'Analphabetin', 'Alphabetisierung', 'Alphabetisierungsbedarf'] }
  ],
  ['A1', 'A1', { synonyme: ['A 1', 'Niveau A1', 'A1+', 'GER A1'] }],
  ['A1.1', 'A1.1', { synonyme: ['A1/1', 'A1-1'] }],
  ['A1.2', 'A1.2', { synonyme: ['A1/2', 'A1-2'] }],
  ['A2', 'A2', { synonyme: ['A 2', 'Niveau A2', 'A2+', 'GER A2', 'A2(DTZ)', 'A2 DTZ', 'DTZ A2'] }],
  ['A2.1', 'A2.1', { synonyme: ['A2/1', 'A2-1'] }],
  ['A2.2', 'A2.2', { synonyme: ['A2/2', 'A2-2'] }],
  ['B1', 'B1', { synonyme: ['B 1', 'Niveau B1', 'B1+', 'GER B1', 'B1(DTZ)', 'B1 DTZ', 'DTZ B1', 'knapp B1'] }],
  ['B1.1', 'B1.1', { synonyme: ['B1/1', 'B1-1'] }],
  ['B1.2', 'B1.2', { synonyme: ['B1/2', 'B1-2'] }],
  ['B2', 'B2', { synonyme: ['B 2', 'Niveau B2', 'B2+', 'GER B2'] }],
  ['B2.1', 'B2.1', { synonyme: ['B2/1', 'B2-1'] }],
  ['B2.2', 'B2.2', { synonyme: ['B2/2', 'B2-2'] }],
  ['C1', 'C1', { synonyme: ['C 1', 'Niveau C1', 'GER C1'] }],
  ['C2', 'C2', { synonyme: ['C 2', 'Niveau C2', 'GER C2', 'Muttersprache', 'Muttersprachler'] }]
])

const sprachstandArt = shippedList('sprachstandArt', [
  ['ZERTIFIKAT', 'Zertifikat', { kurz: 'Zert.', synonyme: ['Zertifikat', 'Zeugnis', 'Prüfung', 'bescheinigt'] }],
  [
    'EINSTUFUNG_IK',
    'Einstufungstest Integrationskurs',
    { kurz: 'ET IK', synonyme: ['Einstufungstest', 'ET', 'ETest'] }
  ],
  ['EINSTUFUNG_BSK', 'Einstufung Berufssprachkurs', { kurz: 'ET BSK', synonyme: ['Einstufung BSK', 'ET BSK'] }],
  ['TUM', 'Test- und Meldestelle', { kurz: 'TuM', synonyme: ['TuM', 'KomTuM', 'Testmeldestelle'] }],
  [
    'KDL',
    'Kompetenzdienstleistung (BPS)',
    { kurz: 'K-DL', synonyme: ['K-DL', 'BPS', 'Berufspsychologischer Service'] }
  ],
  ['TRAEGEREINSCHAETZUNG', 'Einschätzung des Trägers', { kurz: 'Träger', synonyme: ['Träger', 'Trägereinschätzung'] }],
  ['IFK_EINSCHAETZUNG', 'Einschätzung der Fachkraft', { kurz: 'IFK', synonyme: ['IFK', 'eigene Einschätzung'] }],
  ['SELBSTAUSKUNFT', 'Selbstauskunft', { kurz: 'selbst', synonyme: ['Selbstauskunft', 'eigene Angabe'] }]
])

const stufen = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const
const pruefungen = (prefix: string, anbieter: string) =>
  stufen.map(
    (stufe) =>
      [
        `${prefix}_${stufe}`,
        `${anbieter} ${stufe}`,
        { synonyme: [`${anbieter} Deutsch ${stufe}`, `${anbieter}-${stufe}`] }
      ] as const
  )

const pruefung = shippedList('pruefung', [
  ['DTZ', 'Deutsch-Test für Zuwanderer', { kurz: 'DTZ', synonyme: ['DTZ', 'Deutschtest für Zuwanderer', 'telc DTZ'] }],
  ['LID', 'Leben in Deutschland', { kurz: 'LiD', synonyme: ['LiD', 'Orientierungstest', 'OK-Test'] }],
  ['ZIK', 'Zertifikat Integrationskurs', { kurz: 'ZIK', synonyme: ['Zertifikat IK', 'Zertifikat Integrationskurs'] }],
  ['DTB_A2', 'Deutsch-Test für den Beruf A2', { kurz: 'DTB A2', synonyme: ['DTB A2', 'telc A2+ Beruf'] }],
  ['DTB_B1', 'Deutsch-Test für den Beruf B1', { kurz: 'DTB B1', synonyme: ['DTB B1', 'telc B1+ Beruf'] }],
  ['DTB_B2', 'Deutsch-Test für den Beruf B2', { kurz: 'DTB B2', synonyme: ['DTB B2', 'telc B2+ Beruf'] }],
  ['DTB_C1', 'Deutsch-Test für den Beruf C1', { kurz: 'DTB C1', synonyme: ['DTB C1', 'telc C1 Beruf'] }],
  ...pruefungen('TELC', 'telc'),
  ...pruefungen('GOETHE', 'Goethe-Zertifikat'),
  ...pruefungen('OESD', 'ÖSD'),
  ['TESTDAF', 'TestDaF', { synonyme: ['Test DaF'] }],
  ['DSH', 'Deutsche Sprachprüfung für den Hochschulzugang', { kurz: 'DSH', synonyme: ['DSH'] }],
  ['FSP_MED', 'Fachsprachprüfung Medizin', { kurz: 'FSP Med.', synonyme: ['FSP', 'FSP Medizin'] }],
  ['FSP_PFLEGE', 'Fachsprachprüfung Pflege', { kurz: 'FSP Pflege', synonyme: ['FSP Pflege'] }],
  ['SONST', 'sonstiges Zertifikat', { kurz: 'sonst.', synonyme: ['sonstiges', 'anderes'] }]
])

const pruefErgebnis = shippedList('pruefErgebnis', [
  [
    'BESTANDEN_ZIEL',
    'bestanden (Ziel erreicht)',
    { kurz: 'bestanden', synonyme: ['bestanden', 'best.', 'ja', 'erfolgreich', 'Ziel erreicht'] }
  ],
  [
    'BESTANDEN_DARUNTER',
    'bestanden auf niedrigerer Stufe',
    { kurz: 'darunter', synonyme: ['darunter', 'nur A2', 'teilweise bestanden'] }
  ],
  [
    'NICHT_BESTANDEN',
    'nicht bestanden',
    { kurz: 'n. b.', synonyme: ['nicht bestanden', 'n.b.', 'n. best.', 'durchgefallen', 'unter A2'] }
  ],
  [
    'NICHT_ANGETRETEN',
    'nicht angetreten',
    { kurz: 'n. a.', synonyme: ['nicht angetreten', 'n.a.', 'nicht erschienen', 'nicht teilgenommen'] }
  ],
  ['AUSGESCHLOSSEN', 'ausgeschlossen', { synonyme: ['ausgeschlossen', 'Täuschung'] }],
  ['OFFEN', 'Ergebnis offen', { kurz: 'offen', synonyme: ['offen', 'ausstehend', 'liegt nicht vor', 'folgt'] }]
])

const alphabetisierung = shippedList('alphabetisierung', [
  ['PRIMAER', 'nie schreiben gelernt', { kurz: 'primär', synonyme: ['primär', 'primäre Analphabetin'] }],
  ['FUNKTIONAL', 'wenig schriftkundig', { kurz: 'funktional', synonyme: ['funktional', 'gering literalisiert'] }],
  ['ZWEITSCHRIFT', 'schriftkundig in anderer Schrift', { kurz: 'Zweitschrift', synonyme: ['Zweitschriftlerner'] }],
  [
    'LATEIN',
    'schriftkundig in lateinischer Schrift',
    { kurz: 'lateinisch', synonyme: ['lateinisch', 'alphabetisiert'] }
  ],
  ['UNB', 'nicht bekannt', { kurz: '?', synonyme: ['?', 'unbekannt'] }]
])

export const sprachCodes = [...niveau, ...sprachstandArt, ...pruefung, ...pruefErgebnis, ...alphabetisierung]
