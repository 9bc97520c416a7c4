import type { Befund } from '../befund'
import { inOrder, notInFuture } from '../saetze/checkTage'
import type { Tag } from '../zeitraum'
import type { DurchfuehrungWerte, TerminWerte } from './angebot'

/** What is wrong with a run: days in the wrong order, more places free than there are, a figure of the future. */
export function checkDurchfuehrung(werte: DurchfuehrungWerte, heute: Tag): Befund[] {
  const { plaetze, plaetzeFrei } = werte
  const zuViele = plaetze !== null && plaetzeFrei !== null && plaetzeFrei > plaetze
  return [
    ...inOrder(werte, [['beginn', 'ende']]),
    ...notInFuture(werte, ['plaetzeStand'], heute),
    ...(zuViele
      ? [{ field: 'plaetzeFrei', error: { code: 'befund.plaetzeFrei', details: { plaetze, plaetzeFrei } } } as const]
      : [])
  ]
}

/** Meetings that end before they begin; `field` is the place in the list. */
export function checkTermine(termine: readonly TerminWerte[]): Befund[] {
  return termine.flatMap(({ von, bis }, index) =>
    von < bis ? [] : [{ field: String(index), error: { code: 'befund.uhrzeiten', details: { von, bis } } }]
  )
}
