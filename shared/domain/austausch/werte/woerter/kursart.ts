import type { Wortliste } from './wortliste'

/** Words for the codes of `kursart`. */
export const kursartWoerter: Wortliste = {
  IK_ALLG: [
    'Allgemeiner Integrationskurs',
    'IK allg.',
    'allg. IK',
    'IK?',
    'Integrationskurs',
    'allgemeiner IK',
    'IK allgemein',
    'allg. Integrationskurs',
    'Integrationskurs allgemein'
  ],
  IK_ALPHA: [
    'Alpha-Integrationskurs',
    'Alphaintegrationskurs',
    'Integrationskurs Alpha',
    'Integrationskurs mit Alpha',
    'Alphabetisierungs-IK',
    'Alphabetisierungskurs',
    'Alphakurs',
    'Alpha-IK',
    'Alpha',
    'IK Alpha',
    'Alpha-Kurs',
    'Integrationskurs mit Alphabetisierung',
    'Alphabetisierung',
    'IK mit Alphabetisierung'
  ],
  IK_ZWEIT: [
    'IK für Zweitschriftlerner',
    'Zweitschriftlernende',
    'Zweitschriftlerner-Integrationskurs',
    'Zweitschriftlernerkurs',
    'Zweitschrift',
    'Zweitschriftlerner',
    'ZSL',
    'IK Zweitschrift',
    'Zweitschriftkurs',
    'Zweitschriftlerner-IK'
  ],
  IK_FOERDER: ['Förderkurs', 'Förder-IK', 'IK Förder', 'gering Literalisierte', 'Kurs für gering Literalisierte'],
  IK_INTENSIV: [
    'Intensiv-Integrationskurs',
    'Intensivkurs',
    'Intensiv-IK',
    'IK intensiv',
    'Intensiv',
    'Intensivintegrationskurs'
  ],
  IK_ORIENT: [
    'Orient.kurs',
    'Orientierungskurs (100 UE)',
    'Orientierungskurs',
    'OK',
    'O-Kurs',
    'nur Orientierungskurs',
    'Orientierung',
    'Orient.-Kurs'
  ],
  IK_WDH: [
    'IK Wiederholer',
    'Wiederholungs-IK',
    'Wiederholung',
    'Wiederholer',
    'Wiederholungskurs',
    'Wdh.',
    'IK Wdh.',
    'Wiederholerkurs',
    'Wiederholungsstunden'
  ],
  IK_JUGEND: ['Jugendintegrationskurs', 'Jugend-IK', 'Jugendkurs', 'IK Jugend'],
  IK_ELTERN: ['Elternintegrationskurs', 'Eltern-IK', 'IK Eltern'],
  IK_FRAUEN: ['Frauenintegrationskurs', 'Frauen-IK', 'Frauenkurs', 'IK Frauen', 'Eltern- und Frauenintegrationskurs?'],
  IK_BEHIND: ['Kurs für Menschen mit Behinderung', 'Gehörlosenkurs', 'IK Gehörlose'],
  BSK_A2: ['Berufssprachkurs A2', 'A2-BSK', 'BSK A2', 'BSK Ziel A2', 'DeuFöV A2', 'Spezial-BSK A2', 'BSK bis A2'],
  BSK_B1: ['Berufssprachkurs B1', 'B1-BSK', 'BSK B1', 'BSK Ziel B1', 'DeuFöV B1', 'Spezial-BSK B1', 'BSK bis B1'],
  BSK_B2: [
    'B2 Beruf?',
    'Basiskurs B2',
    'BSK B2',
    'BSK Ziel B2',
    'DeuFöV B2',
    'Basis-BSK B2',
    'Basis-BSK Ziel B2',
    'BSK bis B2',
    'Berufssprachkurs B2',
    'B2-BSK',
    'BSK?',
    'Berufssprachkurs?',
    'DeuFöV?',
    'Basis-BSK?'
  ],
  BSK_C1: [
    'Berufssprachkurs C1',
    'C1-BSK',
    'BSK C1',
    'BSK Ziel C1',
    'DeuFöV C1',
    'Basis-BSK C1',
    'Basis-BSK Ziel C1',
    'BSK bis C1'
  ],
  BSK_C2: ['BSK C2', 'BSK Ziel C2', 'DeuFöV C2', 'Basis-BSK Ziel C2'],
  BSK_FACH: [
    'Fachkurs Pflege',
    'BSK Fachkurs',
    'Spezial-BSK fachspezifisch',
    'BSK Fach',
    'BSK Pflege',
    'BSK Einzelhandel',
    'BSK Gewerbe-Technik',
    'Fach-BSK',
    'Spezial-BSK?'
  ],
  BSK_ANERK: [
    'Spezial-BSK Anerkennung',
    'BSK Anerkennung',
    'BSK akad. Heilberufe',
    'BSK Gesundheitsfachberufe',
    'BSK Heilberufe'
  ],
  BSK_JOB: ['Job-BSK', 'JobBSK', 'BSK Job', 'Job BSK'],
  BSK_AZUBI: ['Azubi-BSK', 'BSK Azubi', 'Azubi BSK'],
  BSK_FACHPRAXIS: ['Fachpraxis-BSK', 'BSK Fachpraxis']
}
