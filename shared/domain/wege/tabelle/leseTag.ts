import { tidyText } from '../../austausch/text'
import { serialToTag } from '../../austausch/werte/serial'
import { type Cell, isDateCell } from '../../austausch/workbook'
import { Tag } from '../../zeitraum'
import { sagtNichts } from './leseMinuten'

/** Excel counts 1 January 2000 as 36 526: smaller numbers are no days of a timetable. */
const SERIAL_2000 = 36_526

/** A day as a cell tells it; `null` where it tells nothing, `undefined` where it is none. */
export function leseTag(cell: Cell, date1904: boolean): Tag | null | undefined {
  if (cell === null) return null
  if (isDateCell(cell)) return cell.tag
  if (typeof cell === 'number') return cell >= SERIAL_2000 ? serialToTag(cell, date1904) : undefined
  if (typeof cell !== 'string') return undefined
  const text = tidyText(cell)
  if (sagtNichts(text)) return null
  const [, tag = '', monat = '', jahr = ''] = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d{2})$/.exec(text) ?? []
  const iso = tag ? `${jahr.padStart(4, '20')}-${monat.padStart(2, '0')}-${tag.padStart(2, '0')}` : text
  return Tag.safeParse(iso).data
}
