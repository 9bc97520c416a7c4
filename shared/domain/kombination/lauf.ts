import type { Spanne } from '../kette/schritt'
import type { Tag } from '../zeitraum'

/** Minutes since midnight. */
export type Minute = number

/** The place of lessons nobody knows the place of: no way leads there. */
export const unbekannterOrt = ''

/** Time of one weekday (1 = Monday) at one place; `ort: null` is online, without a way. Without days it is always held. */
export interface Block {
  wochentag: number
  von: Minute
  bis: Minute
  ort: string | null
  gueltigVon?: Tag | null
  gueltigBis?: Tag | null
}

/** A run as planning sees it: places named as in the matrix of ways, times as minutes. */
export interface Lauf {
  id: string
  titel: string
  traeger: string
  traegerName: string
  art: 'sprache' | 'arbeitsmarkt'
  kursart: string | null
  instrument: string | null
  kostentraeger: string | null
  standort: string | null
  ort: string | null
  beginn: Tag | null
  ende: Tag | null
  einstieg: 'FEST' | 'ABSCHNITT' | 'LAUFEND'
  einstiegstage: readonly Tag[]
  letzterEinstieg: Tag | null
  anmeldeschluss: Tag | null
  bloecke: readonly Block[]
  /** Days without lessons, both ends included. */
  ausfall: readonly Spanne[]
  wochenstunden: number | null
  ueWoche: number | null
  plaetze: number | null
  /** Seats nobody holds; `null` where nobody knows. */
  frei: number | null
  freiStand: Tag | null
  warteliste: boolean
  /** Persons who hold a seat, and how many it takes for the run to take place. */
  belegt: number
  mindestTn: number | null
  niveauVon: string | null
  niveauMax: string | null
  niveauZiel: string | null
  mindestAlter: number | null
  hoechstAlter: number | null
  geschlechtFilter: string | null
  kinderbetreuung: boolean
  /** `null` where nobody knows. */
  barrierefrei: boolean | null
  ziel: string | null
}

/** Minutes of a way between two places by bus, and the last way back. */
export interface Weg {
  frueh: number
  mittag: number
  spaet: number
  letzteRueckfahrt: Minute | null
  /** Nobody told: worked out from the distance. */
  geschaetzt: boolean
}

/** The ways of the county; `undefined` where neither the matrix nor a distance is known. */
export type Wege = (von: string, nach: string) => Weg | undefined
