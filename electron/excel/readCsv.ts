import type { ForeignWorkbook } from '@shared/domain/austausch/workbook'
import { refuse } from '@shared/errors'
import Papa from 'papaparse'
import { unguardText } from './csvGuard'
import { decodeText } from './decodeText'
import { declaredDelimiter, delimiterOf, withoutDeclaration } from './delimiter'
import { limits } from './limits'

/** A text file as one sheet of text cells. Nothing is typed here: `05133` stays `05133`. A row is a record. */
export function readCsv(bytes: Uint8Array): ForeignWorkbook {
  const { text, encoding } = decodeText(bytes)
  const body = withoutDeclaration(text)
  const { data, errors } = Papa.parse<string[]>(body, {
    delimiter: declaredDelimiter(text) ?? delimiterOf(body),
    skipEmptyLines: false
  })
  if (data.length > limits.rows + 1) refuse('liste.zuVieleZeilen', { rows: limits.rows })
  const quotes = errors.find(({ type }) => type === 'Quotes')
  if (quotes) refuse('liste.anfuehrungszeichen', { row: (quotes.row ?? 0) + 1 })
  const rows = data.flatMap((record, index) => {
    const cells = record.slice(0, limits.columns).map((text) => unguardText(text) || null)
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
