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

/** Meetings that end before they begin, or are held on no day of the run; `field` is the place in the list. */
export function checkTermine(
  termine: readonly TerminWerte[],
  { beginn, ende }: Pick<DurchfuehrungWerte, 'beginn' | 'ende'>
): Befund[] {
  return termine.flatMap(({ von, bis, gueltigVon, gueltigBis }, index): Befund[] => {
    const tage = inOrder({ gueltigVon, gueltigBis, beginn, ende }, [
      ['gueltigVon', 'gueltigBis'],
      ['beginn', 'gueltigBis'],
      ['gueltigVon', 'ende']
    ])
    const field = String(index)
    return [
      ...(von < bis ? [] : [{ field, error: { code: 'befund.uhrzeiten', details: { von, bis } } } as const]),
      ...tage.map((befund) => ({ ...befund, field }))
    ]
  })
}
