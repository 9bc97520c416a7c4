import type { Befund } from '../befund'
import { inOrder, notInFuture } from '../saetze/checkTage'
import type { Tag } from '../zeitraum'
import type { DurchfuehrungWerte, TerminWerte } from './angebot'
import { tageslisteOf } from './tagesliste'

/** What is wrong with a run: days in the wrong order or unreadable, more places free than there are, a figure of the future. */
export function checkDurchfuehrung(werte: DurchfuehrungWerte, heute: Tag): Befund[] {
  const { plaetze, plaetzeFrei } = werte
  const zuViele = plaetze !== null && plaetzeFrei !== null && plaetzeFrei > plaetze
  return [
    ...inOrder(werte, [
      ['beginn', 'ende'],
      ['beginn', 'letzterEinstieg'],
      ['letzterEinstieg', 'ende']
    ]),
    ...notInFuture(werte, ['plaetzeStand'], heute),
    ...unreadableDays(werte),
    ...ageInOrder(werte),
    ...(zuViele
      ? [{ field: 'plaetzeFrei', error: { code: 'befund.plaetzeFrei', details: { plaetze, plaetzeFrei } } } as const]
      : [])
  ]
}

function unreadableDays(werte: DurchfuehrungWerte): Befund[] {
  return (['einstiegstage', 'ausfalltage'] as const).flatMap((field): Befund[] => {
    const { unlesbar } = tageslisteOf(werte[field])
    return unlesbar.length === 0
      ? []
      : [{ field, error: { code: 'befund.tagesliste', details: { feld: field, teile: unlesbar } } }]
  })
}

function ageInOrder({ mindestAlter, hoechstAlter }: DurchfuehrungWerte): Befund[] {
  if (mindestAlter === null || hoechstAlter === null || mindestAlter <= hoechstAlter) return []
  return [
    { field: 'hoechstAlter', error: { code: 'befund.alterGrenzen', details: { von: mindestAlter, bis: hoechstAlter } } }
  ]
}

/** Meetings that end before they begin, or are held until before they are held; `field` is the place in the list. */
export function checkTermine(termine: readonly TerminWerte[]): Befund[] {
  return termine.flatMap((termin, index): Befund[] => {
    const { von, bis } = termin
    const field = String(index)
    return [
      ...(von < bis ? [] : [{ field, error: { code: 'befund.uhrzeiten', details: { von, bis } } } as const]),
      ...inOrder(termin, [['gueltigVon', 'gueltigBis']]).map((befund) => ({ ...befund, field }))
    ]
  })
}
