import { anwesenheit, monatsangaben } from './anwesenheiten'
import type { Artregel } from './artregel'
import { einschaetzung, niveaus } from './sprachstaende'
import { fortschritt, kursangabe, kursnamen, statusByDates, verlauf } from './teilnahmen'

/** Who is in the course, since when, until when: whoever stands in it takes part. */
export const teilnehmerliste: Artregel = {
  stammdaten: false,
  sprachstand: niveaus,
  teilnahme: { ...kursnamen, ...verlauf, ...fortschritt },
  anwesenheit,
  vermerk: [
    'bemerkung',
    'rueckfrage',
    'kinderbetreuung',
    'verfuegbar',
    'berechtigung_bis',
    'telefon',
    'naechster_kurs'
  ],
  deute: ({ teilnahme, sprachstand, anwesenheit: tage }, genannt, kontext) => {
    const eine = kursangabe(teilnahme, genannt, kontext, (werte) => statusByDates(werte, kontext.stand))
    const ohneKurs = eine.namen.length === 0 && !eine.werte.kursart
    return {
      // A list of one group names the group in its title at most: then the source is all there is to call it by.
      teilnahmen: [ohneKurs ? { ...eine, werte: { titel: kontext.quelle, ...eine.werte } } : eine],
      sprachstaende: einschaetzung(sprachstand, kontext),
      ...monatsangaben(tage, teilnahme, genannt, kontext)
    }
  }
}
