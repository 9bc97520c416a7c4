import { hatTN, or } from '../../eingebaut/bausteine'
import type { Filter } from '../../filter'
import type { TeilnahmeBedingung } from '../../satzBedingung'
import type { Fang } from '../muster'
import type { Dauer } from '../zeit'

/** Courses and measures that a question names. */
export interface Kurse {
  readonly kursart: readonly string[]
  readonly instrument: readonly string[]
  /** „Kurs“, „Maßnahme“: none in particular. */
  readonly allgemein: boolean
}

type Weitere = Omit<TeilnahmeBedingung['teilnahme'], 'kursart' | 'instrument'>

/** Participations in one of the courses or measures. */
export function tn({ kursart, instrument }: Kurse, status: readonly string[], weitere: Weitere = {}): Filter {
  const teile = [
    ...(kursart.length > 0 ? [hatTN({ kursart: [...kursart], status: [...status], ...weitere })] : []),
    ...(instrument.length > 0 ? [hatTN({ instrument: [...instrument], status: [...status], ...weitere })] : [])
  ]
  const [einer] = teile
  return teile.length === 1 && einer ? einer : or(...teile)
}

/** What the named parts of a pattern caught. */
export const kurse = (fang: Fang) => fang['kurs'] as Kurse
export const status = (fang: Fang) => fang['status'] as readonly string[]
export const dauer = (fang: Fang) => fang['dauer'] as Dauer

/** Words of patterns that several subjects use. */
export const inZeit = 'in|innerhalb|während den|der? nächsten|kommenden|folgenden?'
export const zuletzt = 'in|innerhalb|während den|der? letzten|vergangenen'
export const seit = 'seit mehr|länger|mindestens|über? als?'
