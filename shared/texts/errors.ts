import type { ErrorCode, ErrorData, ErrorDetails } from '../errors'

const sentences: { [C in ErrorCode]: (details: ErrorDetails[C]) => string } = {
  'call.cancelled': () => 'Der Vorgang wurde abgebrochen. Es wurde nichts gespeichert.',
  'call.invalid': ({ field }) => `Die Angabe „${field}“ fehlt oder ist ungültig.`,
  'call.unexpected': ({ reference }) =>
    `Es ist ein unerwarteter Fehler aufgetreten. Kennung für die Meldung: ${reference}.`,
  'store.newerThanApp': () =>
    'Diese Datei wurde mit einer neueren Version des Programms gespeichert. Bitte aktualisieren Sie das Programm.',
  'store.wrongKey': () => 'Das Kennwort passt nicht zu dieser Datei.'
}

/** The sentence shown for a refusal, be it in a notification, an Excel cell or a dialog. */
export function errorText({ code, details }: ErrorData): string {
  return (sentences[code] as (details: unknown) => string)(details)
}
