import type { TerminWerte } from './angebot'

/** The place of a meeting without a way. */
export const ONLINE = 'ONLINE'

/** Whether a meeting is held without a place, however it is spelt. */
export const isOnline = ({ ort }: { ort: string | null }): boolean => ort?.trim().toUpperCase() === ONLINE

/** A meeting that is held as long as its run. */
export const immer = { gueltigVon: null, gueltigBis: null } as const

/** The meetings of a week in their fixed order: by day, beginning, end, place, and from when on they are held. */
export function inWeekOrder(termine: readonly TerminWerte[]): TerminWerte[] {
  return termine
    .map(({ wochentag, von, bis, ort, gueltigVon, gueltigBis }) => ({
      wochentag,
      von,
      bis,
      ort,
      gueltigVon,
      gueltigBis
    }))
    .sort(
      (a, b) =>
        a.wochentag - b.wochentag ||
        byCodePoint(a.von, b.von) ||
        byCodePoint(a.bis, b.bis) ||
        byCodePoint(a.ort ?? '', b.ort ?? '') ||
        byCodePoint(a.gueltigVon ?? '', b.gueltigVon ?? '') ||
        byCodePoint(a.gueltigBis ?? '', b.gueltigBis ?? '')
    )
}

/** A whole timetable as one value, equal for equal timetables: what history and preview compare. `null` without meetings. */
export function stundenplanOf(termine: readonly TerminWerte[]): string | null {
  return termine.length === 0 ? null : JSON.stringify(inWeekOrder(termine), withoutImmer)
}

/** A validity is named where there is one: so timetables kept before there was any stay equal. */
const withoutImmer = (feld: string, wert: unknown) => (feld in immer && wert === null ? undefined : wert)

/** The meetings of a timetable that was one value. */
export function termineOf(stundenplan: string | null): TerminWerte[] {
  return stundenplan === null
    ? []
    : (JSON.parse(stundenplan) as Omit<TerminWerte, keyof typeof immer>[]).map((termin) => ({ ...immer, ...termin }))
}

const byCodePoint = (a: string, b: string) => (a < b ? -1 : Number(a > b))
