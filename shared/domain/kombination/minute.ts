import type { Uhrzeit } from '../zeitraum'
import type { Minute } from './lauf'

/** `09:15` as minutes since midnight. */
export const minuteOf = (uhrzeit: Uhrzeit): Minute => Number(uhrzeit.slice(0, 2)) * 60 + Number(uhrzeit.slice(3, 5))

/** Minutes since midnight as `09:15`. */
export const uhrzeitOf = (minute: Minute): Uhrzeit =>
  `${zweistellig(Math.floor(minute / 60))}:${zweistellig(minute % 60)}`

const zweistellig = (zahl: number) => String(zahl).padStart(2, '0')
