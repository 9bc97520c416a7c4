import { cellText } from './tagText'
import { columnLetter } from './text'
import { findVerbotenes } from './verboten'
import { type Cell, type ForeignRow, isErrorCell } from './workbook'
import type { Zuordnung } from './zuordnung'

const GESCHUETZT = '(geschützte Angabe, nicht wiedergegeben)'

/** The cells of a row as their sender sees them, by column letter. Forbidden columns are not among them. */
export function zellentexteOf({ cells }: ForeignRow, spalten: readonly Zuordnung[]): Record<string, string> {
  const texte: Record<string, string> = {}
  for (const { column, forbidden } of spalten) {
    const text = forbidden ? '' : shown(cells[column])
    if (text !== '') texte[columnLetter(column)] = findVerbotenes(text) ? GESCHUETZT : text
  }
  return texte
}

function shown(cell: Cell | undefined): string {
  if (typeof cell === 'boolean') return cell ? 'WAHR' : 'FALSCH'
  if (typeof cell === 'number') return String(cell).replace('.', ',')
  return isErrorCell(cell) ? cell.fehler : cellText(cell)
}
