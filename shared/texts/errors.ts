import type { ErrorCode, ErrorData, ErrorDetails } from '../errors'

const sentences: { [C in ErrorCode]: (details: ErrorDetails[C]) => string } = {
  'call.cancelled': () => 'Der Vorgang wurde abgebrochen. Es wurde nichts gespeichert.',
  'call.invalid': ({ field }) => `Die Angabe „${field}“ fehlt oder ist ungültig.`,
  'call.unexpected': ({ reference }) =>
    `Es ist ein unerwarteter Fehler aufgetreten. Kennung für die Meldung: ${reference}.`,
  'fall.kundennummerVergeben': ({ kundennummer, name }) =>
    `Die Kundennummer ${kundennummer} gehört schon zu ${name}. Es wurde nichts gespeichert. Bitte prüfen Sie die Nummer oder öffnen Sie den vorhandenen Fall.`,
  'satz.fehlt': () =>
    'Dieser Eintrag wurde inzwischen entfernt. Ihre Änderung wurde nicht gespeichert. Bitte laden Sie die Seite neu.',
  'satz.geaendert': ({ felder }) =>
    felder.length === 1
      ? 'Dieses Feld wurde inzwischen an anderer Stelle geändert. Gespeichert ist der andere Wert; Ihrer ist noch nicht verloren. Bitte wählen Sie, welcher gelten soll.'
      : 'Dieser Eintrag wurde inzwischen an anderer Stelle geändert. Ihre Änderung ist noch nicht gespeichert. Bitte sehen Sie sich den neuen Stand an und entscheiden Sie.',
  'session.locked': () => 'Der Bestand ist gesperrt. Bitte melden Sie sich an; was gespeichert war, ist unverändert.',
  'store.newerThanApp': () =>
    'Diese Datei wurde mit einer neueren Version des Programms gespeichert. Bitte aktualisieren Sie das Programm.',
  'store.wrongKey': () => 'Das Kennwort passt nicht zu dieser Datei.'
}

/** The sentence shown for a refusal, be it in a notification, an Excel cell or a dialog. */
export function errorText({ code, details }: ErrorData): string {
  return (sentences[code] as (details: unknown) => string)(details)
}
