import type { Vorlagenherkunft } from '../domain/wege/tabelle/vorlage'
import type { Mangel, Spaltenbedeutung, Wegetabelle } from '../domain/wege/tabelle/wegetabelle'
import type { Wegwerte, Wegzustand } from '../domain/wege/tabelle/wegeplan'
import { formatTag } from './format'

/** What becomes of a way, as the heading of its list. */
export const zustandLabels: Record<Wegzustand, string> = {
  neu: 'neu',
  geaendert: 'geändert',
  gleich: 'unverändert',
  behalten: 'eigene Korrektur bleibt',
  abgelehnt: 'nicht lesbar',
  geschaetzt: 'nur geschätzt',
  leer: 'ohne Angabe',
  doppelt: 'doppelt',
  weggelassen: 'weggelassen',
  offen: 'Ort ungeklärt'
}

/** What it means for the store, below the heading. */
export const zustandErklaerung: Record<Wegzustand, string> = {
  neu: 'Für diese Wege war nichts eingetragen; sie kommen dazu.',
  geaendert: 'Hier steht etwas anderes als im Bestand. Leere Zellen ändern nichts.',
  gleich: 'Der Bestand sagt dasselbe, oder die Zeile der Vorlage wurde nicht angefasst. Es ändert sich nichts.',
  behalten: 'Diese Zahlen hat jemand von Hand berichtigt. Sie bleiben, solange oben nichts anderes angekreuzt ist.',
  abgelehnt: 'Diese Zeilen werden nicht übernommen. Berichtigen Sie die Zelle in der Datei und lesen Sie sie noch einmal ein.',
  geschaetzt: 'In der Spalte „Herkunft“ steht „geschätzt“. Eine Schätzung wird nie zu einer eingetragenen Zahl; ist sie gemessen, löschen Sie dort das Wort.',
  leer: 'Hier steht keine Zahl. Es ändert sich nichts.',
  doppelt: 'Derselbe Weg steht mit denselben Zahlen schon weiter oben. Er zählt einmal.',
  weggelassen: 'Sie haben entschieden, dass ein Ort dieser Zeile wegbleibt.',
  offen: 'Einen Ort dieser Zeile kennt das Programm nicht. Bitte sagen Sie oben, welcher gemeint ist.'
}

const spaltenTexts: Record<Spaltenbedeutung, string> = {
  von: 'von',
  nach: 'nach',
  frueh: 'Minuten früh',
  mittag: 'Minuten mittags',
  spaet: 'Minuten abends',
  minuten: 'Minuten, für den ganzen Tag',
  letzteRueckfahrt: 'letzte Rückfahrt',
  stand: 'Stand',
  herkunft: 'Herkunft',
  ausgegeben: 'Merkmal der Vorlage'
}

/** How a table was understood, one sentence after the other. */
export function verstandenTexts({
  form,
  spalten,
  stand,
  ausgeblendet
}: Pick<Wegetabelle, 'form' | 'spalten' | 'stand' | 'ausgeblendet'>): string[] {
  const [erste, ...weitere] = spalten
  const ungelesen = spalten.filter(({ bedeutung }) => bedeutung === null)
  const gelesen = spalten.filter(({ bedeutung }) => bedeutung !== null && bedeutung !== 'ausgegeben')
  return [
    ...(form === 'matrix'
      ? [
          `Verstanden als Matrix: in den Zeilen die Orte (Spalte ${erste?.spalte}), in den Spalten die Ziele (${aufgezaehlt(weitere.map(({ kopf }) => kopf))}).`,
          'Die Zahl einer Zelle gilt als Minuten von dem Ort zu dem Ziel: früh, mittags und abends.'
        ]
      : [
          `Verstanden als Liste mit einem Weg je Zeile: ${gelesen.map(({ spalte, kopf, bedeutung }) => `${spalte} „${kopf}“ = ${bedeutung && spaltenTexts[bedeutung]}`).join(', ')}.`
        ]),
    ...(ungelesen.length > 0
      ? [`Nicht gelesen: ${ungelesen.map(({ spalte, kopf }) => `${spalte} „${kopf}“`).join(', ')}.`]
      : []),
    ...(stand ? [`Stand der Tabelle: ${formatTag(stand)}.`] : []),
    ...(ausgeblendet > 0
      ? [`Ausgeblendete Zeilen (${ausgeblendet}) zählen wie die anderen.`]
      : [])
  ]
}

