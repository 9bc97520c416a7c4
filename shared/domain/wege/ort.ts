/** Where a place lies, in degrees; `null` where nobody said. */
export interface Ortslage {
  name: string
  breite: number | null
  laenge: number | null
}

const KM_JE_GRAD = 111.2

/** Kilometres as the crow flies, exact enough within a county; `undefined` where one of them is not known. */
export function luftlinieKm(a: Ortslage, b: Ortslage): number | undefined {
  if (a.breite === null || a.laenge === null || b.breite === null || b.laenge === null) return undefined
  const mitte = Math.cos((((a.breite + b.breite) / 2) * Math.PI) / 180)
  return KM_JE_GRAD * Math.hypot(a.breite - b.breite, (a.laenge - b.laenge) * mitte)
}
