import type { Wortliste } from './wortliste'

/** Words for the codes of `verbleib`. */
export const verbleibWoerter: Wortliste = {
  SV_ARBEIT: [
    'Arbeitsstelle?',
    'sv-pfl. Beschäftigung',
    'Festanstellung',
    'sozialvers. Beschäftigung',
    'Arbeit?',
    'SV-Arbeit',
    'sv-pflichtige Beschäftigung',
    'Job?',
    'in Arbeit?',
    'sv Beschäftigung',
    'Beschäftigung?',
    'Vollzeit',
    'Teilzeit',
    'sozialversicherungspflichtig',
    'Arbeitsaufnahme?'
  ],
  MINIJOB: ['Minijob', 'geringfügig', '450-Euro-Job', 'geringfügige Beschäftigung'],
  AUSBILDUNG: ['Ausbildung', 'Lehre', 'betriebliche Ausbildung', 'schulische Ausbildung', 'EQ?'],
  SCHULE: ['Schule', 'Schulbesuch', 'Berufsschule', 'Abendschule'],
  STUDIUM: ['Studium', 'Uni', 'Hochschule'],
  FSJ_BFD: ['FSJ', 'BFD', 'Bundesfreiwilligendienst', 'FSJ/BFD'],
  MASSNAHME: ['Maßnahme', 'andere Maßnahme', 'Anschlussmaßnahme', 'AGH', 'MAT', 'Folgemaßnahme'],
  SPRACHKURS: [
    'weiterer Kurs',
    'Anschlusskurs BSK',
    'BSK B1',
    'BSK B2',
    'BSK C1',
    'weiterer Deutschkurs',
    'Berufssprachkurs',
    'Sprachkurs',
    'Deutschkurs',
    'BSK',
    'IK',
    'weiterer Sprachkurs',
    'Folgekurs',
    'Integrationskurs',
    'Anschlusskurs'
  ],
  ARBEITSLOS: [
    'ALG',
    'ALG I',
    'im Leistungsbezug',
    'SGB II',
    'arbeitslos',
    'alo',
    'arbeitsuchend',
    'ohne Arbeit',
    'Alg II',
    'Bürgergeld',
    'Leistungsbezug'
  ],
  ELTERNZEIT: ['schwanger', 'Elternzeit/Mutterschutz', 'Elternzeit', 'Mutterschutz'],
  KRANK: ['krank', 'arbeitsunfähig', 'Reha'],
  HAFT: ['Haft', 'inhaftiert', 'JVA'],
  AUSREISE: ['Heimatland', 'im Ausland', 'Ausreise', 'ausgereist', 'Rückkehr', 'Ausland'],
  UNB: ['unbekannt', '??', 'unb.', 'k. A.', 'unklar', 'nicht bekannt']
}
