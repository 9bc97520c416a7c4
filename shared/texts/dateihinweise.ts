import type { Dateiformat, DateiHinweis } from '../domain/austausch/erkannteListe'
import { formatAnzahl } from './format'
import { verboteneAngaben } from './verboten'

const zeilen = (count: number) => formatAnzahl(count, 'Zeile', 'Zeilen')
const sindOderIst = (count: number) => (count === 1 ? 'ist' : 'sind')

const hints: { [H in DateiHinweis as H['code']]: (facts: H['facts']) => string } = {
  'beleg.unbekannt': () =>
    'Die Liste trägt Rückläufer-Kennungen, die dieser Bestand nicht kennt. Sie wird wie eine fremde Liste gelesen.',
  'blatt.abgeschnitten': ({ sheet, count }) =>
    `Auf dem Blatt „${sheet}“ ${count === 1 ? 'steht' : 'stehen'} weit außerhalb der Liste ${formatAnzahl(count, 'Wert', 'Werte')} (ab Zeile 100.001 oder Spalte 501). Das Programm liest sie nicht.`,
  'blatt.ausgeblendet': ({ sheet, rows }) =>
    `Das ausgeblendete Blatt „${sheet}“ (${zeilen(rows)}) wird nicht übernommen.`,
  'blatt.gleicheForm': ({ sheet, rows }) =>
    `Das Blatt „${sheet}“ (${zeilen(rows)}) hat dieselbe Form. Es wird nicht zugleich übernommen; wählen Sie es danach.`,
  'blatt.kommentare': ({ count }) =>
    `An ${formatAnzahl(count, 'Zelle', 'Zellen')} ${count === 1 ? 'hängt ein Kommentar' : 'hängen Kommentare'}. Die Vorschau zeigt sie bei den Zeilen.`,
  'blatt.unlesbar': ({ sheet }) => `Das Blatt „${sheet}“ ist nicht lesbar.`,
  'blatt.weitere': ({ sheet, rows }) =>
    `Auch das Blatt „${sheet}“ (${zeilen(rows)}) sieht nach einer Liste aus. Es wird nicht übernommen.`,
  'datei.makros': () => 'Die Datei enthält Makros. Das Programm führt sie nicht aus.',
  'datei.objekte': ({ count }) =>
    `In der Datei ${count === 1 ? 'steckt' : 'stecken'} ${formatAnzahl(count, 'eingebettetes Objekt', 'eingebettete Objekte')}, etwa andere Dokumente. Das Programm öffnet sie nicht.`,
  'datei.verknuepfungen': ({ count }) =>
    `Die Datei verweist auf ${formatAnzahl(count, 'andere Datei oder Datenquelle', 'andere Dateien oder Datenquellen')}. Das Programm ruft nichts ab; es gelten die gespeicherten Werte.`,
  'datum.system1904': () => 'Die Datei zählt Tage ab 1904 (Apple); die Daten sind umgerechnet.',
  'farben.bedeutung': ({ count, legende }) =>
    legende
      ? `${zeilen(count)} ${sindOderIst(count)} farbig markiert. In der Liste steht dazu: „${legende}“.`
      : `${zeilen(count)} ${sindOderIst(count)} farbig markiert. Farben enthalten möglicherweise Informationen.`,
  'kopf.nichtGefunden': () => 'Es wurde keine Kopfzeile gefunden. Bitte wählen Sie die Zeile mit den Überschriften.',
  'name.reihenfolge': ({ column, count }) =>
    `In Spalte ${column} ist bei ${formatAnzahl(count, 'Namen', 'Namen')} nicht sicher, was der Vor- und was der Nachname ist.`,
  'spalte.ausgeblendet': ({ column, heading }) => `Die Spalte ${column} „${heading}“ ist in der Datei ausgeblendet.`,
  'spalte.dazu': ({ column, heading }) =>
    `Die Spalte ${column} „${heading}“ hat der Absender hinzugefügt. Sie wird nicht übernommen.`,
  'spalte.fehlt': ({ heading }) => `Die ausgegebene Spalte „${heading}“ fehlt in der Datei.`,
  'spalte.verboten': ({ column, heading, art }) =>
    `Spalte ${column} „${heading}“ enthält ${verboteneAngaben[art]} und wird nicht übernommen.`,
  'zeichen.verfaelscht': ({ count }) => `In ${zeilen(count)} sind Buchstaben verfälscht. Bitte prüfen Sie die Namen.`,
  'zeichen.windows1252': () =>
    'Die Textdatei ist im alten Windows-Zeichensatz gespeichert. Bitte prüfen Sie Umlaute in der Vorschau.',
  'zeilen.ausgeblendet': ({ count }) =>
    `${zeilen(count)} ${sindOderIst(count)} von Hand ausgeblendet. Bitte entscheiden Sie, was zur Liste gehört.`,
  'zeilen.gefiltert': ({ count }) =>
    `${zeilen(count)} ${sindOderIst(count)} durch einen Filter ausgeblendet und ${count === 1 ? 'gehört' : 'gehören'} zur Liste.`,
  'zeilen.gefiltertOderAusgeblendet': ({ count }) =>
    `${zeilen(count)} ${sindOderIst(count)} ausgeblendet, und ein Filter ist aktiv. Das Format .xls sagt nicht, was davon der Filter verbirgt und was jemand von Hand ausgeblendet hat. Alle zählen zur Liste; was nicht dazugehört, lassen Sie in der Vorschau aus.`
}

/** The sentence about the file as a whole, above the preview. */
export function hinweisText({ code, facts }: DateiHinweis): string {
  return (hints[code] as (facts: unknown) => string)(facts)
}

const unsichtbar: Readonly<Record<string, string>> = {
  csv: 'Eine Textdatei zeigt weder Farben, Durchgestrichenes und Kommentare noch ausgeblendete Zeilen, Spalten und Blätter.',
  xlsb: 'Im Format .xlsb sieht das Programm weder Farben und Durchgestrichenes noch ausgeblendete Zeilen und Spalten.'
} satisfies Partial<Record<Dateiformat, string>>

/** What nobody can see in a file of this format, told once and quietly; `undefined` where everything is seen. */
export function unsichtbaresText(format: string): string | undefined {
  const text = unsichtbar[format]
  return text && `${text} Sagt der Absender damit etwas, bitten Sie um die Liste als .xlsx.`
}
