import type { Lauf } from './lauf'

/** From which level on a kind of course takes people, and where it leads to (DOMAIN 3.2, 3.4). */
const kurse: Readonly<Record<string, readonly [von: string | null, ziel: string | null]>> = {
  IK_ALLG: [null, 'B1'],
  IK_ALPHA: [null, 'B1'],
  IK_ZWEIT: [null, 'B1'],
  IK_FOERDER: [null, 'B1'],
  IK_INTENSIV: [null, 'B1'],
  BSK_A2: [null, 'A2'],
  BSK_B1: ['A2', 'B1'],
  BSK_B2: ['B1', 'B2'],
  BSK_C1: ['B2', 'C1'],
  BSK_C2: ['C1', 'C2'],
  BSK_FACH: ['B1', null],
  BSK_ANERK: ['B1', null],
  BSK_JOB: ['A2', null]
}

type Kurs = Pick<Lauf, 'kursart' | 'niveauVon' | 'niveauZiel'>

/** The level somebody needs at entry: as told, else that of the kind of course; `null`: none. */
export const eingangOf = ({ kursart, niveauVon }: Kurs): string | null =>
  niveauVon ?? (kursart && kurse[kursart]?.[0]) ?? null

/** The level a course leads to: as told, else that of its kind. */
export const zielOf = ({ kursart, niveauZiel }: Kurs): string | null =>
  niveauZiel ?? (kursart && kurse[kursart]?.[1]) ?? null
