import { attribute, blocks, unescapeXml } from './xml'

/** The filter of a sheet: what it lets pass. */
export interface SheetFilter {
  /** Zero-based, ends included; the first row is the heading. */
  row: number
  toRow: number
  column: number
  /** By column offset; `undefined` = a criterion this program does not evaluate. */
  criteria: Map<number, ((text: string) => boolean) | undefined>
}

/** The filter of a sheet's part; `undefined` where none is active. */
export function readFilter(xml: string): SheetFilter | undefined {
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

/** Zero-based, from the letters Excel shows. */
export function columnIndex(letters: string): number {
  let index = 0
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64
  return index - 1
}
