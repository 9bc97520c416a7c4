import { laufend } from '../../saetze/zustaende'
import {
  and,
  bedingung,
  type EingebauteZielgruppe,
  hatAnwesenheit,
  hatIntegration,
  hatTN,
  imBestand,
  not,
  or
} from './bausteine'

/** Attendance to ask the provider about. */
export const fehlzeitenAuffaellig = or(
  hatAnwesenheit({ monatAb: 'heute-3M', neueste: true, quoteUnter: 80 }),
  hatAnwesenheit({ monatAb: 'heute-3M', unentschuldigtAb: 3 })
)
/** A look after a placement is due. */
export const nachbetreuungFaellig = hatIntegration({ nachbetreuungFaellig: ['M3', 'M6', 'M12'] })

/** While somebody is in a course, and after somebody found work. */
export const begleitung: readonly EingebauteZielgruppe[] = [
  {
    id: 'Q15',
    name: 'Fehlzeiten auffällig: Rückfrage beim Träger',
    zweck:
      'Im neuesten gemeldeten Monat unter 80 Prozent anwesend oder in einem der letzten drei Monate ab 3 Tage unentschuldigt: nachfragen, was den Kurs erschwert.',
    quelle: '§ 14 Abs. 6 IntV, § 9 Abs. 5 DeuFöV (R-30)',
    filter: and(imBestand, fehlzeitenAuffaellig),
    kachel: false,
    varianten: []
  },
  {
    id: 'Q17',
    name: 'Nachbetreuung fällig (3, 6 oder 12 Monate)',
    zweck: 'Nach der Arbeitsaufnahme nachfragen, solange sie besteht. Auch abgeschlossene Fälle zählen mit.',
    quelle: '§ 16g Abs. 2 SGB II (R-18)',
    filter: and(nachbetreuungFaellig),
    kachel: false,
    varianten: []
  },
  {
    id: 'Q19',
    name: 'Kombinierbar: Sprachkurs in Teilzeit und freie Nachmittage',
    zweck:
      'Neben dem Sprachkurs ist Zeit für einen Schritt in den Arbeitsmarkt: mindestens 8 freie Stunden zwischen 12 und 18 Uhr. Gerechnet aus den Zeitfenstern der Person; Kurszeiten sind abgezogen, soweit sie beim Angebot stehen.',
    quelle: 'Kombination von Sprache und Arbeitsmarkt',
    filter: and(
      imBestand,
      bedingung('sprachkursTeilzeit', 'ist', true),
      not(hatTN({ instrument: ['*'], status: [...laufend] })),
      bedingung('freieNachmittagsstunden', 'mindestens', 8)
    ),
    kachel: false,
    varianten: []
  }
]
