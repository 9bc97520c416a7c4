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

/** Where a figure of the matrix comes from; `imOrt`: the way ends where it began. */
export function herkunftText({
  imOrt,
  minuten,
  geschaetzt,
  vonHand,
  version
}: {
  imOrt: boolean
  minuten: object | null
  geschaetzt: boolean
  vonHand: boolean
  version: number
}): string {
  if (minuten === null) return 'unbekannt'
  if (geschaetzt) return 'geschätzt'
  if (vonHand) return 'von Hand'
  if (version > 0) return 'aus der Tabelle'
  return imOrt ? 'im Ort' : 'wie der Rückweg'
}
