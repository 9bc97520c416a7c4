import type { Buendel, Planungsproblem, Platzlauf, Wartende } from '@shared/domain/planung/problem'

/** A run by its short name: `K…` is a course, everything else a measure. */
export const somePlatzlauf = (id: string, werte: Partial<Platzlauf> = {}): Platzlauf => ({
  id,
  art: id.startsWith('K') ? 'sprache' : 'arbeitsmarkt',
  frei: 1,
  belegt: 0,
  mindestens: 0,
  ...werte
})

export const someBuendel = (laeufe: readonly number[], punkte: number): Buendel => ({
  laeufe: [...laeufe],
  eintritte: laeufe.map(() => '2027-01-11'),
  punkte
})

export const someWartende = (id: string, buendel: Buendel[] = [], werte: Partial<Wartende> = {}): Wartende => ({
  id,
  prio: 1,
  wartetTage: 30,
  fristTage: null,
  buendel,
  fest: null,
  ...werte
})

/** A problem without weights beside the points, unless the test is about them. */
export const someProblem = (
  laeufe: Platzlauf[],
  personen: Wartende[],
  werte: Partial<Planungsproblem> = {}
): Planungsproblem => ({
  ...{ personen, laeufe, kombinationZaehlt: 1, leer: 0, unterMindest: 0, quoten: [], mindestPunkte: 0 },
  ...werte
})
