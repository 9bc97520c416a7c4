import type { Artregel } from './artregel'
import { einschaetzung, niveaus } from './sprachstaende'
import { kursangabe, kursnamen } from './teilnahmen'

/** Who waits for which course, and since when. */
export const warteliste: Artregel = {
  stammdaten: false,
  sprachstand: niveaus,
  teilnahme: {
    ...kursnamen,
    status: 'status',
    warten_seit: 'statusSeit',
    status_seit: 'statusSeit',
    naechster_kurs: 'eintrittPlan'
  },
  anwesenheit: {},
  vermerk: ['bemerkung', 'kinderbetreuung', 'verfuegbar', 'berechtigung_bis', 'telefon', 'rueckfrage'],
  deute: ({ teilnahme, sprachstand }, genannt, kontext) => ({
    teilnahmen: [kursangabe({ status: 'WARTELISTE', ...teilnahme }, genannt, kontext, () => 'WARTELISTE')],
    sprachstaende: einschaetzung(sprachstand, kontext)
  })
}
