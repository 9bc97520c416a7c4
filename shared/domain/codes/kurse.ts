import { shippedList } from './shippedList'

/** Language courses: Integrationskurse (DOMAIN 3.2), Berufssprachkurse (3.4) and local ones. */
const kursart = shippedList('kursart', [
  [
    'IK_ALLG',
    'Allgemeiner Integrationskurs',
    { kurz: 'IK allg.', synonyme: ['IK', 'Integrationskurs', 'IK allg.', 'allg. IK', 'IK allgemein', 'Allgemeiner IK'] }
  ],
  [
    'IK_ALPHA',
    'Alphabetisierungskurs',
    { kurz: 'IK Alpha', synonyme: ['Alpha', 'Alphakurs', 'Alpha-IK', 'IK Alpha', 'IK-Alpha', 'Alphabetisierungskurs'] }
  ],
  [
    'IK_ZWEIT',
    'Zweitschriftlernerkurs',
    { kurz: 'IK Zweitschr.', synonyme: ['Zweitschrift', 'Zweitschriftlerner', 'Zweitschrift-IK', 'ZSL', 'IK Zweit'] }
  ],
  [
    'IK_FOERDER',
    'Integrationskurs mit besonderem sprachpädagogischem Förderbedarf',
    { kurz: 'IK Förder', synonyme: ['Förderkurs', 'IK Förder', 'gering Literalisierte'] }
  ],
  [
    'IK_INTENSIV',
    'Intensivkurs',
    { kurz: 'IK Intensiv', synonyme: ['Intensiv', 'Intensiv-IK', 'IK intensiv', 'Intensivkurs'] }
  ],
  ['IK_ORIENT', 'Orientierungskurs', { kurz: 'OK', synonyme: ['Orientierungskurs', 'OK', 'O-Kurs'] }],
  [
    'IK_WDH',
    'Wiederholung (Integrationskurs)',
    { kurz: 'IK Wdh.', synonyme: ['Wiederholer', 'Wiederholung', 'IK Wdh.'] }
  ],
  [
    'IK_BEHIND',
    'Integrationskurs für Menschen mit Behinderung',
    { kurz: 'IK Behind.', synonyme: ['Gehörlosenkurs', 'IK Gehörlose', 'IK inklusiv'] }
  ],
  [
    'IK_JUGEND',
    'Jugendintegrationskurs',
    { kurz: 'IK Jugend', inaktiv: true, gueltigBis: '2025-04-30', synonyme: ['Jugend-IK', 'Jugendkurs', 'IK Jugend'] }
  ],
  [
    'IK_ELTERN',
    'Elternintegrationskurs',
    { kurz: 'IK Eltern', inaktiv: true, gueltigBis: '2025-04-30', synonyme: ['Eltern-IK', 'Elternkurs', 'IK Eltern'] }
  ],
  [
    'IK_FRAUEN',
    'Frauenintegrationskurs',
    { kurz: 'IK Frauen', inaktiv: true, gueltigBis: '2025-04-30', synonyme: ['Frauen-IK', 'Frauenkurs', 'IK Frauen'] }
  ],
  [
    'BSK_A2',
    'Spezial-Berufssprachkurs Ziel A2',
    { kurz: 'BSK A2', synonyme: ['BSK A2', 'DeuFöV A2', 'Berufssprachkurs A2'] }
  ],
  [
    'BSK_B1',
    'Spezial-Berufssprachkurs Ziel B1',
    { kurz: 'BSK B1', synonyme: ['BSK B1', 'DeuFöV B1', 'Berufssprachkurs B1'] }
  ],
  [
    'BSK_B2',
    'Basis-Berufssprachkurs Ziel B2',
    { kurz: 'BSK B2', synonyme: ['BSK', 'BSK B2', 'DeuFöV', 'DeuFöV B2', 'Berufssprachkurs', 'Berufssprachkurs B2'] }
  ],
  [
    'BSK_C1',
    'Basis-Berufssprachkurs Ziel C1',
    { kurz: 'BSK C1', synonyme: ['BSK C1', 'DeuFöV C1', 'Berufssprachkurs C1'] }
  ],
  [
    'BSK_C2',
    'Basis-Berufssprachkurs Ziel C2',
    { kurz: 'BSK C2', synonyme: ['BSK C2', 'DeuFöV C2', 'Berufssprachkurs C2'] }
  ],
  [
    'BSK_FACH',
    'Berufssprachkurs fachspezifisch',
    { kurz: 'BSK Fach', synonyme: ['BSK Fach', 'BSK Pflege', 'BSK Einzelhandel', 'BSK Gewerbe-Technik'] }
  ],
  [
    'BSK_ANERK',
    'Berufssprachkurs Anerkennung/Berufszugang',
    { kurz: 'BSK Anerk.', synonyme: ['BSK Anerkennung', 'BSK Heilberufe', 'BSK Gesundheitsfachberufe'] }
  ],
  ['BSK_JOB', 'Job-Berufssprachkurs', { kurz: 'Job-BSK', synonyme: ['Job-BSK', 'JobBSK', 'Jobkurs'] }],
  ['BSK_AZUBI', 'Azubi-Berufssprachkurs', { kurz: 'Azubi-BSK', synonyme: ['Azubi-BSK', 'BSK Azubi'] }],
  [
    'BSK_FACHPRAXIS',
    'Fachpraxis-Berufssprachkurs',
    { kurz: 'BSK Praxis', synonyme: ['Fachpraxis-BSK', 'BSK Fachpraxis'] }
  ],
  [
    'KOMM',
    'kommunaler oder Landeskurs',
    { kurz: 'kommunal', synonyme: ['kommunaler Kurs', 'Landeskurs', 'Kreiskurs', 'Basissprachkurs'] }
  ],
  [
    'EHRENAMT',
    'ehrenamtlicher Sprachkurs',
    { kurz: 'Ehrenamt', synonyme: ['Sprachcafé', 'Sprachcafe', 'Sprachtreff', 'ehrenamtlich'] }
  ]
])

