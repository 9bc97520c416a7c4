import type { Felder, Wert } from '@shared/domain/feld'
import type { Zeile } from './bulk'

/** A stored row as the domain knows it: yes and no instead of 1 and 0, only the columns of the catalogue and `further`. */
export function fromZeile<R>(felder: Felder, row: Zeile, further: readonly string[] = ['id', 'version']): R {
  const result: Record<string, Wert> = {}
  for (const name of further) result[name] = row[name] ?? null
  for (const name in felder) {
    const wert = row[name] ?? null
    result[name] = felder[name]?.art === 'jaNein' && wert !== null ? wert === 1 : wert
  }
  return result as R
}

/** A value as the store knows it. */
export function toStored(wert: Wert): string | number | null {
  return typeof wert === 'boolean' ? Number(wert) : wert
}
