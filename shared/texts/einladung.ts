/** The text a letter begins with: plain German, no threat, nothing but what is to be done. */
export const briefvorlage = `{anrede},

wir laden Sie ein: {titel}.

Wann? Am {datum} um {uhrzeit} Uhr.
Wo? {ort}

Bitte bringen Sie diesen Brief mit. Wenn Sie nicht kommen können, rufen Sie uns bitte an.

Wir freuen uns auf Sie.

Mit freundlichen Grüßen
Ihr Jobcenter`

/** `3 Personen bekommen einen Brief. Bei 1 Person fehlt die Anschrift: Beispiel, Amira.` */
export function briefeText(mit: number, ohne: readonly string[]): string {
  const briefe = mit === 1 ? '1 Person bekommt einen Brief.' : `${mit} Personen bekommen einen Brief.`
  if (ohne.length === 0) return briefe
  const wem = ohne.length === 1 ? 'Bei 1 Person' : `Bei ${ohne.length} Personen`
  return `${briefe} ${wem} fehlen Straße, PLZ oder Ort; sie bekommen keinen Brief: ${ohne.join('; ')}.`
}
