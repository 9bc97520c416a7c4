import type { OrtWerte } from '../domain/wege/ort'
import type { Wegzeit } from '../domain/wege/wegzeit'

export const ortLabels: Record<keyof OrtWerte, string> = {
  name: 'Ort',
  gemeinde: 'Gemeinde',
  plz: 'PLZ',
  breite: 'Breite in Grad',
  laenge: 'Länge in Grad'
}

export const wegLabels: Record<Exclude<keyof Wegzeit, 'ortA' | 'ortB'>, string> = {
  minutenFrueh: 'Minuten früh',
  minutenMittag: 'Minuten mittags',
  minutenSpaet: 'Minuten abends',
  letzteRueckfahrt: 'Letzte Rückfahrt'
}

/** Where a figure of the matrix comes from. */
export function herkunftText({
  minuten,
  geschaetzt,
  vonHand,
  version
}: {
  minuten: object | null
  geschaetzt: boolean
  vonHand: boolean
  version: number
}): string {
  if (minuten === null) return 'unbekannt'
  if (geschaetzt) return 'geschätzt'
  if (vonHand) return 'von Hand'
  return version === 0 ? 'wie der Rückweg' : 'aus der Tabelle'
}
