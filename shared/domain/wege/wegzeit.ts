import { z } from 'zod'
import { Uhrzeit } from '../zeitraum'

const Ortsname = z.string().trim().min(1).max(80)
const Minuten = z.int().min(0).max(600)

/** One row of the matrix: minutes by bus in the morning, at noon, in the evening; the last return from B to A as `HH:MM`. */
export const Wegzeit = z.object({
  ortA: Ortsname,
  ortB: Ortsname,
  minutenFrueh: Minuten,
  minutenMittag: Minuten,
  minutenSpaet: Minuten,
  letzteRueckfahrt: Uhrzeit.nullable()
})
export type Wegzeit = z.infer<typeof Wegzeit>

/** A name of a place as places are compared: capitals and blanks do not matter. */
export const ortsschluessel = (name: string) => name.trim().replaceAll(/\s+/g, ' ').toLowerCase()
