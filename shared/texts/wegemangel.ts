import type { Mangel } from '../domain/wege/tabelle/wegetabelle'

/** Why a cell was not taken, and what to do. */
export function mangelText({ art, zelle, wert }: Mangel): string {
  const wo = stelleText(zelle)
  switch (art) {
    case 'minuten':
      return `${wo}: „${wert}“ ist keine Zahl von Minuten. Schreiben Sie etwa 65 oder 1:05, oder leeren Sie die Zelle; leer ändert nichts.`
    case 'bereich':
      return `${wo}: „${wert}“ ist mehr als 600 Minuten. Bitte prüfen Sie die Zahl.`
    case 'uhrzeit':
      return `${wo}: „${wert}“ ist keine eindeutige Uhrzeit. Schreiben Sie etwa 19:40, oder leeren Sie die Zelle.`
    case 'tag':
      return `${wo}: „${wert}“ ist kein Tag. Schreiben Sie etwa 13.12.2026, oder leeren Sie die Zelle.`
    case 'vonFehlt':
      return `${wo}: Der Ort, von dem der Weg beginnt, fehlt. Tragen Sie ihn ein, oder löschen Sie die Zeile.`
    case 'nachFehlt':
      return `${wo}: Das Ziel fehlt. Tragen Sie es ein, oder löschen Sie die Zeile.`
    case 'ortZuLang':
      return `${wo}: „${wert}…“ ist länger als 80 Zeichen und wohl kein Ort. Kürzen Sie den Namen, oder löschen Sie die Zeile.`
    case 'fehlerwert':
      return `${wo}: Dort steht der Excel-Fehler ${wert}. Bitte tragen Sie den Wert ein.`
    case 'formel':
      return `${wo}: Dort steht eine Formel ohne Ergebnis. Öffnen und speichern Sie die Datei in Excel, oder tragen Sie den Wert ein.`
    case 'unvollstaendig':
      return `${wo}: Der Weg ist neu und hat nicht für früh, mittags und abends eine Zahl. Bitte tragen Sie alle drei ein.`
    case 'widerspruch':
      return `${wo}: ${stelleText(wert)} nennt für denselben Weg andere Zahlen. Lassen Sie nur die richtigen stehen.`
  }
}

/** A whole row has only a number. */
const stelleText = (stelle: string) => (/^\d+$/.test(stelle) ? `Zeile ${stelle}` : stelle)