const MOST_NAMEN = 5

const aufgezaehlt = (namen: readonly string[]) =>
  namen.length <= MOST_NAMEN
    ? namen.join(', ')
    : `${namen.slice(0, MOST_NAMEN).join(', ')} und ${namen.length - MOST_NAMEN} weitere`

/** Why a cell was not taken, and what to do. */
export function mangelText({ art, zelle, wert }: Mangel): string {
  switch (art) {
    case 'minuten':
      return `${zelle}: „${wert}“ ist keine Zahl von Minuten. Schreiben Sie etwa 65 oder 1:05, oder leeren Sie die Zelle; leer ändert nichts.`
    case 'bereich':
      return `${zelle}: „${wert}“ ist mehr als 600 Minuten. Bitte prüfen Sie die Zahl.`
    case 'uhrzeit':
      return `${zelle}: „${wert}“ ist keine eindeutige Uhrzeit. Schreiben Sie etwa 19:40, oder leeren Sie die Zelle.`
    case 'tag':
      return `${zelle}: „${wert}“ ist kein Tag. Schreiben Sie etwa 13.12.2026, oder leeren Sie die Zelle.`
    case 'vonFehlt':
      return `${zelle}: Der Ort, von dem der Weg beginnt, fehlt. Tragen Sie ihn ein, oder löschen Sie die Zeile.`
    case 'nachFehlt':
      return `${zelle}: Das Ziel fehlt. Tragen Sie es ein, oder löschen Sie die Zeile.`
    case 'ortZuLang':
      return `${zelle}: „${wert}…“ ist länger als 80 Zeichen und wohl kein Ort. Kürzen Sie den Namen, oder löschen Sie die Zeile.`
    case 'fehlerwert':
      return `${zelle}: Dort steht der Excel-Fehler ${wert}. Bitte tragen Sie den Wert ein.`
    case 'formel':
      return `${zelle}: Dort steht eine Formel ohne Ergebnis. Öffnen und speichern Sie die Datei in Excel, oder tragen Sie den Wert ein.`
    case 'unvollstaendig':
      return `${zelle}: Der Weg ist neu und hat nicht für früh, mittags und abends eine Zahl. Bitte tragen Sie alle drei ein.`
    case 'widerspruch':
      return `${zelle}: ${wert} nennt für denselben Weg andere Zahlen. Lassen Sie nur die richtigen stehen.`
  }
}

/** `40 / 55 / 75 min, zurück bis 18:25`. */
export function wegwerteText({ frueh, mittag, spaet, letzteRueckfahrt }: Wegwerte): string {
  const zahlen = [frueh, mittag, spaet]
  const minuten = zahlen.every((zahl) => zahl === frueh) ? `${frueh ?? '–'}` : zahlen.map((zahl) => zahl ?? '–').join(' / ')
  return `${minuten} min${letzteRueckfahrt === null ? '' : `, zurück bis ${letzteRueckfahrt}`}`
}

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
  'Minuten: ganze Zahlen wie 65, auch 1:05. Gemeint ist der ganze Weg von Haltestelle zu Haltestelle mit Umsteigen.',
  'Letzte Rückfahrt: wann der letzte Bus vom Ziel zurückfährt, etwa 19:40.',
  'Herkunft: „geschätzt“ hat das Programm aus der Luftlinie gerechnet. Solche Zeilen werden nicht übernommen, solange niemand die Zahlen ändert. Stimmt eine Schätzung, wählen Sie dort „eingetragen“.',
  'Zeilen dürfen sortiert, gefiltert und gelöscht werden. Neue Zeilen sind willkommen.',
  'Wieder einlesen: Einstellungen, Wegzeiten, „Bus-Tabelle einlesen“. Zuerst sehen Sie alle Änderungen.'
]
