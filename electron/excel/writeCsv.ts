import { Tag } from '@shared/domain/zeitraum'
import { plainText } from './cleanText'
import { guardText } from './csvGuard'
import type { Sheet, SheetColumn, SheetValue } from './writeWorkbook'

const BOM = '\uFEFF'

/**
 * The list as a text file that Excel in German opens at once: UTF-8 with its mark, semicolons, every field in quotes. No text
 * can become a formula. Tickets stand in the last column, where they disturb least.
 */
export function writeCsv({ columns, rows, tickets }: Sheet): Uint8Array {
  const headings = [...columns.map(({ heading }) => heading), ...(tickets ? [tickets.heading] : [])]
  const lines = rows.map((row, index) => [
    ...columns.map(({ kind }, column) => fieldOf(kind, row[column] ?? null)),
    ...(tickets ? [guardText(plainText(tickets.texts[index] ?? ''))] : [])
  ])
  return Buffer.from(
    BOM + [headings.map(guardText), ...lines].map((fields) => `${fields.map(quoted).join(';')}\r\n`).join('')
  )
}

function fieldOf(kind: SheetColumn['kind'], value: SheetValue): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value).replace('.', ',')
  const isDay = kind === 'day' && Tag.safeParse(value).success
  return isDay ? value.split('-').reverse().join('.') : guardText(plainText(value))
}

const quoted = (field: string) => `"${field.replaceAll('"', '""')}"`
