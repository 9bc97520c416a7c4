import type { Zellstand } from '../ausgaben/beleg'
import type { ZeilenBefund } from './befunde'
import type { Wert } from './felder'
import type { Inhaltsart } from './leser'
import { repairMojibake, tidyText } from './text'
import { asText } from './werte/lesen'
import { type Cell, isErrorCell, isFormulaCell } from './workbook'

const leer: Zellstand = { roh: '', wert: null }

/**
 * A cell of an issued list, to be compared with what it said when it left: `gelesen` is what its reader made of it. Text
 * counts as it stands; what the reader does not understand counts as it stands too and cannot be taken over. What must not
 * be kept is not kept here either.
 */
export function zellstandOf(
  cell: Cell | undefined,
  art: Inhaltsart,
  gelesen: Wert | undefined,
  befunde: readonly ZeilenBefund[]
): Zellstand {
  const roh = textOf(cell)
  if (roh === '') return leer
  if (befunde.some(({ code }) => code === 'inhalt.verboten')) return { ...leer, unlesbar: true }
  if (gelesen === undefined) return befunde.length > 0 ? { roh, wert: roh, unlesbar: true } : { roh, wert: null }
  return { roh, wert: art === 'text' ? roh : gelesen }
}

function textOf(cell: Cell | undefined): string {
  if (cell === undefined || cell === null || isFormulaCell(cell)) return ''
  if (isErrorCell(cell)) return cell.fehler
  return typeof cell === 'string' ? tidyText(repairMojibake(cell)) : asText(cell)
}
