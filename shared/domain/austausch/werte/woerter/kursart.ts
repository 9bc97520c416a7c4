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
    'Zweitschriftlernerkurs',
    'Zweitschrift',
    'Zweitschriftlerner',
    'ZSL',
    'IK Zweitschrift',
    'Zweitschriftkurs',
    'Zweitschriftlerner-IK'
  ],
  IK_FOERDER: ['Förderkurs', 'Förder-IK', 'IK Förder', 'gering Literalisierte', 'Kurs für gering Literalisierte'],
  IK_INTENSIV: ['Intensivkurs', 'Intensiv-IK', 'IK intensiv', 'Intensiv', 'Intensivintegrationskurs'],
  IK_ORIENT: ['Orientierungskurs', 'OK', 'O-Kurs', 'nur Orientierungskurs', 'Orientierung', 'Orient.-Kurs'],
  IK_WDH: [
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
  BSK_A2: ['BSK A2', 'BSK Ziel A2', 'DeuFöV A2', 'Spezial-BSK A2', 'BSK bis A2'],
  BSK_B1: ['BSK B1', 'BSK Ziel B1', 'DeuFöV B1', 'Spezial-BSK B1', 'BSK bis B1'],
  BSK_B2: [
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
  BSK_C1: ['BSK C1', 'BSK Ziel C1', 'DeuFöV C1', 'Basis-BSK C1', 'Basis-BSK Ziel C1', 'BSK bis C1'],
  BSK_C2: ['BSK C2', 'BSK Ziel C2', 'DeuFöV C2', 'Basis-BSK Ziel C2'],
  BSK_FACH: [
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
