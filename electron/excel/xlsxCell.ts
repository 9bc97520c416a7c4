import type { Cell } from '@shared/domain/austausch/workbook'
import { refuse } from '@shared/errors'
import { dayCell, errorCell, numberCell, textCell } from './cellValue'
import { richTextReader, unescapeCharacters } from './sharedStrings'
import type { XlsxBook } from './xlsxSheet'
import type { XmlTag } from './xml'

/** Reads one cell of an .xlsx sheet after the other while somebody walks over its part. */
export function cellReader({ strings, styles, date1904 }: Pick<XlsxBook, 'strings' | 'styles' | 'date1904'>) {
  const inline = richTextReader()
  let isOpen = false
  let type = 'n'
  let style = 0
  let stored: string | undefined
  let isStored = false
  let isInline = false
  let isFormula = false

  function currentValue(): Cell {
    if (type === 'inlineStr' && isInline) return textCell(inline.end())
    if (stored === undefined) return isFormula ? { formel: true } : null
    if (stored === '') return null
    switch (type) {
      case 's':
        return textCell(strings[Number(stored)] ?? refuse('liste.beschaedigt', {}))
      case 'str':
      case 'inlineStr':
        return textCell(unescapeCharacters(stored))
      case 'b':
        return stored === '1' || stored === 'true'
      case 'e':
        return errorCell(stored)
      case 'd':
        return dayCell(stored, date1904)
      default:
        return Number.isFinite(Number(stored))
          ? numberCell(Number(stored), styles[style]?.format, date1904)
          : textCell(stored)
    }
  }

  return {
    isOpen: () => isOpen,
    style: () => style,
    start({ attribute }: XmlTag): void {
      type = attribute('t') ?? 'n'
      style = Number(attribute('s') ?? 0)
      stored = undefined
      isOpen = true
      isStored = isInline = isFormula = false
    },
    open(name: string): void {
      if (name === 'v') {
        stored = ''
        isStored = true
      } else if (name === 'f') isFormula = true
      else if (name === 'is') {
        isInline = true
        inline.start()
      } else if (isInline) inline.open(name)
    },
    text(text: string): void {
      if (isStored) stored += text
      else if (isInline) inline.text(text)
    },
    close(name: string): void {
      if (name === 'v') isStored = false
      else if (isInline) inline.close(name)
    },
    end(): Cell {
      isOpen = false
      return currentValue()
    }
  }
}
