import type { ErrorSentences } from './errorSentences'

/** Rounds of planning. */
export const planningErrors = {
  'planung.abgeschlossen': () =>
    'Diese Planungsrunde ist abgeschlossen. Es wurde nichts geändert. Öffnen Sie sie wieder, um weiter zu planen oder Zeilen zu entscheiden.',
  'planung.laeuftSchon': () =>
    'In dieser Runde wird schon geplant. Es wurde kein zweiter Plan begonnen. Warten Sie das Ende ab, oder brechen Sie die laufende Planung ab.',
  'planung.ohneVorschlag': () =>
    'Für eine der gewählten Personen hat der Plan keinen Platz, den man annehmen könnte. Es wurde nichts geändert. Wählen Sie nur Zeilen mit einem Vorschlag, oder suchen Sie ihr von Hand etwas anderes aus.',
  'planung.planFehlt': () =>
    'Diesen Plan gibt es nicht mehr. Es wurde nichts geändert. Die übrigen Pläne stehen bei ihrer Planungsrunde.',
  'planung.rundeFehlt': () =>
    'Diese Planungsrunde gibt es nicht mehr. Es wurde nichts geändert. Die übrigen stehen unter „Planung“.',
  'planung.schonInKette': () =>
    'Etwas davon ist schon als Vorschlag in einer Förderkette. Es wurde nichts geändert. Nehmen Sie den Vorschlag zuerst in der Fallakte zurück.',
  'planung.schonVergeben': () =>
    'Eine der gewählten Personen hat in dieser Runde schon einen angenommenen Vorschlag, vielleicht aus einem anderen Plan. Es wurde nichts geändert. Ändern Sie den Vorschlag in der Fallakte.',
  'planung.wirdGeplant': () =>
    'In dieser Runde wird gerade geplant. Sie wurde nicht entfernt. Warten Sie das Ende ab, oder brechen Sie die laufende Planung ab.',
  'planung.zeileFehlt': () =>
    'Eine der gewählten Personen steht nicht mehr in diesem Plan. Es wurde nichts geändert. Bitte laden Sie die Seite neu.',
  'planung.zielgruppeFehlt': () =>
    'Die Zielgruppe dieser Runde gibt es nicht mehr. Es wurde nichts geplant. Wählen Sie unter „Wer und was“ eine andere.',
  'quote.anteil': () =>
    'Eine Quote braucht einen Anteil von 1 bis 100 %. So lässt sie sich nicht speichern; bitte ändern Sie die Zahl.',
  'quote.doppelt': ({ name, andere }) =>
    `Die Quote „${name}“ gilt für dieselbe Gruppe und dieselben Plätze wie „${andere}“. So lassen sie sich nicht speichern; bitte entfernen Sie eine der beiden.`,
  'quote.laufFehlt': ({ name }) =>
    `Die Quote „${name}“ gilt für ein Angebot, das hier nicht dabei ist oder nicht mehr beginnt. So lässt sie sich nicht speichern; bitte wählen Sie ein anderes, oder entfernen Sie die Quote.`,
  'quote.name': () => 'Eine Quote braucht einen Namen. So lässt sie sich nicht speichern; bitte tragen Sie einen ein.',
  'quote.summe': ({ prozent }) =>
    `Die Anteile für Frauen und Männer ergeben zusammen ${prozent} % derselben Plätze. Mehr als 100 % lassen sich nie einhalten; bitte senken Sie einen der beiden.`
} as const satisfies ErrorSentences
