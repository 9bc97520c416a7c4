import type { Woerter } from './woerter'

/** Headings about the household and what it lives on. */
export const haushaltWoerter = {
  bg_groesse: [
    'Größe BG',
    'Größe der Bedarfsgemeinschaft',
    'BG-Größe',
    'Anz. Pers.',
    'Personen in BG',
    'Haushaltsgröße',
    'Personen',
    'Anzahl Personen',
    'Personen in der BG',
    'Anzahl Personen BG',
    'BG Personen',
    'Pers. in BG',
    'Personenzahl',
    'Anz. Personen',
    'Größe der BG',
    'HH-Größe',
    'Anzahl BG-Mitglieder'
  ],
  alleinerziehend: ['Alleinerziehend', 'alleinerz.', 'AE', 'Alleinerziehende', 'allein erziehend'],
  juengstes_kind: [
    'Jüngstes Kind geb.',
    'Jüngstes Kind',
    'jüngstes Kind Geburtsdatum',
    'Geburtsdatum jüngstes Kind',
    'jüngstes Kind Geburtsmonat',
    'jüngstes Kind geboren',
    'jüngstes Kind geb. am'
  ],
  kinderbetreuung: [
    'Kinderbetreuung',
    'KiBe',
    'KB',
    'KiBe nötig',
    'Kinderbetreuung nötig',
    'Kinderbetreuungsbedarf',
    'Betreuungsbedarf',
    'Kinderbetr.',
    'KiBe erforderlich',
    'Kinderbetreuung erforderlich',
    'KiBe-Bedarf',
    'Kinderbetreuung benötigt'
  ],
  verfuegbar: [
    'Zeiten',
    'verfügbar',
    'VM/NM',
    'vormittags/nachmittags',
    'Einschränkungen',
    'Verfügbarkeit',
    'zeitliche Einschränkungen',
    'Zeitfenster',
    'Wunschzeit',
    'mögliche Zeiten',
    'zeitl. Verfügbarkeit',
    'zeitliche Verfügbarkeit',
    'Kurszeit'
  ],
  einkommen: [
    'Einkommen',
    'Nebeneinkommen',
    'EK',
    'Anrechenb. EK',
    'anrechenbares Einkommen',
    'Erwerbseinkommen',
    'Brutto',
    'Bruttoeinkommen',
    'anr. EK',
    'Eink.',
    'Erwerbs-EK',
    'mtl. Einkommen',
    'monatliches Einkommen'
  ],
  leistung_seit: [
    'Beginn Leistung',
    'Leistungsbezug ab',
    'Leistung ab',
    'Leistungsbezug seit',
    'Leistungsbeginn',
    'LB seit',
    'im Leistungsbezug seit',
    'Leistung seit',
    'Beginn Leistungsbezug',
    'Bezug seit',
    'ALG II seit',
    'Bürgergeld seit'
  ],
  lzb: ['LZB', 'Langzeitleistungsbezug', 'Langzeitbezieher', 'Langzeitleistungsbezieher', 'LZB-Flag']
} satisfies Woerter
