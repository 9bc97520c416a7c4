import { addDays, addMonths, daysBetween, wochentagOf } from '@shared/domain/kalender'

export const WOCHEN = 26

/** The span the calendar shows: so many weeks from this Monday. */
export interface Fenster {
  von: string
  bis: string
}

export function fensterOn(heute: string): Fenster {
  const von = addDays(heute, 1 - wochentagOf(heute))
  return { von, bis: addDays(von, WOCHEN * 7 - 1) }
}

/** Where a day stands in the calendar, in percent from the left; days outside stand at its edges. */
export function stelleOf(tag: string, { von, bis }: Fenster): number {
  const anteil = daysBetween(von, tag) / (daysBetween(von, bis) + 1)
  return Math.round(Math.min(1, Math.max(0, anteil)) * 10_000) / 100
}

/** A run as a bar; `undefined` where it lies outside. Its last day belongs to it. */
export function balkenOf(
  { beginn, ende }: { beginn: string | null; ende: string | null },
  fenster: Fenster
): { left: number; width: number; offen: boolean } | undefined {
  if (beginn === null || beginn > fenster.bis || (ende !== null && ende < fenster.von)) return undefined
  const left = stelleOf(beginn, fenster)
  const right = ende === null ? 100 : stelleOf(addDays(ende, 1), fenster)
  return { left, width: right - left, offen: ende === null || ende > fenster.bis }
}

/** The first days of the months in sight, with where they stand. */
export function monateOf(fenster: Fenster): { tag: string; stelle: number }[] {
  const erster = `${fenster.von.slice(0, 7)}-01`
  return Array.from({ length: 8 }, (_, nummer) => addMonths(erster, nummer))
    .filter((tag) => tag > fenster.von && tag <= fenster.bis)
    .map((tag) => ({ tag, stelle: stelleOf(tag, fenster) }))
}
