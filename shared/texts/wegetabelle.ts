import { type Wegwerte, type Wegzustand, wegzustaende } from '../domain/wege/tabelle/wegeplan'
import type { Spaltenbedeutung, Wegetabelle } from '../domain/wege/tabelle/wegetabelle'
import { formatAnzahl, formatTag, formatZahl } from './format'

/** What becomes of a way, as the heading of its list. */
export const zustandLabels: Record<Wegzustand, string> = {
  neu: 'neu',
  geaendert: 'geändert',
  gleich: 'unverändert',
  behalten: 'eigene behalten',
  abgelehnt: 'abgelehnt',
  geschaetzt: 'nur geschätzt',
  leer: 'ohne Angabe',
  doppelt: 'doppelt',
  weggelassen: 'weggelassen',
  offen: 'mit ungeklärtem Ort'
}

/** What it means for the store, below the heading. */
export const zustandErklaerung: Record<Wegzustand, string> = {
  neu: 'Für diese Wege war nichts eingetragen; sie kommen dazu.',
  geaendert: 'Hier steht etwas anderes als im Bestand. Leere Zellen ändern nichts.',
  gleich: 'Der Bestand sagt dasselbe, oder die Zeile der Vorlage wurde nicht angefasst. Es ändert sich nichts.',
  behalten: 'Diese Zahlen hat jemand von Hand berichtigt. Sie bleiben, solange oben nichts anderes angekreuzt ist.',
  abgelehnt:
    'Diese Zeilen werden nicht übernommen. Berichtigen Sie die Zelle in der Datei und lesen Sie sie noch einmal ein.',
  geschaetzt:
    'In der Spalte „Herkunft“ steht „geschätzt“. Eine Schätzung wird nie zu einer eingetragenen Zahl; ist sie gemessen, löschen Sie dort das Wort.',
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
    ...(ausgeblendet > 0 ? [`Ausgeblendete Zeilen (${ausgeblendet}) zählen wie die anderen.`] : [])
  ]
}

const MOST_NAMEN = 5

const aufgezaehlt = (namen: readonly string[]) =>
  namen.length <= MOST_NAMEN
    ? namen.join(', ')
    : `${namen.slice(0, MOST_NAMEN).join(', ')} und ${namen.length - MOST_NAMEN} weitere`

/** `40 / 55 / 75 min, zurück bis 18:25`. */
export function wegwerteText({ frueh, mittag, spaet, letzteRueckfahrt }: Wegwerte): string {
  const zahlen = [frueh, mittag, spaet]
  const minuten = zahlen.every((zahl) => zahl === frueh)
    ? `${frueh ?? '–'}`
    : zahlen.map((zahl) => zahl ?? '–').join(' / ')
  return `${minuten} min${letzteRueckfahrt === null ? '' : `, zurück bis ${letzteRueckfahrt}`}`
}

/** All ways of a table and what becomes of each: `12 Wege = 3 neu + 9 unverändert`. */
export function summeText({ zaehler }: { zaehler: Record<Wegzustand, number> }): string {
  const teile = wegzustaende.filter((zustand) => zaehler[zustand] > 0)
  const summe = teile.reduce((bisher, zustand) => bisher + zaehler[zustand], 0)
  const worte = teile.map((zustand) => `${formatZahl(zaehler[zustand])} ${zustandLabels[zustand]}`)
  return `${formatAnzahl(summe, 'Weg', 'Wege')} in der Datei = ${worte.join(' + ')}`
}

/** `12 Wege neu, 3 geändert, 1 Ort angelegt`. */
export function uebernommenText({ neu, geaendert, orte }: { neu: number; geaendert: number; orte: number }): string {
  const wege = `${formatAnzahl(neu, 'Weg', 'Wege')} neu, ${formatZahl(geaendert)} geändert`
  return orte > 0 ? `${wege}, ${formatAnzahl(orte, 'Ort', 'Orte')} angelegt` : wege
}

/** What was taken back, and what stayed because somebody changed it since. */
export function zurueckgenommenText({
  zurueckgenommen,
  verschont
}: {
  zurueckgenommen: number
  verschont: readonly string[]
}): string {
  const getan = `Zurückgenommen: ${formatAnzahl(zurueckgenommen, 'Eintrag', 'Einträge')}.`
  return verschont.length === 0
    ? getan
    : `${getan} Inzwischen geändert und deshalb nicht berührt: ${aufgezaehlt(verschont)}.`
}
