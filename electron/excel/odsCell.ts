import type { Cell } from '@shared/domain/austausch/workbook'
import { dayCell, errorCell, textCell } from './cellValue'
import { plainText } from './plainText'
import type { XmlTag } from './xml'

/** Reads one cell of an OpenDocument spreadsheet after the other while somebody walks over it. */
export function odsCell() {
  let tag: XmlTag | undefined
  let text = paragraphs()
  let comment = paragraphs()
  let isComment = false
  let isCovered = false
  const current = () => (isComment ? comment : text)

  return {
    isOpen: () => tag !== undefined,
    start(opened: XmlTag): void {
      tag = opened
      text = paragraphs()
      comment = paragraphs()
      isComment = false
      // Under a merged cell nobody sees what stands there.
      isCovered = opened.name === 'covered-table-cell'
    },
    open({ name, attribute }: XmlTag): void {
      if (name === 'annotation') isComment = true
      else current().open(name, Number(attribute('c') ?? 1))
    },
    text: (piece: string): void => current().text(piece),
    close(name: string): void {
      if (name === 'annotation') isComment = false
      else current().close(name)
    },
    end(): { value: Cell; comment: string } {
      const value = tag && !isCovered ? cellOf(tag, text.all()) : null
      tag = undefined
      return { value, comment: plainText(comment.all()).trim() }
    }
  }
}

function cellOf({ attribute }: XmlTag, shown: string): Cell {
  const type = attribute('office:value-type') ?? attribute('value-type')
  if (attribute('calcext:value-type') === 'error') return errorCell(shown)
  switch (type) {
    case 'float':
    case 'percentage':
    case 'currency':
      return numberOf(Number(attribute('office:value') ?? attribute('value') ?? Number.NaN), shown)
    case 'date':
      return dayCell(attribute('date-value') ?? '', false)
    case 'time':
      return timeOf(attribute('time-value') ?? '') ?? textCell(shown)
    case 'boolean':
      return attribute('boolean-value') === 'true'
    default:
      return textCell(shown) ?? (type === undefined && attribute('formula') !== undefined ? { formel: true } : null)
  }
}

/** Shown with zeros in front, a number is one that nobody calculates with: a postcode, a number of a person. */
function numberOf(value: number, shown: string): Cell {
  if (!Number.isFinite(value)) return textCell(shown)
  return /^0\d{1,30}$/.test(shown) && Number(shown) === value ? shown : value
}

/** As Excel would keep it: the part of a day. */
function timeOf(duration: string): number | undefined {
  const [, hours, minutes, seconds] = /^PT(\d{1,6})H(\d{1,2})M(\d{1,2}(?:\.\d{1,9})?)S$/.exec(duration) ?? []
  return hours === undefined ? undefined : (Number(hours) + Number(minutes) / 60 + Number(seconds) / 3600) / 24
}

const MOST_BLANKS = 1000

/** Text in paragraphs. Blanks between tags are the writer's, not the text's; those that count have elements of their own. */
function paragraphs() {
  const done: string[] = []
  let open: string | undefined
  return {
    open(name: string, count: number) {
      if (name === 'p' || name === 'h') open = ''
      if (open === undefined) return
      if (name === 's') open += ' '.repeat(Math.min(Math.max(1, count || 1), MOST_BLANKS))
      else if (name === 'tab') open += '\t'
      else if (name === 'line-break') open += '\n'
    },
    text(text: string) {
      if (open !== undefined) open += text.replaceAll(/[\t\n\r ]+/g, ' ')
    },
    close(name: string) {
      if ((name !== 'p' && name !== 'h') || open === undefined) return
      done.push(open)
      open = undefined
    },
    all: () => done.join('\n')
  }
}
