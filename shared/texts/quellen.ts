import type { Schluesselart } from '../domain/quellen/merkmale'

/** What persons are recognised by, as it stands on the page of a source. */
export const schluesselLabels: Record<Schluesselart, string> = {
  tnKennung: 'TN-Kennung',
  kundennummer: 'Kundennummer',
  nameUndGeburtstag: 'Name und Geburtsdatum'
}

/** Which sheet of the next workbook is read. */
export const blattText = (blatt: string) =>
  `Gelesen wird das Blatt, das wie das letzte („${blatt}“) heißt, gleich mit welchem Monat oder welcher Zahl; gibt es keines, das wahrscheinlichste.`
