import type { SatzWerte } from '@shared/domain/saetze/satzarten'
import type { Tag } from '@shared/domain/zeitraum'
import type { Kurs } from './angebote'
import type { Haushalt } from './haushalt'

/** What the generator knows of a person when it sends her on her way through courses and measures. */
export interface Wanderer {
  haushalt: Haushalt
  geschlecht: string
  geburt: Tag
  fallSeit: Tag
  alphabetisierung: string | null
  aufenthaltsstatus: string | null
  schulabschluss: string | null
  verpflichtet: boolean
  hatKinder: boolean
  berater: string
}

/** What a person has been through, up to the reference day. */
export interface Weg {
  sprachstaende: Partial<SatzWerte<'sprachstand'>>[]
  berechtigungen: Partial<SatzWerte<'berechtigung'>>[]
  teilnahmen: Partial<SatzWerte<'teilnahme'>>[]
  /** The day work began, where the way led to work. */
  arbeitSeit: Tag | null
  /** Whether something runs or is planned on the reference day. */
  laufend: Kurs | null
  geplant: boolean
}
