import { anwesenheit, monatsangaben } from './anwesenheiten'
import type { Artregel } from './artregel'
import { fortschritt, kursangabe, kursnamen, verlauf } from './teilnahmen'

/** Days of a month, present and missing (§ 61 Abs. 2 SGB II). Of a participation it only tells what is known anyway. */
export const fehlzeitenliste: Artregel = {
  stammdaten: false,
  sprachstand: {},
  teilnahme: { ...kursnamen, ...verlauf, ...fortschritt },
  anwesenheit,
  vermerk: ['bemerkung', 'grundkategorie', 'rueckfrage'],
  deute: ({ teilnahme, anwesenheit: tage }, genannt, kontext) => ({
    teilnahmen: [kursangabe(teilnahme, genannt, kontext, () => undefined)],
    ...monatsangaben(tage, teilnahme, genannt, kontext)
  })
}
