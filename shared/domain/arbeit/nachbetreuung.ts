import { addDays, addMonths } from '../kalender'
import type { SatzWerte } from '../saetze/satzarten'
import type { Tag } from '../zeitraum'

/** When to look after a placement; the first one is asked for only where it is wanted. */
export const stufen = ['W6', 'M3', 'M6', 'M12'] as const
export type Stufe = (typeof stufen)[number]

type Integration = { id: string } & Pick<SatzWerte<'integration'>, 'art' | 'beginn' | 'ende'>
type Nachbetreuung = Pick<SatzWerte<'nachbetreuung'>, 'integration' | 'stufe'>

/** A look after a placement: when it is due, and whether it was done. */
export interface Nachbetreuungstermin {
  stufe: Stufe
  datum: Tag
  erledigt: boolean
}

/** The day of a step, counted from the beginning. */
export function stufentag(stufe: Stufe, beginn: Tag): Tag {
  return stufe === 'W6' ? addDays(beginn, 42) : addMonths(beginn, Number(stufe.slice(1)))
}

/** A practical phase at an employer is no placement to look after. */
export const wirdBetreut = (art: string): boolean => art !== 'MAG_PRAKTIKUM'

/** Every look after a placement that has begun, in order; none after its end. */
export function nachbetreuungenOf(
  { id, art, beginn, ende }: Integration,
  nachbetreuungen: readonly Nachbetreuung[],
  heute: Tag
): Nachbetreuungstermin[] {
  if (beginn > heute || !wirdBetreut(art)) return []
  const getan = new Set(nachbetreuungen.flatMap((eine) => (eine.integration === id ? [eine.stufe] : [])))
  return stufen.flatMap((stufe) => {
    const datum = stufentag(stufe, beginn)
    const erledigt = getan.has(stufe)
    return !erledigt && ende !== null && ende < datum ? [] : [{ stufe, datum, erledigt }]
  })
}

/** The look that is to be made next: a missed one gives way to the one after it, once that is due or done. */
export function naechsteNachbetreuung(
  integration: Integration,
  nachbetreuungen: readonly Nachbetreuung[],
  heute: Tag
): Nachbetreuungstermin | undefined {
  const pflicht = nachbetreuungenOf(integration, nachbetreuungen, heute).filter(({ stufe }) => stufe !== 'W6')
  return pflicht.find(
    ({ erledigt }, index) =>
      !erledigt && pflicht.slice(index + 1).every((spaeter) => !spaeter.erledigt && spaeter.datum > heute)
  )
}
