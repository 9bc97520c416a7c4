import type { ErkannteListe, ErkannteZeile } from '@shared/domain/austausch/erkannteListe'
import { erkenneListe } from '@shared/domain/austausch/erkenneListe'
import type { Overrides, ReadRequest } from '@shared/domain/austausch/readRequest'
import type { Cell, ForeignWorkbook } from '@shared/domain/austausch/workbook'
import { Tag } from '@shared/domain/zeitraum'
import { refuse } from '@shared/errors'
import { plainText } from '../../excel/cleanText'
import type { Sheet, SheetColumn, SheetValue } from '../../excel/writeWorkbook'

/** Reads a file of ours as it will be read when it comes back. */
export interface Leseweise {
  today: Tag
  words: NonNullable<Overrides['words']>
  format: 'xlsx' | 'csv'
}

/** What our own reader makes of each row, worked out from the values that are meant. */
export function meantRows(sheet: Sheet, leseweise: Leseweise): readonly ErkannteZeile[] {
  const liste = erkenneListe(workbookOf(sheet, leseweise.format), erkennung('gemeint', leseweise))
  return typeof liste === 'object' && 'rows' in liste ? liste.rows : []
}

/** Reads the finished file and refuses it where it says anything else than what is meant. */
export async function pruefeGegen(
  gemeint: readonly ErkannteZeile[],
  { file, bytes }: { file: string; bytes: Uint8Array },
  { today, words }: Leseweise,
  readForeign: (request: ReadRequest) => Promise<ErkannteListe>
): Promise<void> {
  const { rows } = await readForeign({ file, bytes, today, overrides: { words } })
  const zellen = differing(gemeint, rows)
  if (zellen > 0) refuse('ausgabe.gegenprobe', { zellen })
}

function differing(gemeint: readonly ErkannteZeile[], gelesen: readonly ErkannteZeile[]): number {
  let count = 0
  for (let row = 0; row < Math.max(gemeint.length, gelesen.length); row++) {
    const [a, b] = [saidBy(gemeint[row]), saidBy(gelesen[row])]
    for (const name of new Set([...Object.keys(a), ...Object.keys(b)]))
      if (JSON.stringify(a[name]) !== JSON.stringify(b[name])) count++
  }
  return count
}

/** Everything a row says, by column; in a list without tickets by field. */
function saidBy(row: ErkannteZeile | undefined): Readonly<Record<string, unknown>> {
  return { ...(row?.zellen ?? { ...row?.values, ...row?.own }), beleg: row?.beleg, skip: row?.skip }
}

const erkennung = (file: string, { today, words }: Leseweise) => ({ file, hash: '', today, overrides: { words } })

/** The sheet as our reader would see it if the file said exactly what is meant. */
function workbookOf({ tab, columns, rows, tickets, beside = [] }: Sheet, format: Leseweise['format']): ForeignWorkbook {
  const ticketOf = (text: string | undefined): Cell[] => (tickets ? [text ?? null] : [])
  const heading: Cell[] = [...ticketOf(tickets?.heading), ...columns.map((column) => column.heading)]
  const cells = rows.map((row, index): Cell[] => [
    ...ticketOf(tickets?.texts[index]),
    ...columns.map(({ kind }, column) => cellOf(kind, row[column] ?? null, format))
  ])
  return {
    format,
    sheets: [
      sheetOf(tab, [heading, ...cells]),
      ...(format === 'csv'
        ? []
        : beside.map((one) => ({ ...sheetOf(one.tab, one.rows), visibility: 'hidden' as const })))
    ],
    unreadable: [],
    dateSystem: '1900'
  }
}

const sheetOf = (name: string, rows: readonly (readonly Cell[])[]) => ({
  name,
  visibility: 'visible' as const,
  rows: rows.map((cells, index) => ({ row: index + 1, cells: [...cells] })),
  merges: [],
  hiddenColumns: []
})

function cellOf(kind: SheetColumn['kind'], value: SheetValue, format: Leseweise['format']): Cell {
  if (value === null) return null
  if (typeof value === 'number') return format === 'csv' ? String(value).replace('.', ',') : value
  if (kind !== 'day' || !Tag.safeParse(value).success) return plainText(value) || null
  return format === 'csv'
    ? value.split('-').reverse().join('.')
    : { tag: value, serial: serialOf(value), format: 'dd\\.mm\\.yyyy' }
}

const EXCEL_EPOCH = Date.UTC(1899, 11, 30)
const serialOf = (tag: Tag) => (Date.parse(tag) - EXCEL_EPOCH) / 86_400_000
