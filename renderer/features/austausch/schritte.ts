import type { OffeneListe } from '@shared/contract/austausch'

/** The steps from a file to its preview, in order. */
const schritte = ['datei', 'spalten', 'personen', 'vorschau'] as const
export type Schritt = (typeof schritte)[number]

export const schrittLabels: Record<Schritt, string> = {
  datei: 'Datei',
  spalten: 'Spalten',
  personen: 'Personen',
  vorschau: 'Vorschau'
}

/** A list of courses: what is in doubt there stands in its preview. */
export const ohnePersonen = ({ art }: Pick<OffeneListe, 'art'>) => art === 'kursplanungsliste'

export const schritteOf = (liste: Pick<OffeneListe, 'art'>) =>
  schritte.filter((schritt) => schritt !== 'personen' || !ohnePersonen(liste))

/** How many questions of a step wait for an answer. */
export function offenIn(liste: OffeneListe, schritt: Schritt): number {
  const { versteckt, columns, woerterOffen, zaehler, konflikte } = liste
  const unklare = Math.max(0, zaehler.unclear - versteckt.offen)
  switch (schritt) {
    case 'datei':
      return versteckt.offen > 0 ? 1 : 0
    case 'spalten':
      return woerterOffen + columns.filter(({ neu, field, umbenannt }) => neu && field === null && umbenannt).length
    case 'personen':
      return unklare
    case 'vorschau':
      return konflikte.reduce((sum, { anzahl }) => sum + anzahl, ohnePersonen(liste) ? unklare : 0)
  }
}

/** The first step with an open question; the preview when there is none. */
export function ersterOffener(liste: OffeneListe): Schritt {
  return schritteOf(liste).find((schritt) => schritt !== 'vorschau' && offenIn(liste, schritt) > 0) ?? 'vorschau'
}

/** The step after this one. Where nobody is in doubt there is nothing to do about persons. */
export function naechster(liste: OffeneListe, schritt: Schritt): Schritt {
  const folge = schritteOf(liste)
  const next = folge[folge.indexOf(schritt) + 1] ?? 'vorschau'
  return next === 'personen' && liste.zaehler.unclear === 0 ? 'vorschau' : next
}
