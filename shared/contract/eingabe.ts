import { z } from 'zod'
import { type Felder, type WerteOf, werteSchema } from '../domain/feld'

/** The fields of a catalogue that people fill in, each of them optional; anything else is refused. */
export function eingabeSchema<F extends Felder>(felder: F): z.ZodType<Partial<WerteOf<F>>> {
  const eigene = Object.fromEntries(Object.entries(felder).filter(([, { berechnet }]) => !berechnet))
  return z.strictObject(werteSchema(eigene).shape).partial() as unknown as z.ZodType<Partial<WerteOf<F>>>
}
