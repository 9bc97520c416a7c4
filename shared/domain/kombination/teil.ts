import type { Tag } from '../zeitraum'
import type { Element } from './kandidat'
import type { Lauf } from './lauf'

/** Stands for "has no end". */
export const FERN: Tag = '9999-12-31'

/** A run as a person would attend it: from the day of entry to its end. */
export interface Teil {
  lauf: Lauf
  eintritt: Tag
  ende: Tag
}

/** The part of a run from a day on. */
export const teilOf = (lauf: Lauf, eintritt: Tag): Teil => ({ lauf, eintritt, ende: lauf.ende ?? FERN })

/** The parts as they are stored and shown. */
export const elementeOf = (teile: readonly Teil[]): Element[] =>
  teile.map(({ lauf, eintritt }) => ({ lauf: lauf.id, eintritt }))

/** Whether both run on at least one day. */
export const runsBeside = (a: Pick<Teil, 'eintritt' | 'ende'>, b: Pick<Teil, 'eintritt' | 'ende'>): boolean =>
  a.eintritt <= b.ende && b.eintritt <= a.ende
