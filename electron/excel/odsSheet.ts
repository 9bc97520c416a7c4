import type { Visibility } from '@shared/domain/austausch/erkannteListe'
import type { Cell, ForeignRow, ForeignSheet } from '@shared/domain/austausch/workbook'
import { applyMarks } from './applyMarks'
import type { CellCounter } from './cellCounter'
import type { CellStyle } from './cellStyles'
import { limits } from './limits'
import { odsCell } from './odsCell'
import { plainText } from './plainText'
import { withinRows } from './reference'
import { rowBuilder } from './rowBuilder'
import { addMark, noMarks } from './sheetMarks'
import type { XmlTag } from './xml'

/** One element of a row: it may stand for many cells alike. */
interface Run {
  column: number
  count: number
  value: Cell
  comment: string
  style: Pick<CellStyle, 'strike' | 'fill'> | undefined
}

/** Collects one sheet of an OpenDocument spreadsheet while somebody walks over it. */
export function odsSheet(
  name: string,
  visibility: Visibility,
  styles: ReadonlyMap<string, Pick<CellStyle, 'strike' | 'fill'>>,
  counter: CellCounter
) {
  const rows = rowBuilder()
  const marks = noMarks()
  const merges: ForeignSheet['merges'] = []
  const cell = odsCell()
  let columns = 0
  /** The rows an element stands for: the first of them, and how many alike. */
  let row = 0
  let alike = 0
  let hidden: string | undefined
  let runs: Run[] = []
  let column = 0
  let count = 1
  let style: Run['style']

  function openColumn(tag: XmlTag): void {
    const repeated = repeatOf(tag, 'columns')
    const isHidden = hiddenAs(tag) !== undefined
    for (let at = columns; isHidden && at < Math.min(columns + repeated, limits.columns); at++)
      marks.hiddenColumns.push(at)
    columns += repeated
  }

  function openRow(tag: XmlTag): void {
    row += alike
    alike = repeatOf(tag, 'rows')
    hidden = hiddenAs(tag)
    runs = []
    column = 0
  }

  function openCell(tag: XmlTag): void {
    cell.start(tag)
    count = repeatOf(tag, 'columns')
    style = styles.get(tag.attribute('style-name') ?? '')
    const [down, across] = [tag.attribute('number-rows-spanned'), tag.attribute('number-columns-spanned')].map((span) =>
      Math.min(MOST, Math.max(1, Number(span ?? 1) || 1))
    ) as [number, number]
    if (down > 1 || across > 1) merges.push({ row, column, toRow: row + down - 1, toColumn: column + across - 1 })
  }

  function closeCell(): void {
    const { value, comment } = cell.end()
    runs.push({ column, count, value, comment, style })
    column += count
  }

  /** Only rows that hold something are kept, however often an empty one is repeated. */
  function closeRow(): void {
    if (!runs.some(({ value, comment }) => value !== null || comment !== '')) return
    for (let number = row + 1; number <= row + alike; number++) {
      if (hidden) marks.hiddenRows.add(number)
      if (hidden === 'filter') marks.filteredRows.add(number)
      for (const run of runs) addRun(number, run)
    }
  }

  function addRun(number: number, { column, count, value, comment, style }: Run): void {
    const last = value === null ? Math.min(column + count, limits.columns) : column + count
    for (let at = column; at < last; at++) {
      counter.count()
      if ((value !== null || comment) && !counter.isWithin(number, at)) return
      if (value !== null) rows.set(number, at, value)
      if (comment) rows.comment(number, at, comment)
      if (style) addMark(marks, style, number, at)
    }
  }

  return {
    open(tag: XmlTag): void {
      if (cell.isOpen()) cell.open(tag)
      else if (tag.name === 'table-column') openColumn(tag)
      else if (tag.name === 'table-row') openRow(tag)
      else if (isCell(tag.name)) openCell(tag)
    },
    text: cell.text,
    close(element: string): void {
      if (isCell(element)) closeCell()
      else if (cell.isOpen()) cell.close(element)
      else if (element === 'table-row') closeRow()
    },
    end(): ForeignSheet {
      const all: ForeignRow[] = rows.end()
      for (const one of all) applyMarks(one, marks)
      const beyond = counter.beyond()
      return {
        ...{ name: plainText(name), visibility, rows: all, hiddenColumns: marks.hiddenColumns },
        merges: withinRows(merges, all),
        ...(beyond > 0 && { beyond })
      }
    }
  }
}

const isCell = (name: string) => name === 'table-cell' || name === 'covered-table-cell'

/** More rows or columns than this no sheet has. */
const MOST = 1_048_576

const repeatOf = ({ attribute }: XmlTag, what: 'rows' | 'columns') =>
  Math.min(MOST, Math.max(1, Math.floor(Number(attribute(`number-${what}-repeated`) ?? 1)) || 1))

/** Hiding by a filter is written down as such. */
function hiddenAs({ attribute }: XmlTag): 'collapse' | 'filter' | undefined {
  const visibility = attribute('visibility')
  return visibility === 'collapse' || visibility === 'filter' ? visibility : undefined
}
