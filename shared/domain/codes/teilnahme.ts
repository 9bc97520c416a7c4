import { shippedList } from './shippedList'

/** States of a participation (DOMAIN 3.8); the words in lists of providers as in 6.2. */
const teilnahmeStatus = shippedList('teilnahmeStatus', [
  ['VORGEMERKT', 'vorgemerkt', { synonyme: ['vorgemerkt', 'vormerken', 'geplant'] }],
  ['VORGESCHLAGEN', 'vorgeschlagen', { synonyme: ['vorgeschlagen', 'Vorschlag', 'angeboten', 'Angebot'] }],
  ['ZUGEWIESEN', 'zugewiesen', { synonyme: ['zugewiesen', 'zugew.', 'Zuweisung', 'Zuw.'] }],
  ['ANGEMELDET', 'angemeldet', { synonyme: ['angemeldet', 'angem.', 'Anmeldung'] }],
  ['WARTELISTE', 'auf der Warteliste', { kurz: 'Warteliste', synonyme: ['WL', 'Warteliste', 'wartet', 'auf WL'] }],
  ['VERSCHOBEN', 'verschoben', { synonyme: ['verschoben', 'kommt später', 'späterer Beginn'] }],
  [
    'EINGETRETEN',
    'eingetreten',
    {
      synonyme: [
        'läuft',
        'lfd',
        'lfd.',
        'laufend',
        'aktiv',
        'TN',
        'im Kurs',
        'eingetr.',
        'eingetreten',
        'teilnehmend',
        'nimmt teil',
        'gestartet'
      ]
    }
  ],
  ['UNTERBROCHEN', 'unterbrochen', { synonyme: ['unterbrochen', 'Pause', 'pausiert', 'ruht', 'krank', 'lange krank'] }],
  [
    'BEENDET_REGULAER',
    'regulär beendet',
    { kurz: 'beendet', synonyme: ['beendet', 'abgeschl.', 'abgeschlossen', 'fertig', 'regulär', 'regulär beendet'] }
  ],
  [
    'BEENDET_VORZEITIG_POSITIV',
    'vorzeitig positiv beendet',
    { kurz: 'vorz. positiv', synonyme: ['vorzeitig positiv', 'vorz. beendet (Arbeit)', 'in Arbeit'] }
  ],
  ['ABGEBROCHEN', 'abgebrochen', { synonyme: ['Abbr.', 'abgebr.', 'abgebrochen', 'Abbruch', 'raus', 'ausgestiegen'] }],
  ['AUSGESCHLOSSEN', 'ausgeschlossen', { synonyme: ['ausgeschlossen', 'Ausschluss'] }],
  [
    'NICHT_ANGETRETEN',
    'nicht angetreten',
    {
      synonyme: [
        'n.a.',
        'NA',
        'nicht ersch.',
        'nicht erschienen',
        'no show',
        'nicht angetreten',
        'kam nicht',
        'nie erschienen'
      ]
    }
  ],
  [
    'ABGELEHNT_PERSON',
    'von der Person abgelehnt',
    { kurz: 'abgelehnt (P)', synonyme: ['abgelehnt', 'will nicht', 'lehnt ab', 'abgesagt'] }
  ],
  [
    'ABGELEHNT_TRAEGER',
    'vom Träger abgelehnt',
    { kurz: 'abgelehnt (T)', synonyme: ['vom Träger abgelehnt', 'Absage Träger', 'nicht aufgenommen'] }
  ],
  [
    'STORNIERT',
    'Kurs ausgefallen',
    { kurz: 'ausgefallen', synonyme: ['storniert', 'ausgefallen', 'Kurs ausgefallen'] }
  ],
  ['UNB', 'nicht bekannt', { kurz: '?', synonyme: ['?', 'unbekannt', 'unklar'] }]
])

