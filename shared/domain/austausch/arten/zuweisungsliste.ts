import type { Artregel } from './artregel'
import { kursangabe, kursnamen, verlauf } from './teilnahmen'

/** The answer to our own list: who came. Course, hours, level and restrictions in it are what we told the provider. */
export const zuweisungsliste: Artregel = {
  stammdaten: false,
  sprachstand: {},
  teilnahme: { ...kursnamen, ...verlauf },
  anwesenheit: {},
  vermerk: ['bemerkung', 'rueckfrage'],
  deute: ({ teilnahme }, genannt, kontext) => ({
    teilnahmen: [kursangabe(teilnahme, genannt, kontext, () => 'ZUGEWIESEN')]
  })
}
