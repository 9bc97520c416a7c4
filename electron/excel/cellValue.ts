import { serialToTag } from '@shared/domain/austausch/werte/serial'
import type { Cell } from '@shared/domain/austausch/workbook'
import type { NumberFormat } from './numberFormat'
import { plainText } from './plainText'

const DAY_MS = 86_400_000
const EPOCH_1900 = Date.UTC(1899, 11, 30)
const EPOCH_1904 = Date.UTC(1904, 0, 1)

/** A text as a cell: nothing where it is empty. */
export const textCell = (text: string): Cell => plainText(text) || null

/** A number as its format shows it: a day, digits with zeros in front, or just the number. */
export function numberCell(value: number, format: NumberFormat | undefined, date1904: boolean): Cell {
  if (!format) return value
  const { code, isDate, zeros } = format
  if (zeros > 0 && Number.isInteger(value) && value >= 0) return String(value).padStart(zeros, '0')
  const tag = isDate && value >= 1 ? serialToTag(value, date1904) : undefined
  return tag ? { tag, serial: value, format: code } : value
}

/** A day written out, as strict Excel files and OpenDocument have it, with or without a time; other text stays text. */
export function dayCell(text: string, date1904: boolean): Cell {
  const [, tag, time] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)?Z?)?$/.exec(text.trim()) ?? []
  const moment = tag ? Date.parse(`${tag}T${time ?? '00:00'}Z`) : Number.NaN
  if (!tag || Number.isNaN(moment) || !new Date(moment).toISOString().startsWith(tag)) return textCell(text)
  const serial = (moment - (date1904 ? EPOCH_1904 : EPOCH_1900)) / DAY_MS
  return { tag, serial, format: 'yyyy-mm-dd' }
}

/** An error as the file shows it. */
export const errorCell = (name: string): Cell => ({ fehler: plainText(name).trim().slice(0, 30) || '#FEHLER' })
