import { rangeOf } from './reference'
import { isOn, type XmlTag } from './xml'

/** The filter of a sheet or table: what it lets pass. */
export interface SheetFilter {
  /** Zero-based, ends included; the first row is the heading. */
  row: number
  toRow: number
  column: number
  /** By column offset; `undefined` = a criterion this program does not evaluate. */
  criteria: Map<number, Criterion | undefined>
}

type Criterion = (text: string) => boolean

/** Collects the filters of a part while somebody walks over it. */
export function filterReader() {
  const filters: SheetFilter[] = []
  let filter: SheetFilter | undefined
  let column: FilterColumn | undefined

  return {
    filters,
    open(tag: XmlTag): void {
      const { name, attribute } = tag
      if (name === 'autoFilter') filter = filterOf(attribute('ref') ?? '')
      else if (name === 'filterColumn' && filter)
        column = { offset: Number(attribute('colId')), values: [], conditions: [] }
      else if (column) addTo(column, tag)
    },
    close(name: string): void {
      if (name === 'filterColumn' && column) {
        filter?.criteria.set(column.offset, criterionOf(column))
        column = undefined
      } else if (name === 'autoFilter') {
        if (filter) filters.push(filter)
        filter = undefined
      }
    }
  }
}

/** What a column's filter says, as far as it was read. */
interface FilterColumn {
  offset: number
  values: string[]
  blank?: boolean
  conditions: (Criterion | undefined)[]
  all?: boolean
  /** A kind that needs dates, colours, ranks or averages. */
  isUnknown?: true
}

function filterOf(ref: string): SheetFilter | undefined {
  const range = rangeOf(ref)
  return range && { row: range.row, toRow: range.toRow, column: range.column, criteria: new Map() }
}

function addTo(column: FilterColumn, { name, attribute }: XmlTag): void {
  switch (name) {
    case 'filters':
      column.blank = isOn(attribute('blank'))
      break
    case 'filter':
      column.values.push((attribute('val') ?? '').toLowerCase())
      break
    case 'customFilters':
      column.all = isOn(attribute('and'))
      break
    case 'customFilter':
      column.conditions.push(customCondition(attribute('operator') ?? 'equal', attribute('val') ?? ''))
      break
    default:
      column.isUnknown = true
  }
}

function criterionOf({ values, blank = false, conditions, all, isUnknown }: FilterColumn): Criterion | undefined {
  if (isUnknown) return undefined
  if (values.length > 0 || blank) {
    const allowed = new Set(values)
    return (text) => (text === '' ? blank : allowed.has(text.toLowerCase()))
  }
  if (conditions.length === 0 || conditions.includes(undefined)) return undefined
  return (text) => (all ? conditions.every((passes) => passes?.(text)) : conditions.some((passes) => passes?.(text)))
}

function customCondition(operator: string, value: string): Criterion | undefined {
  if (operator !== 'equal' && operator !== 'notEqual') return undefined
  const passes = wildcard(value.trim())
  return (text) => passes(text) === (operator === 'equal')
}

/** `*` and `?` as in Excel; looked for piece by piece, so that no pattern takes long. */
function wildcard(pattern: string): Criterion {
  const pieces = pattern.toLowerCase().split('*')
  return (text) => matches(text.toLowerCase(), pieces)
}

function matches(text: string, [first = '', ...others]: readonly string[]): boolean {
  if (!fitsAt(text, first, 0)) return false
  const last = others.pop()
  if (last === undefined) return text.length === first.length
  let at = first.length
  for (const piece of others) {
    while (at + piece.length <= text.length && !fitsAt(text, piece, at)) at++
    at += piece.length
  }
  return at + last.length <= text.length && fitsAt(text, last, text.length - last.length)
}

function fitsAt(text: string, piece: string, at: number): boolean {
  if (at + piece.length > text.length) return false
  for (let index = 0; index < piece.length; index++) {
    if (piece[index] !== '?' && piece[index] !== text[at + index]) return false
  }
  return true
}
