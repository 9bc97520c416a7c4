import type { ErkannteZeile } from './erkannteListe'
import { eigeneFelder, felder, type Wert } from './felder'
import type { Listenfeld } from './ziele'

/** Values of a row under the names of the list, in a fixed order: the form in which the last statement of a source is kept. */
export type Genannt = Partial<Record<Listenfeld, Wert>>

const ohneAussage: readonly Listenfeld[] = ['name_komplett', 'stand', 'alter', 'lfd_nr']
const aussagen = [...felder, ...eigeneFelder].filter((feld) => !ohneAussage.includes(feld))

/** All values a row names, except what changes with every extract or only helps to read it. */
export function genanntIn({ values = {}, own = {} }: ErkannteZeile): Genannt {
  return inFixedOrder({ ...values, ...own })
}

/** The same values in the order of the catalogue: equal statements are equal texts. */
export function inFixedOrder(genannt: Genannt): Genannt {
  return onlyFelder(genannt, () => true)
}

/** Some of the values, in the order of the catalogue. */
export function onlyFelder(genannt: Genannt, test: (feld: Listenfeld) => boolean): Genannt {
  const result: Genannt = {}
  for (const feld of aussagen) {
    const wert = genannt[feld]
    if (wert !== undefined && test(feld)) result[feld] = wert
  }
  // An object that grew by many computed names takes five times the room of its copy (V8 keeps it as a hash table).
  return { ...result }
}

/** A value as text; `undefined` for what is none. */
export const textIn = (wert: Wert | undefined): string | undefined => (typeof wert === 'string' ? wert : undefined)
