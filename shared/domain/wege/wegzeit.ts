/** One row of the matrix: minutes by bus in the morning, at noon, in the evening; the last return from B to A as `HH:MM`. */
export interface Wegzeit {
  ortA: string
  ortB: string
  minutenFrueh: number
  minutenMittag: number
  minutenSpaet: number
  letzteRueckfahrt: string | null
}

/** A name of a place as places are compared: capitals and blanks do not matter. */
export const ortsschluessel = (name: string) => name.trim().replaceAll(/\s+/g, ' ').toLowerCase()