/** Reasons for leaving: words of practice; none of them is a judgement about duties (§§ 31 ff. SGB II). */
const austrittsgrund = shippedList('austrittsgrund', [
  [
    'ZIEL',
    'Maßnahmeziel erreicht',
    { kurz: 'Ziel', synonyme: ['Ziel erreicht', 'regulär beendet', 'Kursende', 'Prüfung'] }
  ],
  [
    'ARBEIT_SV',
    'Aufnahme sozialversicherungspflichtiger Beschäftigung',
    { kurz: 'Arbeit', synonyme: ['Arbeit', 'Arbeitsaufnahme', 'Job', 'SV-Arbeit', 'Arbeit aufgenommen', 'AA'] }
  ],
  [
    'ARBEIT_GERINGF',
    'Aufnahme geringfügiger Beschäftigung',
    { kurz: 'Minijob', synonyme: ['Minijob', 'geringfügig', '450-Euro-Job'] }
  ],
  [
    'AUSBILDUNG',
    'Aufnahme einer Ausbildung',
    { kurz: 'Ausbildung', synonyme: ['Ausbildung', 'Ausbildungsbeginn', 'Azubi'] }
  ],
  ['SELBST', 'Aufnahme selbständiger Tätigkeit', { kurz: 'selbständig', synonyme: ['selbständig', 'selbstständig'] }],
  [
    'ANSCHLUSS',
    'Übergang in andere Maßnahme oder anderen Kurs',
    { kurz: 'Anschluss', synonyme: ['Anschluss', 'Wechsel', 'anderer Kurs', 'Kurswechsel', 'andere Maßnahme'] }
  ],
  ['SCHULE_STUDIUM', 'Schule oder Studium', { kurz: 'Schule', synonyme: ['Schule', 'Studium'] }],
  [
    'GESUNDHEIT',
    'gesundheitliche Gründe',
    { kurz: 'Gesundheit', synonyme: ['krank', 'Krankheit', 'gesundheitlich', 'AU', 'gesundheitl. Gründe'] }
  ],
  [
    'SCHWANGER_ELTERN',
    'Mutterschutz oder Elternzeit',
    { kurz: 'Elternzeit', synonyme: ['Mutterschutz', 'Elternzeit', 'schwanger', 'Schwangerschaft', 'Baby'] }
  ],
  [
    'KINDERBETREUUNG',
    'Kinderbetreuung nicht gesichert',
    { kurz: 'KiBe', synonyme: ['Kinderbetreuung', 'KiBe', 'keine KiBe', 'keine Betreuung', 'kein Kitaplatz'] }
  ],
  ['PFLEGE', 'Pflege von Angehörigen', { kurz: 'Pflege', synonyme: ['Pflege', 'Pflege Angehöriger'] }],
  ['MOBILITAET', 'Fahrweg oder ÖPNV', { kurz: 'Fahrweg', synonyme: ['Fahrweg', 'Bus', 'zu weit', 'Fahrtweg', 'ÖPNV'] }],
  [
    'UMZUG',
    'Umzug oder Wechsel der Zuständigkeit',
    { kurz: 'Umzug', synonyme: ['Umzug', 'umgezogen', 'verzogen', 'Wegzug'] }
  ],
  [
    'RECHTSKREIS',
    'Wegfall des Leistungsbezugs oder Rechtskreiswechsel',
    { kurz: 'Rechtskreis', synonyme: ['Rechtskreiswechsel', 'kein Leistungsbezug', 'Leistungsende'] }
  ],
  [
    'AUFENTHALT',
    'aufenthaltsrechtliche Gründe oder Ausreise',
    { kurz: 'Aufenthalt', synonyme: ['Ausreise', 'Aufenthalt', 'ausgereist', 'Abschiebung'] }
  ],
  ['NIVEAU_HOCH', 'sprachliche Überforderung', { kurz: 'überfordert', synonyme: ['zu schwer', 'Überforderung'] }],
  ['NIVEAU_NIEDRIG', 'sprachliche Unterforderung', { kurz: 'unterfordert', synonyme: ['zu leicht', 'Unterforderung'] }],
  ['FEHLZEITEN', 'zu hohe Fehlzeiten', { kurz: 'Fehlzeiten', synonyme: ['Fehlzeiten', 'zu viele Fehltage', 'FZ'] }],
  [
    'MITWIRKUNG',
    'fehlende Mitwirkung',
    { kurz: 'Mitwirkung', synonyme: ['Motivation', 'keine Motivation', 'Mitwirkung'] }
  ],
  ['VERHALTEN', 'Ausschluss durch den Träger', { kurz: 'Ausschluss', synonyme: ['Ausschluss', 'Verhalten'] }],
  [
    'TRAEGER',
    'durch den Träger beendet',
    { kurz: 'Träger', synonyme: ['zu wenig TN', 'Kurs ausgefallen', 'Träger', 'vom Träger beendet'] }
  ],
  ['TOD', 'verstorben', { synonyme: ['verstorben', 'Tod'] }],
  ['SONST', 'sonstiger Grund', { kurz: 'sonst.', synonyme: ['sonstiges', 'sonstiger Grund', 'Sonst.'] }],
  ['UNB', 'nicht bekannt', { kurz: '?', synonyme: ['?', 'unbekannt', 'unklar'] }]
])

