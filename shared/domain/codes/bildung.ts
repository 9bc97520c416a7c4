import { shippedList } from './shippedList'

const schulabschluss = shippedList('schulabschluss', [
  ['KEIN_BESUCH', 'kein Schulbesuch', { kurz: 'kein Besuch', synonyme: ['kein Schulbesuch', 'nie', 'keine Schule'] }],
  [
    'OHNE',
    'ohne Abschluss',
    { kurz: 'ohne', synonyme: ['ohne', 'kein', 'keiner', 'kein Abschluss', 'o. Abschl.', 'ohne Abschluss'] }
  ],
  ['FOERDER', 'Abschluss der Förderschule', { kurz: 'Förder', synonyme: ['Förderschule', 'Förderschulabschluss'] }],
  [
    'HSA',
    'Hauptschulabschluss',
    { kurz: 'HSA', synonyme: ['HS', 'HSA', 'Hauptschule', 'Hauptschulabschl.', '9. Klasse'] }
  ],
  [
    'MSA',
    'Mittlerer Schulabschluss',
    { kurz: 'MSA', synonyme: ['MSA', 'Realschule', 'RS', 'Mittlere Reife', 'FOR', '10. Klasse', 'Realschulabschluss'] }
  ],
  ['FHR', 'Fachhochschulreife', { kurz: 'FHR', synonyme: ['FHR', 'Fachabitur', 'Fachabi'] }],
  ['ABI', 'Abitur', { kurz: 'Abi', synonyme: ['Abi', 'Abitur', 'Hochschulreife', 'allg. Hochschulreife', 'AHR'] }],
  [
    'AUSL_NICHT_ZUGEORDNET',
    'ausländischer Abschluss, nicht zugeordnet',
    {
      kurz: 'ausländisch',
      synonyme: ['Ausl. n. zugeordnet', 'ausländisch', 'Ausland', 'ausl. Abschluss', 'im Ausland']
    }
  ],
  ['UNB', 'nicht bekannt', { kurz: '?', synonyme: ['?', 'unbekannt', 'k. A.', 'keine Angabe'] }]
])

const berufsabschluss = shippedList('berufsabschluss', [
  ['OHNE', 'ohne Berufsabschluss', { kurz: 'ohne', synonyme: ['ohne', 'kein', 'keiner', 'ungelernt'] }],
  ['ANGELERNT', 'Erfahrung ohne Abschluss', { kurz: 'angelernt', synonyme: ['angelernt', 'Berufserfahrung'] }],
  ['AUSB_BETRIEB', 'betriebliche Ausbildung', { kurz: 'betrieblich', synonyme: ['Ausbildung', 'Lehre', 'dual'] }],
  [
    'AUSB_SCHUL',
    'schulische Ausbildung',
    { kurz: 'schulisch', synonyme: ['schulische Ausbildung', 'Berufsfachschule'] }
  ],
  [
    'FACHSCHULE_MEISTER',
    'Fachschule, Meister/-in',
    { kurz: 'Meister', synonyme: ['Meister', 'Techniker', 'Fachschule'] }
  ],
  ['FH_BACHELOR', 'Fachhochschule, Bachelor', { kurz: 'Bachelor', synonyme: ['Bachelor', 'FH', 'Fachhochschule'] }],
  [
    'UNI_MASTER',
    'Universität, Master',
    { kurz: 'Master', synonyme: ['Master', 'Uni', 'Studium', 'Diplom', 'Magister'] }
  ],
  ['PROMOTION', 'Promotion', { synonyme: ['Promotion', 'Dr.', 'Doktor'] }],
  ['IN_AUSBILDUNG', 'in Ausbildung', { synonyme: ['in Ausbildung', 'Azubi'] }],
  [
    'AUSL_NICHT_ANERKANNT',
    'ausländischer Abschluss, nicht anerkannt',
    { kurz: 'ausländisch', synonyme: ['ausländisch', 'nicht anerkannt', 'Ausl. n. anerkannt'] }
  ],
  ['UNB', 'nicht bekannt', { kurz: '?', synonyme: ['?', 'unbekannt', 'k. A.'] }]
])

/** Recognition of a foreign qualification; deadlines in § 6 BQFG. */
const anerkennung = shippedList('anerkennung', [
  ['NICHT_RELEVANT', 'nicht erforderlich', { synonyme: ['nicht erforderlich', 'entfällt'] }],
  ['UNGEKLAERT', 'ungeklärt', { synonyme: ['ungeklärt', 'offen', '?'] }],
  ['BERATUNG', 'in Beratung (IQ, Kammer)', { kurz: 'Beratung', synonyme: ['Beratung', 'IQ-Beratung'] }],
  ['UNTERLAGEN_FEHLEN', 'Unterlagen fehlen', { synonyme: ['Unterlagen fehlen', 'unvollständig'] }],
  ['UEBERSETZUNG', 'Übersetzung läuft', { kurz: 'Übersetzung', synonyme: ['Übersetzung'] }],
  ['ANTRAG_GESTELLT', 'Antrag gestellt', { kurz: 'Antrag', synonyme: ['Antrag gestellt', 'beantragt'] }],
  ['EINGANG_BESTAETIGT', 'Eingang bestätigt', { synonyme: ['Eingang bestätigt', 'in Bearbeitung'] }],
  [
    'BESCHEID_VOLL',
    'volle Anerkennung',
    { kurz: 'voll', synonyme: ['anerkannt', 'voll anerkannt', 'volle Anerkennung'] }
  ],
  [
    'BESCHEID_TEILWEISE',
    'teilweise Anerkennung',
    { kurz: 'teilweise', synonyme: ['teilweise', 'teilweise anerkannt'] }
  ],
  ['BESCHEID_KEINE', 'keine Anerkennung', { kurz: 'abgelehnt', synonyme: ['abgelehnt', 'nicht anerkannt'] }],
  [
    'AUSGLEICHSMASSNAHME',
    'Ausgleichsmaßnahme',
    { kurz: 'Ausgleich', synonyme: ['Anpassungslehrgang', 'Kenntnisprüfung'] }
  ],
  [
    'QUALIFIZIERUNGSANALYSE',
    'Qualifikationsanalyse (§ 14 BQFG)',
    { kurz: 'Analyse', synonyme: ['Qualifikationsanalyse'] }
  ],
  ['ZAB_BEWERTUNG', 'Zeugnisbewertung (ZAB)', { kurz: 'ZAB', synonyme: ['ZAB', 'Zeugnisbewertung'] }],
  ['WIDERSPRUCH', 'Widerspruch', { synonyme: ['Widerspruch'] }],
  ['ABGEBROCHEN', 'abgebrochen', { synonyme: ['abgebrochen'] }]
])

export const bildungCodes = [...schulabschluss, ...berufsabschluss, ...anerkennung]
