import type { CheckedZip } from './zip'

/** What the cells' formats say about rows and columns of one sheet, beyond values: numbers as Excel shows them. */
export interface SheetMarks {
  hiddenRows: ReadonlySet<number>
  /** Zero-based. */
  hiddenColumns: number[]
  /** Struck-out cells by row. */
  strikes: ReadonlyMap<number, number>
  /** Filled cells by row and colour. */
  fills: ReadonlyMap<number, ReadonlyMap<string, number>>
  /** The filter's range and criteria; absent without a filter. */
  filter?: SheetFilter
}

export interface SheetFilter {
  /** Zero-based, ends included; the first row is the heading. */
  row: number
  toRow: number
  column: number
  /** By column offset; `undefined` = a criterion this program does not evaluate. */
  criteria: Map<number, ((text: string) => boolean) | undefined>
}

/**
 * Reads from an .xlsx what the library leaves out: struck-out and coloured cells, hidden rows and the filter's
 * criteria. `null` for a sheet whose part is not where it should be.
 */
export function readSheetMarks(zip: CheckedZip): Map<string, SheetMarks> {
  const styles = readStyles(zip.read('xl/styles.xml')?.toString('utf8') ?? '')
  const parts = sheetParts(zip)
  const marks = new Map<string, SheetMarks>()
  for (const [name, part] of parts) {
    const xml = zip.read(part)?.toString('utf8')
    if (xml) marks.set(name, marksOf(xml, styles))
  }
  return marks
}

interface CellStyle {
  strike: boolean
  fill: string | undefined
}

/** Only the formats that mark something, by their number. */
function readStyles(xml: string): Map<string, CellStyle> {
  const strikes = blocks(inside(xml, 'fonts'), 'font').map((font) =>
    /<(?:\w+:)?strike(?![^>]*val="(?:0|false)")/.test(font)
  )
  const fills = blocks(inside(xml, 'fills'), 'fill').map((fill) =>
    /patternType="solid"/.test(fill)
      ? /<(?:\w+:)?fgColor[^>]*\brgb="[0-9A-Fa-f]{0,2}([0-9A-Fa-f]{6})"/.exec(fill)?.[1]
      : undefined
  )
  const styles = new Map<string, CellStyle>()
  blocks(inside(xml, 'cellXfs'), 'xf').forEach((xf, index) => {
    const strike = strikes[Number(attribute(xf, 'fontId'))] ?? false
    const fill = fills[Number(attribute(xf, 'fillId'))]?.toUpperCase()
    if (strike || fill) styles.set(String(index), { strike, fill })
  })
  return styles
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
  const fills = new Map<number, Map<string, number>>()
  if (styles.size === 0) return { strikes, fills }
  const marked = new RegExp(
    `<(?:\\w+:)?c (?=[^>]*\\bs="(${[...styles.keys()].join('|')})")[^>]*\\br="[A-Z]+(\\d+)"[^>]*>`,
    'g'
  )
  for (const [, style = '', at = ''] of xml.matchAll(marked)) {
    const row = Number(at)
    const { strike, fill } = styles.get(style) ?? { strike: false, fill: undefined }
    if (strike) strikes.set(row, (strikes.get(row) ?? 0) + 1)
    if (!fill) continue
    const ofRow = fills.get(row) ?? new Map<string, number>()
    fills.set(row, ofRow.set(fill, (ofRow.get(fill) ?? 0) + 1))
  }
  return { strikes, fills }
}

function readFilter(xml: string): SheetFilter | undefined {
  const [, open = '', body = ''] = /<((?:\w+:)?autoFilter [^>]*[^/])>([\s\S]*?)<\/(?:\w+:)?autoFilter>/.exec(xml) ?? []
  const range = /\bref="\$?([A-Z]+)\$?(\d+):\$?[A-Z]+\$?(\d+)"/.exec(open)
  if (!range) return undefined
  const [, column = 'A', row = '1', toRow = '1'] = range
  const criteria: SheetFilter['criteria'] = new Map()
  for (const filter of blocks(body, 'filterColumn')) criteria.set(Number(attribute(filter, 'colId')), criterion(filter))
  return { row: Number(row) - 1, toRow: Number(toRow) - 1, column: columnIndex(column), criteria }
}

/** What a filter of one column lets pass; `undefined` for kinds that need dates, colours or averages. */
function criterion(xml: string): ((text: string) => boolean) | undefined {
  const values = blocks(xml, 'filter').map((filter) => unescapeXml(attribute(filter, 'val') ?? '').toLowerCase())
  const blank = /<(?:\w+:)?filters[^>]*\bblank="(?:1|true)"/.test(xml)
  if (/<(?:\w+:)?dateGroupItem/.test(xml)) return undefined
  if (values.length > 0 || blank) return (text) => (text === '' ? blank : values.includes(text.toLowerCase()))
  const conditions = blocks(xml, 'customFilter').map(customCondition)
  if (conditions.length === 0 || conditions.includes(undefined)) return undefined
  const all = /<(?:\w+:)?customFilters[^>]*\band="(?:1|true)"/.test(xml)
  return (text) => (all ? conditions.every((passes) => passes?.(text)) : conditions.some((passes) => passes?.(text)))
}

function customCondition(xml: string): ((text: string) => boolean) | undefined {
  const operator = attribute(xml, 'operator') ?? 'equal'
  if (operator !== 'equal' && operator !== 'notEqual') return undefined
  const value = unescapeXml(attribute(xml, 'val') ?? '').trim()
  const pattern = new RegExp(
    `^${value
      .replaceAll(/[\\^$.|+()[\]{}]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
    'is'
  )
  return (text) => pattern.test(text) === (operator === 'equal')
}

function columnIndex(letters: string): number {
  let index = 0
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64
  return index - 1
}

/** The content of the first element of that name. */
function inside(xml: string, element: string): string {
  return new RegExp(`<(?:\\w+:)?${element}(?: [^>]*)?>([\\s\\S]*?)</(?:\\w+:)?${element}>`).exec(xml)?.[1] ?? ''
}

/** Every element of that name, with its content. */
function blocks(xml: string, element: string): string[] {
  const pattern = new RegExp(
    `<((?:\\w+:)?${element})(?: (?:[^>]*[^/])?)?>[\\s\\S]*?</\\1>|<(?:\\w+:)?${element}(?: [^>]*)?/>`,
    'g'
  )
  return [...xml.matchAll(pattern)].map(([block]) => block)
}

function attribute(xml: string, name: string): string | undefined {
  return new RegExp(`^[^>]*?\\s${name}="([^"]*)"`).exec(xml)?.[1]
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescapeXml(text: string): string {
  return text.replaceAll(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex || decimal) return String.fromCodePoint(Math.min(0x10ffff, Number.parseInt(hex ?? decimal, hex ? 16 : 10)))
    return entities[String(name)] ?? whole
  })
}
