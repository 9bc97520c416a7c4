import type { Visibility } from '@shared/domain/austausch/erkannteListe'
import type { ForeignSheet, ForeignWorkbook } from '@shared/domain/austausch/workbook'
import { refuse } from '@shared/errors'
import { cellCounter } from './cellCounter'
import { readCellStyles } from './cellStyles'
import { limits } from './limits'
import { relationsOf, textOf, workbookPart } from './parts'
import { plainText } from './plainText'
import { readSharedStrings } from './sharedStrings'
import { readXlsxSheet } from './xlsxSheet'
import { isOn, walkXml } from './xml'
import type { CheckedZip } from './zip'

export type Report = (done: number, total: number) => void

/** A checked .xlsx or .xlsm, usual or strict, as neutral sheets. Stored values only: nothing is calculated or run. */
export function readXlsx(zip: CheckedZip, report: Report): ForeignWorkbook {
  const { sheets: parts, date1904 } = readWorkbookPart(zip)
  if (parts.length > limits.sheets) refuse('liste.zuVieleBlaetter', { sheets: limits.sheets })
  const total = parts.reduce((sum, { part }) => sum + zip.sizeOf(part), 0)
  const book = { zip, date1904, strings: readSharedStrings(zip), styles: readCellStyles(zip), counter: cellCounter() }
  const sheets: ForeignSheet[] = []
  const unreadable: string[] = []
  let done = 0
  for (const { name, visibility, part, isTable } of parts) {
    const start = done
    const content = isTable ? readXlsxSheet(book, part, (read) => report(start + read, total)) : emptySheet
    if (content) sheets.push({ name, visibility, ...content })
    else unreadable.push(name)
    done += zip.sizeOf(part)
  }
  return { format: 'xlsx', sheets, unreadable, dateSystem: date1904 ? '1904' : '1900' }
}

/** Charts have a sheet of their own and no cells. */
const emptySheet = { rows: [], merges: [], hiddenColumns: [] }

interface SheetPart {
  name: string
  visibility: Visibility
  part: string
  isTable: boolean
}

function readWorkbookPart(zip: CheckedZip): { sheets: SheetPart[]; date1904: boolean } {
  const workbook = workbookPart(zip)
  const relations = new Map(relationsOf(zip, workbook).map((relation) => [relation.id, relation]))
  const sheets: SheetPart[] = []
  let date1904 = false
  walkXml(textOf(zip, workbook), {
    open({ name, attribute }) {
      if (name === 'workbookPr') date1904 = isOn(attribute('date1904'))
      if (name !== 'sheet') return
      const relation = relations.get(attribute('id') ?? '')
      const state = attribute('state')
      sheets.push({
        name: plainText(attribute('name') ?? ''),
        visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
        part: relation?.target ?? '',
        isTable: relation === undefined || relation.type === 'worksheet'
      })
    }
  })
  return { sheets, date1904 }
}
