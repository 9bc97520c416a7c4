import type { Felder, WerteOf } from '@shared/domain/feld'
import type { Zeile } from './bulk'
import type { SharedTexts } from './sharedTexts'

/** Values of a catalogue as columns: the store knows no booleans. Absent fields stay absent. */
export function toColumns(werte: object): Zeile {
  const entries = Object.entries(werte).map(([feld, wert]) => [feld, typeof wert === 'boolean' ? Number(wert) : wert])
  return Object.fromEntries(entries)
}

/** The values of a catalogue out of a row of its table; other columns are left out. */
export function fromColumns<F extends Felder>(felder: F, row: object, share: SharedTexts = asItIs): WerteOf<F> {
  const columns = row as Zeile
  const werte: Record<string, Zeile[string] | boolean> = {}
  for (const [name, { art }] of fieldsOf(felder)) {
    const wert = share(columns[name] ?? null)
    werte[name] = art === 'jaNein' && wert !== null ? wert === 1 : wert
  }
  // A copy takes a fifth of the room of an object that grew by computed names (V8 keeps that as a hash table). The catalogue
  // and the table have the same names; the compiler cannot follow that through `fieldsOf`.
  return { ...werte } as WerteOf<F>
}

const asItIs: SharedTexts = (wert) => wert

const known = new WeakMap<Felder, [string, Felder[string]][]>()

function fieldsOf(felder: Felder): [string, Felder[string]][] {
  const bekannt = known.get(felder) ?? Object.entries(felder)
  known.set(felder, bekannt)
  return bekannt
}
