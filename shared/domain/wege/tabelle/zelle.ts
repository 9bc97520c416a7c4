import { cellText } from '../../austausch/tagText'
import { columnLetter } from '../../austausch/text'
import { type Cell, type ForeignRow, isErrorCell, isFormulaCell } from '../../austausch/workbook'
import type { Mangel } from './wegetabelle'

/** One cell of a row with its name, and what is wrong with it told to whoever reads the row. */
export function createZellenleser({ row, cells }: Pick<ForeignRow, 'row' | 'cells'>) {
  const maengel: Mangel[] = []
  const at = (spalte: number): Cell => cells[spalte] ?? null
  const nameOf = (spalte: number) => `${columnLetter(spalte)}${row}`

  function melde(art: Mangel['art'], spalte: number): void {
    const cell = at(spalte)
    maengel.push({ art: artOf(cell) ?? art, zelle: nameOf(spalte), wert: shown(cell) })
  }

  return {
    maengel,
    nameOf,
    melde,
    text: (spalte: number | undefined) => (spalte === undefined ? '' : cellText(at(spalte))),
    /** The value of a cell; of one that cannot be read `null`, and that is told. */
    lies<T>(spalte: number | undefined, art: Mangel['art'], read: (cell: Cell) => T | null | undefined): T | null {
      if (spalte === undefined) return null
      const wert = read(at(spalte))
      if (wert === undefined) melde(art, spalte)
      return wert ?? null
    }
  }
}

/** An error or a formula without result is named as what it is, whatever was expected. */
const artOf = (cell: Cell): Mangel['art'] | undefined =>
  isErrorCell(cell) ? 'fehlerwert' : isFormulaCell(cell) ? 'formel' : undefined

function shown(cell: Cell): string {
  if (isErrorCell(cell)) return cell.fehler
  if (typeof cell === 'boolean') return cell ? 'WAHR' : 'FALSCH'
  return typeof cell === 'number' ? String(cell).replace('.', ',') : cellText(cell).slice(0, 80)
}
