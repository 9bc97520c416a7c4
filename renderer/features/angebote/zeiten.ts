import type { TerminWerte } from '@shared/domain/angebote/angebot'
import { terminFelder } from '@shared/domain/angebote/angebot'
import { eingabeOf, readEingabe, readTag } from '@shared/texts/eingabe'

/** One line of the form: the same time on several days. */
export interface Zeit {
  tage: string[]
  von: string
  bis: string
  ort: string
  /** Absent in drafts that are older than the fields. */
  gueltigVon?: string
  gueltigBis?: string
}

export const leereZeit: Zeit = { tage: [], von: '', bis: '', ort: '' }

/** Meetings at the same time and place as one line. */
export function zeitenOf(termine: readonly TerminWerte[]): Zeit[] {
  const gleiche = Map.groupBy(termine, ({ wochentag: _, ...rest }) => JSON.stringify(Object.values(rest)))
  return [...gleiche.values()].map((eine) => {
    const { von, bis, ort, gueltigVon, gueltigBis } = eine[0]!
    const tage = eine.map(({ wochentag }) => String(wochentag))
    return { tage, von, bis, ort: ort ?? '', gueltigVon: tagText(gueltigVon), gueltigBis: tagText(gueltigBis) }
  })
}

const tagText = (tag: string | null) => eingabeOf(terminFelder.gueltigVon, tag)

/** The lines as meetings; `undefined` where a day of the week is missing, or a time or day cannot be read. */
export function termineOf(zeiten: readonly Zeit[], heute: string): TerminWerte[] | undefined {
  const termine = zeiten.map(({ tage, von, bis, ort, ...gilt }) => {
    const [beginn, ende] = [von, bis].map((text) => readEingabe(terminFelder.von, text, heute))
    const gueltig = [gilt.gueltigVon, gilt.gueltigBis].map((text) => readTagOrNull(text ?? '', heute))
    const [gueltigVon, gueltigBis] = gueltig
    if (tage.length === 0 || typeof beginn !== 'string' || typeof ende !== 'string') return undefined
    if (gueltigVon === undefined || gueltigBis === undefined) return undefined
    const wie = { von: beginn, bis: ende, ort: ort.trim() || null, gueltigVon, gueltigBis }
    return tage.toSorted().map((tag) => ({ wochentag: Number(tag), ...wie }))
  })
  return termine.every((eine) => eine !== undefined) ? termine.flat() : undefined
}

const readTagOrNull = (text: string, heute: string) => (text.trim() === '' ? null : readTag(text, heute))
