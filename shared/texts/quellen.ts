import type { Listenfeld } from '../domain/austausch/ziele'
import type { Schluesselart } from '../domain/quellen/merkmale'
import { feldTexts } from './listenfelder'

/** What persons are recognised by, as it stands on the page of a source. */
export const schluesselLabels: Record<Schluesselart, string> = {
  tnKennung: 'TN-Kennung',
  kundennummer: 'Kundennummer',
  nameUndGeburtstag: 'Name und Geburtsdatum'
}

/** Which sheet of the next workbook is read. */
export const blattText = (blatt: string) =>
  `Gelesen wird das Blatt, das wie das letzte („${blatt}“) heißt, gleich mit welchem Monat oder welcher Zahl; gibt es keines, das wahrscheinlichste.`

/** What empty cells of a list do. */
export function leerregelText(leer: readonly Listenfeld[]): string {
  if (leer.length === 0) return 'Leere Zellen ändern nichts.'
  const felder = leer.map((feld) => feldTexts[feld]).join(', ')
  return `Leere Zellen ändern nichts, außer bei: ${felder}. Dort heißt leer „kein Eintrag mehr“.`
}
