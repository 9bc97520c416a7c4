import type { TerminWerte } from './angebot'

/** The place of a meeting without a way. */
export const ONLINE = 'ONLINE'

/** The meetings of a week in their fixed order: by day, beginning, end, place. */
export function inWeekOrder(termine: readonly TerminWerte[]): TerminWerte[] {
  return termine
    .map(({ wochentag, von, bis, ort }) => ({ wochentag, von, bis, ort }))
    .sort(
      (a, b) =>
        a.wochentag - b.wochentag ||
        byCodePoint(a.von, b.von) ||
        byCodePoint(a.bis, b.bis) ||
        byCodePoint(a.ort ?? '', b.ort ?? '')
    )
}

/** A whole timetable as one value, equal for equal timetables: what history and preview compare. `null` without meetings. */
export function stundenplanOf(termine: readonly TerminWerte[]): string | null {
  return termine.length === 0 ? null : JSON.stringify(inWeekOrder(termine))
}

/** The meetings of a timetable that was one value. */
export function termineOf(stundenplan: string | null): TerminWerte[] {
  return stundenplan === null ? [] : (JSON.parse(stundenplan) as TerminWerte[])
}

const byCodePoint = (a: string, b: string) => (a < b ? -1 : Number(a > b))
