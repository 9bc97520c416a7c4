import type { TerminWerte } from '@shared/domain/angebote/angebot'
import { terminFelder } from '@shared/domain/angebote/angebot'
import { readEingabe } from '@shared/texts/eingabe'

/** One line of the form: the same time on several days. */
export interface Zeit {
  tage: string[]
  von: string
  bis: string
  ort: string
}

export const leereZeit: Zeit = { tage: [], von: '', bis: '', ort: '' }

/** Meetings at the same time and place as one line. */
export function zeitenOf(termine: readonly TerminWerte[]): Zeit[] {
  const gleiche = Map.groupBy(termine, ({ von, bis, ort }) => JSON.stringify([von, bis, ort]))
  return [...gleiche.values()].map((eine) => {
    const { von, bis, ort } = eine[0]!
    return { tage: eine.map(({ wochentag }) => String(wochentag)), von, bis, ort: ort ?? '' }
  })
}

/** The lines as meetings; `undefined` where a day or a readable time is missing. */
export function termineOf(zeiten: readonly Zeit[], heute: string): TerminWerte[] | undefined {
  const termine = zeiten.map(({ tage, von, bis, ort }) => {
    const [beginn, ende] = [von, bis].map((text) => readEingabe(terminFelder.von, text, heute))
    if (tage.length === 0 || typeof beginn !== 'string' || typeof ende !== 'string') return undefined
    return tage.toSorted().map((tag) => ({ wochentag: Number(tag), von: beginn, bis: ende, ort: ort.trim() || null }))
  })
  return termine.every((eine) => eine !== undefined) ? termine.flat() : undefined
}
