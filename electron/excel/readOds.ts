import type { ForeignSheet, ForeignWorkbook } from '@shared/domain/austausch/workbook'
import { refuse } from '@shared/errors'
import { cellCounter } from './cellCounter'
import { limits } from './limits'
import { odsSheet } from './odsSheet'
import { odsStyles } from './odsStyles'
import type { Report } from './readXlsx'
import { walkXml } from './xml'

const ROWS_PER_REPORT = 1000
/** What is drawn, changed, filled in or kept from elsewhere holds text too, and none of it is in a cell. */
const besides = new Set([
  'tracked-changes',
  'shapes',
  'forms',
  'dde-links',
  'frame',
  'custom-shape',
  'control',
  'g',
  'ruby-text'
])

/** An OpenDocument spreadsheet as neutral sheets; `styles` is a part of its own in all but flat files. */
export function readOds(content: string, styles: string, report: Report): ForeignWorkbook {
  const looks = odsStyles(content, styles)
  const counter = cellCounter()
  const sheets: ForeignSheet[] = []
  let sheet: ReturnType<typeof odsSheet> | undefined
  let depth = 0
  let skipped: { name: string; depth: number } | undefined
  let rows = 0
  let date1904 = false

  const isWhole = walkXml(content, {
    open(tag) {
      const { name, attribute, at } = tag
      if (skipped) {
        if (name === skipped.name) skipped.depth++
      } else if (besides.has(name)) skipped = { name, depth: 1 }
      // Numbers that stand for days count from here; days themselves are written out.
      else if (name === 'null-date') date1904 = attribute('date-value')?.startsWith('1904') ?? false
      else if (name === 'table' && depth++ === 0) {
        if (sheets.length >= limits.sheets) refuse('liste.zuVieleBlaetter', { sheets: limits.sheets })
        const visibility = looks.hiddenTables.has(attribute('style-name') ?? '') ? 'hidden' : 'visible'
        counter.nextSheet()
        sheet = odsSheet(attribute('name') ?? '', visibility, looks.cells, counter)
      } else if (depth === 1) {
        if (name === 'table-row' && ++rows % ROWS_PER_REPORT === 0) report(at, content.length)
        sheet?.open(tag)
      }
    },
    text(text) {
      if (!skipped && depth === 1) sheet?.text(text)
    },
    close(name) {
      if (skipped) {
        if (name === skipped.name && --skipped.depth === 0) skipped = undefined
      } else if (name === 'table' && --depth === 0 && sheet) {
        sheets.push(sheet.end())
        sheet = undefined
      } else if (depth === 1) sheet?.close(name)
    }
  })
  // Half a list must never pass for a whole one.
  if (!isWhole) refuse('liste.beschaedigt', {})
  return { format: 'ods', sheets, unreadable: [], dateSystem: date1904 ? '1904' : '1900' }
}
