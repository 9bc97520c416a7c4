import type { Planname } from './stundenplaene'

/** A kind of course or measure of the invented district. */
export interface Angebotsart {
  kursart?: string
  instrument?: string
  titel: string
  /** Participations per person of the district in the years the generator covers. */
  anteil: number
  plaetze: readonly [number, number]
  wochen: number
  plaene: readonly Planname[]
  niveauVon: string | null
  niveauZiel: string | null
  kostentraeger: string
  /** Teaching units granted, for the entitlement. */
  ue?: number
  /** The last day on which such a course could begin. */
  beginnBis?: string
  /** At least so many runs, however small the district. */
  mindestens: number
}

const ik = { kostentraeger: 'BAMF', plaetze: [15, 25] } as const
const bsk = { kostentraeger: 'BAMF', plaetze: [15, 22] } as const
const massnahme = { kostentraeger: 'JC', niveauZiel: null } as const

export const angebotsarten: readonly Angebotsart[] = [
  {
    ...ik,
    kursart: 'IK_ALLG',
    titel: 'Integrationskurs',
    anteil: 0.34,
    wochen: 31,
    plaene: ['vormittag', 'vormittag', 'nachmittag', 'vormittagKurz'],
    niveauVon: 'NULL',
    niveauZiel: 'B1',
    ue: 700,
    mindestens: 14
  },
  {
    ...ik,
    kursart: 'IK_ALPHA',
    titel: 'Alphabetisierungskurs',
    anteil: 0.07,
    wochen: 50,
    plaene: ['vormittagKurz', 'nachmittag'],
    niveauVon: 'ALPHA',
    niveauZiel: 'A2',
    ue: 1000,
    mindestens: 7
  },
  {
    ...ik,
    kursart: 'IK_ZWEIT',
    titel: 'Zweitschriftlernerkurs',
    anteil: 0.05,
    wochen: 44,
    plaene: ['vormittag', 'nachmittag'],
    niveauVon: 'NULL',
    niveauZiel: 'B1',
    ue: 1000,
    mindestens: 6
  },
  {
    ...ik,
    kursart: 'IK_INTENSIV',
    titel: 'Intensivkurs',
    anteil: 0.02,
    wochen: 20,
    plaene: ['ganztags'],
    niveauVon: 'A1',
    niveauZiel: 'B1',
    ue: 500,
    mindestens: 4
  },
  {
    ...ik,
    kursart: 'IK_FRAUEN',
    titel: 'Frauenintegrationskurs',
    anteil: 0.03,
    wochen: 48,
    plaene: ['vormittagDrei', 'vormittagKurz'],
    niveauVon: 'NULL',
    niveauZiel: 'B1',
    ue: 1000,
    beginnBis: '2025-04-28',
    mindestens: 4
  },
  {
    ...bsk,
    kursart: 'BSK_B1',
    titel: 'Berufssprachkurs Ziel B1',
    anteil: 0.05,
    wochen: 20,
    plaene: ['vormittag', 'vormittagKurz'],
    niveauVon: 'A2',
    niveauZiel: 'B1',
    ue: 400,
    mindestens: 7
  },
  {
    ...bsk,
    kursart: 'BSK_B2',
    titel: 'Berufssprachkurs Ziel B2',
    anteil: 0.12,
    wochen: 20,
    plaene: ['vormittag', 'nachmittag', 'abend'],
    niveauVon: 'B1',
    niveauZiel: 'B2',
    ue: 400,
    mindestens: 9
  },
  {
    ...bsk,
    kursart: 'BSK_C1',
    titel: 'Berufssprachkurs Ziel C1',
    anteil: 0.02,
    wochen: 22,
    plaene: ['vormittag', 'abend'],
    niveauVon: 'B2',
    niveauZiel: 'C1',
    ue: 400,
    mindestens: 4
  },
  {
    ...bsk,
    kursart: 'BSK_JOB',
    titel: 'Job-BSK',
    anteil: 0.03,
    plaetze: [5, 12],
    wochen: 16,
    plaene: ['abend', 'nachmittagZwei'],
    niveauVon: 'A2',
    niveauZiel: null,
    ue: 120,
    mindestens: 5
  },
  {
    kursart: 'KOMM',
    titel: 'Kreiskurs Deutsch im Alltag',
    anteil: 0.06,
    plaetze: [10, 18],
    wochen: 12,
    plaene: ['nachmittagZwei', 'vormittagDrei'],
    niveauVon: 'NULL',
    niveauZiel: 'A1',
    kostentraeger: 'KREIS',
    mindestens: 6
  },
  {
    ...massnahme,
    instrument: 'MAT',
    titel: 'Aktiv im Moor',
    anteil: 0.12,
    plaetze: [12, 20],
    wochen: 26,
    plaene: ['vormittag', 'nachmittag', 'nachmittagZwei'],
    niveauVon: 'A2',
    mindestens: 8
  },
  {
    ...massnahme,
    instrument: 'MAT',
    titel: 'Sprache & Praxis Pflege',
    anteil: 0.05,
    plaetze: [10, 16],
    wochen: 30,
    plaene: ['ganztags', 'nachmittag'],
    niveauVon: 'B1',
    mindestens: 5
  },
  {
    ...massnahme,
    instrument: 'MAT',
    titel: 'Werkstatttage Holz und Metall',
    anteil: 0.05,
    plaetze: [8, 14],
    wochen: 8,
    plaene: ['nachmittag', 'nachmittagZwei', 'ganztags'],
    niveauVon: 'A1',
    mindestens: 6
  },
  {
    ...massnahme,
    instrument: 'AVGS_MAT',
    titel: 'Coaching Neustart',
    anteil: 0.1,
    plaetze: [8, 15],
    wochen: 14,
    plaene: ['einzeltermin', 'nachmittagZwei'],
    niveauVon: 'A2',
    mindestens: 8
  },
  {
    ...massnahme,
    instrument: 'AGH',
    titel: 'Arbeitsgelegenheit Moorpflege',
    anteil: 0.05,
    plaetze: [8, 15],
    wochen: 30,
    plaene: ['vormittag', 'vormittagKurz'],
    niveauVon: null,
    mindestens: 5
  },
  {
    ...massnahme,
    instrument: 'FBW',
    titel: 'Umschulung Lagerlogistik (Teilqualifizierung)',
    anteil: 0.02,
    plaetze: [10, 18],
    wochen: 40,
    plaene: ['ganztags'],
    niveauVon: 'B1',
    kostentraeger: 'AGENTUR',
    mindestens: 3
  },
  {
    ...massnahme,
    instrument: 'GB16K',
    titel: 'Ganzheitliche Betreuung Wegbegleitung',
    anteil: 0.04,
    plaetze: [8, 12],
    wochen: 36,
    plaene: ['einzeltermin'],
    niveauVon: null,
    mindestens: 4
  }
]

export const isSprache = ({ kursart }: { kursart?: string | null }) => kursart !== undefined && kursart !== null
