import type { Tag } from '../zeitraum'
import type { Element, Hartregel } from './kandidat'

/** What would help where something does not fit. */
export const alternativarten = [
  'naechsterBeginn',
  'teilzeit',
  'online',
  'andererOrt',
  'betreuungLaenger',
  'warteliste',
  'berechtigung'
] as const

/** The nearest thing that would help: other elements that fit, or what is to be settled first. */
export interface Alternative {
  art: (typeof alternativarten)[number]
  /** The constraint it lifts. */
  regel: Hartregel
  /** The elements that would fit instead; empty where something is to be settled first. */
  elemente: readonly Element[]
  /** Care or an entitlement would be needed from this day or until this minute. */
  ab: Tag | null
  bis: number | null
}
