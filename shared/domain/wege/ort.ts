import { pflicht, text, type WerteOf, werteSchema, zahl } from '../feld'

/** A place people live in or go to. */
export const ortFelder = {
  name: pflicht(text(80)),
  gemeinde: text(80),
  plz: text(10),
  /** Degrees; for the estimate of a way nobody told. */
  breite: zahl(-90, 90),
  laenge: zahl(-180, 180)
} as const
export type OrtWerte = WerteOf<typeof ortFelder>
export const OrtWerte = werteSchema(ortFelder)

/** Where a place lies, in degrees; `null` where nobody said. */
export type Ortslage = Pick<OrtWerte, 'name' | 'breite' | 'laenge'>

const KM_JE_GRAD = 111.2

/** Kilometres as the crow flies, exact enough within a county; `undefined` where one of them is not known. */
export function luftlinieKm(a: Ortslage, b: Ortslage): number | undefined {
  if (a.breite === null || a.laenge === null || b.breite === null || b.laenge === null) return undefined
  const mitte = Math.cos((((a.breite + b.breite) / 2) * Math.PI) / 180)
  return KM_JE_GRAD * Math.hypot(a.breite - b.breite, (a.laenge - b.laenge) * mitte)
}
