import { type CellStyle, readCellStyles } from './cellStyles'
import { columnIndex, readFilter, type SheetFilter } from './sheetFilter'
import { attribute, blocks, inside, unescapeXml } from './xml'
import type { CheckedZip } from './zip'

/** What the cells' formats say about rows and columns of one sheet, beyond values: numbers as Excel shows them. */
export interface SheetMarks {
  hiddenRows: ReadonlySet<number>
  /** Those the filter hides, where the file says so itself. */
  filteredRows?: ReadonlySet<number>
  /** Zero-based. */
  hiddenColumns: number[]
  /** Struck-out cells by row. */
  strikes: ReadonlyMap<number, number>
  /** Filled cells by row, with zero-based columns and `RRGGBB`. */
  fills: ReadonlyMap<number, readonly { column: number; colour: string }[]>
  /** The filter's range and criteria; absent without a filter. */
  filter?: SheetFilter
}

/**
 * Reads from an .xlsx what the library leaves out: struck-out and coloured cells, hidden rows and the filter's
 * criteria. A sheet whose part is not where it should be has no entry.
 */
export function readSheetMarks(zip: CheckedZip): Map<string, SheetMarks> {
  const styles = readCellStyles(zip)
  const parts = sheetParts(zip)
  const marks = new Map<string, SheetMarks>()
  for (const [name, part] of parts) {
    const xml = zip.read(part)?.toString('utf8')
    if (xml) marks.set(name, marksOf(xml, styles))
  }
  return marks
}

function sheetParts(zip: CheckedZip): [string, string][] {
  const targets = new Map(
    blocks(zip.read('xl/_rels/workbook.xml.rels')?.toString('utf8') ?? '', 'Relationship').map((relation) => [
      attribute(relation, 'Id'),
      attribute(relation, 'Target') ?? ''
    ])
  )
  return blocks(inside(zip.read('xl/workbook.xml')?.toString('utf8') ?? '', 'sheets'), 'sheet').map((sheet) => {
    const target = targets.get(attribute(sheet, 'r:id') ?? attribute(sheet, 'id')) ?? ''
    return [unescapeXml(attribute(sheet, 'name') ?? ''), target.startsWith('/') ? target.slice(1) : `xl/${target}`]
  })
}

function marksOf(xml: string, styles: Map<string, CellStyle>): SheetMarks {
  const hiddenRows = new Set<number>()
  for (const [row] of xml.matchAll(/<(?:\w+:)?row [^>]*\bhidden="(?:1|true)"[^>]*>/g))
    hiddenRows.add(Number(attribute(row, 'r')))
  const hiddenColumns = blocks(inside(xml, 'cols'), 'col').flatMap((column) => {
    if (!/\bhidden="(?:1|true)"/.test(column)) return []
    const first = Number(attribute(column, 'min'))
    const last = Math.min(Number(attribute(column, 'max')), first + 500)
    return Array.from({ length: last - first + 1 }, (_, index) => first - 1 + index)
  })
  const filter = readFilter(xml)
  return { hiddenRows, hiddenColumns, ...cellMarks(xml, styles), ...(filter && { filter }) }
}

function cellMarks(xml: string, styles: Map<string, CellStyle>): Pick<SheetMarks, 'strikes' | 'fills'> {
  const strikes = new Map<number, number>()
  const fills = new Map<number, { column: number; colour: string }[]>()
  if (styles.size === 0) return { strikes, fills }
  const marked = new RegExp(
    `<(?:\\w+:)?c (?=[^>]*\\bs="(${[...styles.keys()].join('|')})")[^>]*\\br="([A-Z]+)(\\d+)"[^>]*>`,
    'g'
  )
  const counts = new Map<string, number>()
  for (const [, style = '', letters = '', at = ''] of xml.matchAll(marked)) {
    const row = Number(at)
    const { strike, fill } = styles.get(style) ?? { strike: false, fill: undefined }
    if (strike) strikes.set(row, (strikes.get(row) ?? 0) + 1)
    const count = fill ? (counts.get(fill) ?? 0) + 1 : 0
    if (!fill || count > decoration) continue
    counts.set(fill, count)
    const ofRow = fills.get(row)
    if (ofRow) ofRow.push({ column: columnIndex(letters), colour: fill })
    else fills.set(row, [{ column: columnIndex(letters), colour: fill }])
  }
  return { strikes, fills }
}

/** A colour on more cells than this marks nothing. */
export const decoration = 50_000