/** Where someone is after leaving. */
const verbleib = shippedList('verbleib', [
  [
    'SV_ARBEIT',
    'sozialversicherungspflichtige Arbeit',
    { kurz: 'Arbeit', synonyme: ['Arbeit', 'SV', 'Beschäftigung', 'Job'] }
  ],
  ['MINIJOB', 'Minijob', { synonyme: ['Minijob', 'geringfügig'] }],
  ['AUSBILDUNG', 'Ausbildung', { synonyme: ['Ausbildung', 'Azubi', 'Lehre'] }],
  ['SCHULE', 'Schule', { synonyme: ['Schule', 'BK', 'Berufskolleg'] }],
  ['STUDIUM', 'Studium', { synonyme: ['Studium', 'Uni'] }],
  ['FSJ_BFD', 'FSJ oder BFD', { synonyme: ['FSJ', 'BFD', 'Freiwilligendienst'] }],
  ['MASSNAHME', 'Maßnahme', { synonyme: ['Maßnahme', 'Anschlussmaßnahme', 'MAT'] }],
  ['SPRACHKURS', 'Sprachkurs', { synonyme: ['Sprachkurs', 'IK', 'BSK', 'anderer Kurs', 'Folgekurs', 'B2-Kurs'] }],
  ['ARBEITSLOS', 'arbeitslos', { synonyme: ['arbeitslos', 'alo', 'ALO', 'Leistungsbezug', 'zu Hause'] }],
  ['ELTERNZEIT', 'Elternzeit', { synonyme: ['Elternzeit', 'Mutterschutz'] }],
  ['KRANK', 'krank', { synonyme: ['krank', 'AU', 'Klinik'] }],
  ['HAFT', 'Haft', { synonyme: ['Haft', 'JVA'] }],
  ['AUSREISE', 'Ausreise', { synonyme: ['Ausreise', 'ausgereist'] }],
  ['UNB', 'nicht bekannt', { kurz: '?', synonyme: ['?', 'unbekannt', 'unklar'] }]
])

/** What one day of one person was (DOMAIN 3.8); providers have signs of their own. */
const tagesmarke = shippedList('tagesmarke', [
  ['A', 'anwesend'],
  ['O', 'online anwesend', { kurz: 'online' }],
  ['T', 'teilweise anwesend', { kurz: 'teilweise' }],
  ['P', 'im Praktikum', { kurz: 'Praktikum' }],
  ['K', 'krank mit AU', { kurz: 'krank' }],
  ['E', 'entschuldigt'],
  ['U', 'unentschuldigt'],
  ['F', 'Ferien oder Feiertag', { kurz: 'frei' }],
  ['X', 'kein Kurstag'],
  ['N', 'nicht gemeldet']
])

export const teilnahmeCodes = [...teilnahmeStatus, ...austrittsgrund, ...verbleib, ...tagesmarke]
