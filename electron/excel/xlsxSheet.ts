import type { ForeignSheet } from '@shared/domain/austausch/workbook'
import { applyMarks } from './applyMarks'
import type { CellCounter } from './cellCounter'
import type { CellStyle } from './cellStyles'
import { limits } from './limits'
import { relationsOf, textOf } from './parts'
import { cellPlace, columnIndex, rangeOf, withinRows } from './reference'
import { rowBuilder } from './rowBuilder'
import { readSheetComments } from './sheetComments'
import { filterReader, type SheetFilter } from './sheetFilter'
import { addMark, noMarks } from './sheetMarks'
import { cellReader } from './xlsxCell'
import { isOn, walkXml, type XmlTag } from './xml'
import type { CheckedZip } from './zip'

export interface XlsxBook {
  zip: CheckedZip
  date1904: boolean
  strings: readonly string[]
  styles: readonly CellStyle[]
  counter: CellCounter
}

export type SheetContent = Omit<ForeignSheet, 'name' | 'visibility'>

const ROWS_PER_REPORT = 1000

/**
 * The cells of one sheet with what their formats say; `undefined` when its part is missing or ends in the middle: half a
 * list must never pass for a whole one.
 */
export function readXlsxSheet(book: XlsxBook, part: string, report: (read: number) => void): SheetContent | undefined {
  const { zip, styles, counter } = book
  const rows = rowBuilder()
  const cell = cellReader(book)
  const marks = noMarks()
  const filter = filterReader()
  const merges: ForeignSheet['merges'] = []
  let row = 0
  let column = -1
  // Views somebody saved for himself have filters of their own.
  let isOtherView = false
  counter.nextSheet()

  function openRow({ attribute, at }: XmlTag): void {
    const given = Number(attribute('r'))
    row = Number.isInteger(given) && given > 0 ? given : row + 1
    column = -1
    if (isOn(attribute('hidden'))) marks.hiddenRows.add(row)
    if (row % ROWS_PER_REPORT === 0) report(at)
  }

  function closeCell(): void {
    const value = cell.end()
    if (value !== null && !counter.isWithin(row, column)) return
    if (value !== null) rows.set(row, column, value)
    const style = styles[cell.style()]
    if (style?.strike || style?.fill) addMark(marks, style, row, column)
  }

  const isWhole = walkXml(textOf(zip, part), {
    open(tag) {
      const { name, attribute } = tag
      if (name === 'c') {
        counter.count()
        // Cells may leave out where they stand: then they follow each other.
        const letters = /^[A-Z]{1,3}/.exec(attribute('r') ?? '')?.[0]
        column = letters ? columnIndex(letters) : column + 1
        cell.start(tag)
      } else if (cell.isOpen()) cell.open(name)
      else if (name === 'row') openRow(tag)
      else if (name === 'col') marks.hiddenColumns.push(...hiddenBy(tag))
      else if (name === 'mergeCell')
        merges.push(...[rangeOf(attribute('ref') ?? '')].filter((range) => range !== undefined))
      else if (name === 'customSheetViews') isOtherView = true
      else if (!isOtherView) filter.open(tag)
    },
    text: cell.text,
    close(name) {
      if (name === 'c') closeCell()
      else if (cell.isOpen()) cell.close(name)
      else if (name === 'customSheetViews') isOtherView = false
      else if (!isOtherView) filter.close(name)
    }
  })
  if (!isWhole) return undefined
  for (const [ref, text] of readSheetComments(zip, part)) {
    const place = cellPlace(ref)
    if (place && text && place.row <= limits.rows && place.column < limits.columns)
      rows.comment(place.row, place.column, text)
  }
  marks.filters.push(...filter.filters, ...filtersOfTables(zip, part))
  const all = rows.end()
  for (const one of all) applyMarks(one, marks)
  const beyond = counter.beyond()
  return {
    rows: all,
    merges: withinRows(merges, all),
    hiddenColumns: marks.hiddenColumns,
    ...(beyond > 0 && { beyond })
  }
}

function hiddenBy({ attribute }: XmlTag): number[] {
  if (!isOn(attribute('hidden'))) return []
  const first = Number(attribute('min'))
  const last = Math.min(Number(attribute('max')), limits.columns)
  const length = last - first + 1
  return length > 0 ? Array.from({ length }, (_, index) => first - 1 + index) : []
}

/** A range "formatted as a table" keeps its filter in a part of its own. */
function filtersOfTables(zip: CheckedZip, part: string): SheetFilter[] {
  return relationsOf(zip, part)
    .filter(({ type }) => type === 'table')
    .flatMap(({ target }) => {
      const filter = filterReader()
      walkXml(textOf(zip, target), filter)
      return filter.filters
    })
}
