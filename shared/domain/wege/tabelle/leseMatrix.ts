import { cellText } from '../../austausch/tagText'
import { columnLetter } from '../../austausch/text'
import { type Cell, type ForeignSheet, isErrorCell } from '../../austausch/workbook'
import { type Gelesen, KOPF_BIS } from './leseListe'
import { leseMinuten } from './leseMinuten'
import { bedeutungOf } from './spaltenkopf'
import type { Wegangabe } from './wegetabelle'
import { createZellenleser } from './zelle'

const MOST_MINUTEN = 600

/**
 * A matrix: places down, sites across, in each cell the minutes for the whole day; `undefined` where the sheet is none. Its
 * heading is the first row with words above a row that begins with a word and has numbers below them.
 */
export function leseMatrix(sheet: ForeignSheet): Gelesen | undefined {
  const rows = sheet.rows
  const at = rows.slice(0, KOPF_BIS).findIndex((_, index) => isKopf(rows[index]?.cells, rows[index + 1]?.cells))
  const kopf = rows[at]
  if (!kopf) return undefined
  const orte = ortsspalteOf(kopf.cells, rows[at + 1]?.cells ?? [])
  const standorte = kopf.cells.flatMap((cell, index) =>
    index > orte && cellText(cell) !== '' ? { index, name: cellText(cell) } : []
  )
  return {
    form: 'matrix',
    vorher: rows.slice(0, at),
    spalten: [
      { spalte: columnLetter(orte), kopf: cellText(kopf.cells[orte]), bedeutung: 'von' },
      ...standorte.map(({ index, name }) => ({ spalte: columnLetter(index), kopf: name, bedeutung: 'nach' as const }))
    ],
    angaben: rows.slice(at + 1).flatMap((row) => standorte.flatMap((standort) => leseZelle(row, orte, standort) ?? []))
  }
}

const isNumber = (cell: Cell | undefined) => typeof leseMinuten(cell ?? null) === 'number'

/** The last column headed "Ort", "von" or the like, else the first with anything in it: beside it may stand a Gemeinde or PLZ. */
function ortsspalteOf(oben: readonly Cell[], unten: readonly Cell[]): number {
  const genannt = oben.findLastIndex((cell) => bedeutungOf(cellText(cell)) === 'von')
  return genannt >= 0 ? genannt : unten.findIndex((cell) => cellText(cell) !== '')
}

function isKopf(oben: readonly Cell[] | undefined, unten: readonly Cell[] | undefined): boolean {
  if (!oben || !unten) return false
  const orte = ortsspalteOf(oben, unten)
  if (orte < 0 || isNumber(unten[orte])) return false
  const drunter = oben.flatMap((cell, index) =>
    index > orte && typeof cell === 'string' && cellText(cell) !== '' && !isNumber(cell) ? (unten[index] ?? null) : []
  )
  const zahlen = drunter.filter(isNumber).length
  return zahlen > 0 && zahlen * 2 >= drunter.filter((cell) => cell !== null).length
}

function leseZelle(
  row: ForeignSheet['rows'][number],
  orte: number,
  standort: { index: number; name: string }
): Wegangabe | undefined {
  const zelle = createZellenleser(row)
  const von = zelle.text(orte)
  const cell = row.cells[standort.index] ?? null
  // A cell beside no place is a note, unless it has a number.
  if (cell === null || (von === '' && !isNumber(cell) && !isErrorCell(cell))) return undefined
  if (von === '') zelle.melde('vonFehlt', orte)
  const minuten = zelle.lies(standort.index, 'minuten', leseMinuten)
  if (minuten !== null && minuten > MOST_MINUTEN) zelle.melde('bereich', standort.index)
  return {
    stelle: zelle.nameOf(standort.index),
    ...{ von, nach: standort.name, frueh: minuten, mittag: minuten, spaet: minuten },
    ...{ letzteRueckfahrt: null, stand: null, geschaetzt: false, ausgegeben: null, maengel: zelle.maengel }
  }
}