/** Ways into a language course (DOMAIN 3.3). */
const zugangsweg = shippedList('zugangsweg', [
  ['IK_ANSPRUCH', 'Anspruch § 44 Abs. 1 AufenthG', { kurz: 'Anspruch', synonyme: ['Anspruch', '§ 44 Abs. 1'] }],
  ['IK_SPAET', 'Spätaussiedler/-in § 4 Abs. 1 Nr. 2 IntV', { kurz: 'Spätauss.', synonyme: ['Spätaussiedler'] }],
  [
    'IK_ZUL_BAMF',
    'Zulassung § 44 Abs. 4 AufenthG / § 5 IntV (BAMF)',
    { kurz: 'Zul. BAMF', synonyme: ['Zulassung BAMF', 'Zulassung', '§ 44 Abs. 4'] }
  ],
  [
    'IK_ZUL_JC',
    'Zulassung durch das Jobcenter § 5a IntV',
    { kurz: 'Zul. JC', synonyme: ['Zulassung JC', '§ 5a IntV'] }
  ],
  [
    'IK_VERPFL_ABH',
    'Verpflichtung § 44a Abs. 1 Nr. 1/3 AufenthG (Ausländerbehörde)',
    { kurz: 'Verpfl. ABH', synonyme: ['Verpflichtung ABH', 'verpfl. ABH'] }
  ],
  [
    'IK_VERPFL_JC',
    'Verpflichtung § 44a Abs. 1 Nr. 2 AufenthG (Jobcenter)',
    { kurz: 'Verpfl. JC', synonyme: ['Verpflichtung JC', 'verpfl. JC', 'Verpflichtung'] }
  ],
  [
    'IK_VERPFL_ASYLBLG',
    'Verpflichtung § 44a Abs. 1 Nr. 4 AufenthG (AsylbLG-Behörde)',
    { kurz: 'Verpfl. AsylbLG', synonyme: ['Verpflichtung AsylbLG'] }
  ],
  ['IK_SELBST', 'Selbstzahler/-in', { kurz: 'selbst', synonyme: ['Selbstzahler', 'Selbstzahlerin'] }],
  [
    'BSK_JC',
    'Teilnahmeberechtigung § 5 Abs. 2 DeuFöV (Jobcenter)',
    { kurz: 'BSK JC', synonyme: ['BSK-Berechtigung JC'] }
  ],
  [
    'BSK_AA',
    'Teilnahmeberechtigung § 5 Abs. 1 DeuFöV (Agentur)',
    { kurz: 'BSK AA', synonyme: ['BSK-Berechtigung AA'] }
  ],
  [
    'BSK_BAMF',
    'Teilnahmeberechtigung § 5 Abs. 3–5, 7, 8 DeuFöV (BAMF)',
    { kurz: 'BSK BAMF', synonyme: ['BSK-Berechtigung BAMF'] }
  ],
  [
    'BSK_VERPFL_JC',
    'Verpflichtung § 45a Abs. 2 AufenthG (Jobcenter)',
    { kurz: 'BSK Verpfl.', synonyme: ['BSK-Verpflichtung', 'Verpflichtung BSK'] }
  ],
  ['KOMM', 'kommunaler, Landes- oder ehrenamtlicher Kurs', { kurz: 'kommunal', synonyme: ['kommunal', 'Land'] }]
])

