import { durchfuehrungFelder, standortFelder, traegerFelder } from '@shared/domain/angebote/angebot'
import { fallFeldNamen } from '@shared/domain/faelle/felder'
import { satzarten } from '@shared/domain/saetze/satzarten'
import { satzFelder } from '@shared/domain/saetze/satzFelder'
import type { Invariant } from './checkStore'
import type { TabelleMitGeschichte } from './geschichte'

const felder: readonly [TabelleMitGeschichte, readonly string[]][] = [
  ['fall', fallFeldNamen],
  ...satzarten.map(
    (art) => [art, [...Object.keys(satzFelder[art]), 'fall']] satisfies [TabelleMitGeschichte, string[]]
  ),
  ['traeger', Object.keys(traegerFelder)],
  ['standort', [...Object.keys(standortFelder), 'traeger']],
  ['durchfuehrung', [...Object.keys(durchfuehrungFelder), 'traeger', 'termine']]
]

/** The timetable of a run, as `stundenplanOf` writes it. */
const stundenplan = `(SELECT nullif(json_group_array(json_object(
    'wochentag', CAST(wochentag AS INTEGER), 'von', von, 'bis', bis, 'ort', ort
  ) ORDER BY wochentag, von, bis, ort), '[]') FROM termin WHERE durchfuehrung = satz.id)`

/** What no constraint of a single row can say, and what must hold all the same. Each asks for a row that breaks it. */
export const regeln: readonly Invariant[] = [
  ...felder.map(([tabelle, namen]) => ({
    name: `Letzter Wert im Verlauf gleich dem gespeicherten (${tabelle})`,
    sql: valueUnlikeHistory(tabelle, namen)
  })),
  ...felder.map(([tabelle]) => ({
    name: `Verlauf nicht jünger als der Eintrag (${tabelle})`,
    sql: `SELECT 1 FROM aenderung JOIN "${tabelle}" AS satz ON satz.id = aenderung.satz
      WHERE aenderung.tabelle = '${tabelle}' AND aenderung.version > satz.version LIMIT 1`
  })),
  {
    name: 'Zeilen einer Übernahme gleich der Summe ihrer Ausgänge',
    sql: `SELECT 1 FROM uebernahme WHERE (zaehler ->> '$.zaehler.rows') <> (
      SELECT sum(value) FROM json_each(zaehler, '$.zaehler') WHERE key NOT IN ('rows', 'missing')
    ) LIMIT 1`
  },
  {
    name: 'Zusammengeführte Fälle stehen nicht mehr für sich',
    sql: `SELECT 1 FROM zusammenfuehrung JOIN fall ON fall.id = geht WHERE rueckgaengigZeit IS NULL LIMIT 1`
  },
  {
    name: 'Eine zurückgenommene Übernahme ist nicht mehr Grundlage des nächsten Vergleichs',
    sql: `SELECT 1 FROM uebernahme WHERE rueckgaengigZeit IS NOT NULL AND id IN (
      SELECT uebernahme FROM quelleFall UNION SELECT uebernahme FROM quelleAngebot
    ) LIMIT 1`
  }
]

/** The newest change of a field since the row was made or came back; what came back whole has no entries per field. */
function valueUnlikeHistory(tabelle: string, namen: readonly string[]): string {
  const stored = namen
    .map((name) => `WHEN '${name}' THEN ${name === 'termine' ? stundenplan : `satz."${name}"`}`)
    .join(' ')
  return `SELECT 1 FROM aenderung AS letzte JOIN "${tabelle}" AS satz ON satz.id = letzte.satz
    WHERE letzte.tabelle = '${tabelle}' AND letzte.art = 'FELD'
      AND NOT EXISTS (
        SELECT 1 FROM aenderung AS spaeter
        WHERE spaeter.fall = letzte.fall AND spaeter.id > letzte.id AND spaeter.satz = letzte.satz
          AND (spaeter.feld = letzte.feld OR spaeter.art <> 'FELD')
      )
      AND (letzte.nach ->> '$') IS NOT CASE letzte.feld ${stored} END
    LIMIT 1`
}
