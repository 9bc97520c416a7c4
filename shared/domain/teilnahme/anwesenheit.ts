import { addMonths } from '../kalender'
import type { SatzWerte } from '../saetze/satzarten'
import { laufend } from '../saetze/zustaende'
import type { Tag } from '../zeitraum'

/** The days of a month as R-30 reads them. */
export type Monatsanwesenheit = Pick<
  SatzWerte<'anwesenheit'>,
  | 'monat'
  | 'teilnahme'
  | 'sollTage'
  | 'anwesendTage'
  | 'onlineTage'
  | 'krankTage'
  | 'entschuldigtTage'
  | 'unentschuldigtTage'
>

/** Fewer days than this part of the month: a question to the provider. */
export const QUOTE_AB = 0.8
/** So many unexcused days: a question to the provider. */
export const UNENTSCHULDIGT_AB = 3

/**
 * The part of the course days of a month somebody was there, at the place or online; `null` where it is not known.
 * Free days are no course days. What is neither present nor absent, a practical day for instance, counts as present.
 */
export function quoteOf(eine: Monatsanwesenheit): number | null {
  const { sollTage, anwesendTage, onlineTage, krankTage, entschuldigtTage, unentschuldigtTage } = eine
  if (sollTage === null || sollTage <= 0) return null
  const gezaehlt = anwesendTage === null && onlineTage === null ? null : (anwesendTage ?? 0) + (onlineTage ?? 0)
  const fehlend = [krankTage, entschuldigtTage, unentschuldigtTage]
  const uebrig = fehlend.includes(null) ? null : sollTage - fehlend.reduce<number>((sum, tage) => sum + (tage ?? 0), 0)
  if (gezaehlt === null && uebrig === null) return null
  return Math.min(1, Math.max(0, gezaehlt ?? 0, uebrig ?? 0) / sollTage)
}

/** Why a month deserves a question. Nothing of it says why somebody was away. */
export type Anwesenheitshinweis = 'quote' | 'unentschuldigt'

/** What of a month deserves a question to the provider. */
export function hinweiseOf(eine: Monatsanwesenheit): Anwesenheitshinweis[] {
  const quote = quoteOf(eine)
  return [
    ...(quote !== null && quote < QUOTE_AB ? (['quote'] as const) : []),
    ...((eine.unentschuldigtTage ?? 0) >= UNENTSCHULDIGT_AB ? (['unentschuldigt'] as const) : [])
  ]
}

/** The months reported of a participation, the oldest first; a report that names none belongs to each. */
export function monateOf<M extends Pick<Monatsanwesenheit, 'monat' | 'teilnahme'>>(
  teilnahme: string,
  anwesenheiten: readonly M[]
): M[] {
  return anwesenheiten
    .filter((eine) => (eine.teilnahme ?? teilnahme) === teilnahme)
    .toSorted((a, b) => a.monat.localeCompare(b.monat))
}

/** The newest month reported of a participation, if it is of the last two. */
export function juengsterMonat<M extends Pick<Monatsanwesenheit, 'monat' | 'teilnahme'>>(
  teilnahme: string,
  anwesenheiten: readonly M[],
  heute: Tag
): M | undefined {
  const monat = monateOf(teilnahme, anwesenheiten).at(-1)
  return monat && monat.monat >= addMonths(`${heute.slice(0, 7)}-01`, -2).slice(0, 7) ? monat : undefined
}

/** Somebody takes part now, and the newest month of it deserves a question (Q15, R-30). */
export function hasFehlzeiten(
  teilnahmen: readonly { id: string; status: string }[],
  anwesenheiten: readonly Monatsanwesenheit[],
  heute: Tag
): boolean {
  return teilnahmen.some(({ id, status }) => {
    const monat = (laufend as readonly string[]).includes(status) && juengsterMonat(id, anwesenheiten, heute)
    return monat ? hinweiseOf(monat).length > 0 : false
  })
}