const berechtigungStatus = shippedList('berechtigungStatus', [
  ['AUSGESTELLT', 'ausgestellt', { synonyme: ['ausgestellt', 'erteilt'] }],
  ['ANGEMELDET', 'angemeldet', { synonyme: ['angemeldet', 'beim Träger angemeldet'] }],
  ['BEGONNEN', 'Kurs begonnen', { synonyme: ['begonnen', 'läuft'] }],
  ['UNTERBROCHEN', 'unterbrochen', { synonyme: ['unterbrochen', 'pausiert'] }],
  ['VERBRAUCHT', 'Stunden verbraucht', { synonyme: ['verbraucht', 'ausgeschöpft'] }],
  ['ERLOSCHEN', 'erloschen', { synonyme: ['erloschen', 'abgelaufen'] }],
  ['WIDERRUFEN', 'widerrufen', { synonyme: ['widerrufen', 'zurückgenommen'] }],
  ['ABGESCHLOSSEN', 'abgeschlossen', { synonyme: ['abgeschlossen', 'fertig'] }]
])

const zeitmodell = shippedList('zeitmodell', [
  ['VZ', 'Vollzeit', { kurz: 'VZ', synonyme: ['VZ', 'Vollzeit', 'ganztags'] }],
  ['TZ', 'Teilzeit', { kurz: 'TZ', synonyme: ['TZ', 'Teilzeit', 'vormittags', 'nachmittags', 'VM', 'NM'] }],
  ['ABEND', 'Abend oder Wochenende', { kurz: 'Abend', synonyme: ['Abend', 'abends', 'Abendkurs', 'Samstag'] }]
])

/** When one may begin. */
const einstieg = shippedList('einstieg', [
  ['FEST', 'nur zum Beginn', { kurz: 'fest', synonyme: ['fest', 'fester Termin', 'Kursbeginn'] }],
  ['ABSCHNITT', 'zu jedem Abschnitt', { kurz: 'Abschnitt', synonyme: ['Modulgrenze', 'Modul', 'Abschnitt'] }],
  ['LAUFEND', 'laufend', { synonyme: ['laufend', 'jederzeit', 'laufender Einstieg'] }]
])

export const kursCodes = [...kursart, ...zugangsweg, ...berechtigungStatus, ...zeitmodell, ...einstieg]
