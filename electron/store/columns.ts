import type { Felder, WerteOf } from '@shared/domain/feld'
import type { Zeile } from './bulk'

/** Values of a catalogue as columns: the store knows no booleans. Absent fields stay absent. */
export function toColumns(werte: object): Zeile {
  const entries = Object.entries(werte).map(([feld, wert]) => [feld, typeof wert === 'boolean' ? Number(wert) : wert])
  return Object.fromEntries(entries)
}

/** The values of a catalogue out of a row of its table; other columns are left out. */
export function fromColumns<F extends Felder>(felder: F, row: object): WerteOf<F> {
  const columns = row as Zeile
  const entries = Object.entries(felder).map(([name, { art }]) => {
    const wert = columns[name] ?? null
    return [name, art === 'jaNein' && wert !== null ? wert === 1 : wert]
  })
  // The catalogue and the table have the same names; the compiler cannot follow that through `entries`.
  return Object.fromEntries(entries) as WerteOf<F>
}
