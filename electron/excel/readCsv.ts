import type { ForeignWorkbook } from '@shared/domain/austausch/workbook'
import { refuse } from '@shared/errors'
import Papa from 'papaparse'
import { decodeText } from './decodeText'
import { limits } from './limits'

/** A text file as one sheet of text cells. Nothing is typed here: `05133` stays `05133`. A row is a record. */
export function readCsv(bytes: Uint8Array): ForeignWorkbook {
  const { text, encoding } = decodeText(bytes)
  const declared = /^"?sep=(.)"?\r?\n/i.exec(text)
  const body = declared ? text.slice(declared[0].length) : text
  const { data, errors } = Papa.parse<string[]>(body, {
    delimiter: declared?.[1] ?? delimiterOf(body),
    skipEmptyLines: false
  })
  if (data.length > limits.rows + 1) refuse('liste.zuVieleZeilen', { rows: limits.rows })
  const quotes = errors.find(({ type }) => type === 'Quotes')
  if (quotes) refuse('liste.anfuehrungszeichen', { row: (quotes.row ?? 0) + 1 })
  const rows = data.flatMap((record, index) => {
    const cells = record.slice(0, limits.columns).map((text) => text || null)
    return cells.some((cell) => cell !== null) ? [{ row: index + 1, cells }] : []
  })
  return {
    format: 'csv',
    sheets: [{ name: '', visibility: 'visible', rows, merges: [], hiddenColumns: [] }],
    unreadable: [],
    dateSystem: '1900',
    encoding
  }
}

/** The separator that stands most often outside quotes in the first lines; a semicolon where it is a draw. */
function delimiterOf(text: string): string {
  const start = text.slice(0, 20_000).replaceAll(/"[^"]*"/g, '')
  const lines = start.split('\n', 20)
  const counts = [';', '\t', ',', '|'].map((mark) => ({
    mark,
    count: lines.reduce((sum, line) => sum + line.split(mark).length - 1, 0)
  }))
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).mark
}
