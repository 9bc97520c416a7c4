import { createHash } from 'node:crypto'
import type { ErkannteListe, ErkannteZeile } from '@shared/domain/austausch/erkannteListe'
import { eigeneFelder, type Feld, felder, type Wert } from '@shared/domain/austausch/felder'
import type { Listenfeld } from '@shared/domain/austausch/ziele'
import type { Ports } from '../../electron/ports'

export type Werte = Partial<Record<Listenfeld, Wert>>

/** A list as the reader hands it over: one heading in row 1, one entry per row from row 2. */
export function someListe(rows: readonly (Werte | ErkannteZeile)[], over: Partial<ErkannteListe> = {}): ErkannteListe {
  const zeilen = rows.map((row, index) => ('findings' in row ? row : zeile(index + 2, row)))
  const named = new Set(zeilen.flatMap(({ values = {}, own = {} }) => Object.keys({ ...values, ...own })))
  return {
    file: 'monatsliste-2026-10.xlsx',
    hash: createHash('sha256').update(JSON.stringify(rows)).digest('hex'),
    format: 'xlsx',
    kind: 'controlling',
    sheet: 'Liste',
    sheets: [{ name: 'Liste', visibility: 'visible', rows: rows.length + 1 }],
    headerRows: [1],
    columns: [...named].map((name, index) => ({
      column: letters(index),
      heading: name,
      key: name,
      field: isCanonical(name) ? name : null,
      own: isCanonical(name) ? null : (eigeneFelder.find((eigen) => eigen === name) ?? null),
      how: 'exakt',
      examples: []
    })),
    rows: zeilen,
    hinweise: [],
    dateSystem: '1900',
    monat: null,
    sheetsGleicherForm: [],
    stand: '2026-10-01',
    beleg: null,
    ...over
  }
}

/** One row with values under either kind of name. */
export function zeile(row: number, werte: Werte, over: Partial<ErkannteZeile> = {}): ErkannteZeile {
  const entries = Object.entries(werte)
  return {
    row,
    values: Object.fromEntries(entries.filter(([name]) => isCanonical(name))),
    own: Object.fromEntries(entries.filter(([name]) => !isCanonical(name))),
    findings: [],
    ...over
  }
}

/** A reader that knows these lists by the name of their file. */
export function readerOf(...listen: ErkannteListe[]): Ports['readForeign'] {
  return async ({ file }) => listen.find((liste) => liste.file === file) ?? Promise.reject(new Error(`No list ${file}`))
}

const isCanonical = (name: string): name is Feld => (felder as readonly string[]).includes(name)

const letters = (index: number): string =>
  (index >= 26 ? letters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26))
