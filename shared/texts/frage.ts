/** Questions that show how one may ask. */
export const beispielfragen = [
  'Frauen aus Bedarfsgemeinschaften ab 3 Personen ohne Integrationskurs',
  'Männer unter 25 mit B1 oder B2, ohne laufende Teilnahme',
  'Berechtigung läuft in den nächsten 60 Tagen ab'
] as const

/** What is said where a question was not understood at all. */
export const nichtsVerstanden = {
  titel: 'Davon wurde nichts verstanden.',
  text: 'Gefragt werden kann nach allem, was in den Feldern der Fälle steht, zum Beispiel so:'
} as const
