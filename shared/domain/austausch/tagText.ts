import { tidyText } from './text'
import { type Cell, type DateCell, isDateCell } from './workbook'

const weekdays = ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag']
const monthNames = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember'
]

/** A day as its cell shows it in German: `ddd d` as `Do 1`, `mmmm yyyy` as `Oktober 2026`; unknown patterns as `01.10.2026`. */
export function tagText({ tag, format }: DateCell): string {
  const [year = '', month = '', day = ''] = tag.split('-')
  const pattern = format
    .replaceAll(/\[[^\]]*\]|"([^"]*)"|\\(.)|;.*$/g, (_, quoted = '', escaped = '') => quoted + escaped)
    .toLowerCase()
  // The locale's own short date, and patterns with hours: the whole day says most.
  if (/^m\/d\/yy|[hs]|^general/.test(pattern) || !/[dmy]/.test(pattern)) return `${day}.${month}.${year}`
  const text = pattern.replaceAll(/d+|m+|y+|t+|j+/g, (part) => {
    const length = part.length
    if (/[yj]/.test(part)) return length > 2 ? year : year.slice(2)
    if (part.startsWith('m')) return numberOrWord(length, Number(month), monthNames[Number(month) - 1] ?? '', 3)
    return numberOrWord(length, Number(day), weekdays[new Date(tag).getUTCDay()] ?? '', 2)
  })
  return tidyText(text)
}

function numberOrWord(length: number, number: number, word: string, short: number): string {
  if (length <= 2) return String(number).padStart(length, '0')
  return length === 3 ? word.slice(0, short) : word
}

/** The text of a cell beside the table; empty for everything else. */
export function cellText(cell: Cell | undefined): string {
  if (typeof cell === 'string') return tidyText(cell)
  if (typeof cell === 'number') return String(cell)
  return isDateCell(cell) ? tagText(cell) : ''
}

/** A line beside the table as a person reads it. */
export const lineText = ({ cells }: { cells: readonly Cell[] }): string => cells.map(cellText).filter(Boolean).join(' ')
