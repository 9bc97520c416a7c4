import { tagText } from './tagText'
import { tidyText } from './text'
import { type Cell, isDateCell } from './workbook'

/** Fewer days side by side are no calendar. */
const least = 5

/** A day of the month as the heading of a column: `1`, `01.`, `Do 1`, `01.10.`, `01.10.2026 Do`. */
const dayHeading =
  /^(?:(?:mo|di|mi|do|fr|sa|so)[a-z]*[.,]? ?\/? ?)?(\d{1,2})(?:\.(?: ?\d{1,2}\.(?: ?\d{2,4})?)?)?(?: ?\/? ?(?:mo|di|mi|do|fr|sa|so)[a-z]*\.?)?$/i

/** A day as an OpenDocument spreadsheet writes it out. */
const isoHeading = /^\d{4}-\d{2}-(\d{2})$/

/** The day of the month a heading of one or two rows names; `undefined` for other headings. */
export function dayOfHeading(heading: string): number | undefined {
  const days = heading.split(' / ').map((part) => Number((dayHeading.exec(part) ?? isoHeading.exec(part))?.[1] ?? 0))
  return days.find((day) => day >= 1 && day <= 31)
}

/** A row of weekdays over or under the days of a month. */
export function isWeekdayRow(cells: readonly Cell[]): boolean {
  const weekdays = cells.filter((cell) => typeof cell === 'string' && weekdayHeading.test(tidyText(cell)))
  return weekdays.length >= least
}

const weekdayHeading = /^(?:mo|di|mi|do|fr|sa|so)(?:ntag|enstag|ttwoch|nnerstag|eitag|mstag|nnabend)?\.?$/i

/** Columns of a row that count the days of a month upwards: headings of an attendance list, no data. */
export function calendarColumns(cells: readonly Cell[]): ReadonlySet<number> {
  return new Set(
    longestRun(
      cells.map((cell) => {
        if (isDateCell(cell)) return dayOfHeading(tagText(cell)) ?? Number(cell.tag.slice(8))
        if (typeof cell === 'number') return dayOfHeading(String(cell))
        return typeof cell === 'string' ? dayOfHeading(tidyText(cell)) : undefined
      })
    )
  )
}

/** The columns of a table that hold one mark per day, with the day of the month. */
export function tagesspalten(
  spalten: readonly { column: number; heading: string; field: unknown }[]
): { column: number; day: number; weekday: string }[] {
  const days = spalten.map(({ heading, field }) => (field === null ? dayOfHeading(heading) : undefined))
  return longestRun(days).flatMap((index) => {
    const spalte = spalten[index]
    const day = days[index]
    if (!spalte || day === undefined) return []
    const [weekday = ''] = /\b(?:mo|di|mi|do|fr|sa|so)/i.exec(spalte.heading) ?? []
    return [{ column: spalte.column, day, weekday: weekday.toLowerCase() }]
  })
}

/** Indexes of the longest row of numbers that rise from neighbour to neighbour; empty when it is too short. */
function longestRun(days: readonly (number | undefined)[]): number[] {
  let best: number[] = []
  let run: number[] = []
  let last = 0
  days.forEach((day, index) => {
    if (day === undefined || day <= last) {
      if (run.length > best.length) best = run
      run = []
    }
    if (day !== undefined) run.push(index)
    last = day ?? 0
  })
  if (run.length > best.length) best = run
  return best.length >= least ? best : []
}
