import type { OffeneListe } from '@shared/contract/austausch'

/** The steps from a file to its preview, in order. */
export const schritte = ['datei', 'spalten', 'personen', 'vorschau'] as const
export type Schritt = (typeof schritte)[number]

export const schrittLabels: Record<Schritt, string> = {
  datei: 'Datei',
  spalten: 'Spalten',
  personen: 'Personen',
  vorschau: 'Vorschau'
}

/** How many questions of a step wait for an answer. */
export function offenIn(
  { versteckt, columns, woerterOffen, zaehler, konflikte }: OffeneListe,
  schritt: Schritt
): number {
  switch (schritt) {
    case 'datei':
      return versteckt.offen > 0 ? 1 : 0
    case 'spalten':
      return woerterOffen + columns.filter(({ neu, field, umbenannt }) => neu && field === null && umbenannt).length
    case 'personen':
      return Math.max(0, zaehler.unclear - versteckt.offen)
    case 'vorschau':
      return konflikte.reduce((sum, { anzahl }) => sum + anzahl, 0)
  }
}

/** The first step with an open question; the preview when there is none. */
export function ersterOffener(liste: OffeneListe): Schritt {
  return schritte.find((schritt) => schritt !== 'vorschau' && offenIn(liste, schritt) > 0) ?? 'vorschau'
}

/** The step after this one. Where nobody is in doubt there is nothing to do about persons. */
export function naechster(liste: OffeneListe, schritt: Schritt): Schritt {
  const next = schritte[schritte.indexOf(schritt) + 1] ?? 'vorschau'
  return next === 'personen' && liste.zaehler.unclear === 0 ? 'vorschau' : next
}
