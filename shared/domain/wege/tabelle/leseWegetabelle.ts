import { lineText } from '../../austausch/tagText'
import type { ForeignWorkbook } from '../../austausch/workbook'
import { standIn } from '../../austausch/zeilen'
import { leseListe } from './leseListe'
import { leseMatrix } from './leseMatrix'
import type { Wegetabelle } from './wegetabelle'

/** Nothing in the file can be understood as ways, or the sheet somebody chose is not there. */
export type NichtErkannt = 'nichtErkannt' | 'blattFehlt'

/** Reads a neutral workbook as a table of ways: the sheet that was chosen, else the first that can be understood. */
export function leseWegetabelle(workbook: ForeignWorkbook, datei: string, blatt?: string): Wegetabelle | NichtErkannt {
  const sichtbare = workbook.sheets.filter(({ visibility }) => visibility === 'visible')
  const gefragt = blatt === undefined ? sichtbare : sichtbare.filter(({ name }) => name === blatt)
  if (blatt !== undefined && gefragt.length === 0) return 'blattFehlt'
  for (const sheet of gefragt) {
    const gelesen = leseListe(sheet, workbook.dateSystem === '1904') ?? leseMatrix(sheet)
    if (!gelesen || gelesen.angaben.length === 0) continue
    const { vorher, ...tabelle } = gelesen
    const isText = workbook.format === 'csv'
    return {
      ...tabelle,
      datei,
      blatt: isText ? null : sheet.name,
      blaetter: isText ? [] : sichtbare.map(({ name }) => name),
      stand: standIn([sheet.name, ...vorher.map(lineText)]),
      ausgeblendet: sheet.rows.filter(({ hidden }) => hidden !== undefined).length
    }
  }
  return 'nichtErkannt'
}
