import type { Vorlagenelement } from './vorlage'

type Mehr = Partial<Omit<Vorlagenelement, 'elementart' | 'wochen'>>

/** A step of a shipped template; what is not named is open. */
export const element = (elementart: string, wochen: number | null, mehr: Mehr = {}): Vorlagenelement => ({
  ...{ elementart, wochen, titel: null, kursart: null, instrument: null, kostentraeger: null, niveauZiel: null },
  ...{ parallelZu: null, versatz: 0, hinweis: null },
  ...mehr
})

/** A language course of the BAMF, by its kind. */
export const kurs = (kursart: string, wochen: number, mehr: Mehr = {}): Vorlagenelement =>
  element(kursart.startsWith('IK_') ? 'SPRACHE_IK' : 'SPRACHE_BSK', wochen, {
    kursart,
    kostentraeger: 'BAMF',
    ...mehr
  })

export const arbeit = (mehr: Mehr = {}) => element('ARBEIT', null, mehr)
