import type { Vorlagenherkunft } from '../domain/wege/tabelle/vorlage'

/** What stands in the column "Herkunft" of the template. */
export const herkunftLabels: Record<Vorlagenherkunft, string> = {
  eingetragen: 'eingetragen',
  rueckweg: 'wie der Rückweg',
  imOrt: 'im Ort',
  geschaetzt: 'geschätzt',
  unbekannt: 'unbekannt'
}

/** The sheet beside the template. */
export const vorlagenhinweise: readonly string[] = [
  'Eine Zeile je Ort und Ziel. Tragen Sie in die farbigen Spalten ein, was Sie wissen; Zeilen ohne Angabe ändern nichts.',
  'Minuten: ganze Zahlen, etwa 65. Gemeint ist der ganze Weg von Haltestelle zu Haltestelle mit Umsteigen.',
  'Letzte Rückfahrt: wann der letzte Bus vom Ziel zurückfährt, etwa 19:40.',
  'Herkunft: „geschätzt“ hat das Programm aus der Luftlinie gerechnet. Solche Zeilen werden nicht übernommen, solange niemand die Zahlen ändert. Stimmt eine Schätzung, wählen Sie dort „eingetragen“.',
  'Zeilen dürfen sortiert, gefiltert und gelöscht werden. Neue Zeilen sind willkommen.',
  'Wieder einlesen: Einstellungen, Wegzeiten, „Bus-Tabelle einlesen“. Zuerst sehen Sie alle Änderungen.'
]
