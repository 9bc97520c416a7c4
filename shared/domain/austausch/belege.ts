import { BELEGSPALTE, type Beleg, parseBeleg } from '../ausgaben/beleg'
import { beiblaetter, type Listenmeta, parseMeta } from '../ausgaben/listenmeta'
import type { ErkannteListe } from './erkannteListe'
import type { Kopf } from './kopf'
import { compactKey } from './text'
import type { Cell, ForeignRow, ForeignSheet, ForeignWorkbook } from './workbook'

/** Where the tickets of an issued list stand in a sheet that came back. */
export interface Belege {
  /** Every column that holds tickets and nothing else, by column from 0; people copy and move them. */
  columns: ReadonlySet<number>
  /** The issued list most tickets belong to. */
  liste: string
}

/** Shorter ones are none: looking at every cell of a foreign file must cost next to nothing. */
const SHORTEST = 'FK1.'.length + 32

/** Finds the tickets of a sheet, also in a moved or renamed column; `undefined` where there are none. */
export function findBelege({ rows }: ForeignSheet): Belege | undefined {
  const columns = new Set<number>()
  const listen = new Map<string, number>()
  for (const { cells } of rows) {
    for (const [column, cell] of cells.entries()) {
      const beleg = belegIn(cell)
      if (!beleg) continue
      columns.add(column)
      listen.set(beleg.liste, (listen.get(beleg.liste) ?? 0) + 1)
    }
  }
  const [haeufigste] = [...listen].toSorted(([, a], [, b]) => b - a)
  return haeufigste && { columns, liste: haeufigste[0] }
}

/** The ticket of a row, from whichever column holds one of this list. */
export function belegOf({ cells }: ForeignRow, { columns, liste }: Belege): Beleg | undefined {
  for (const column of columns) {
    const beleg = belegIn(cells[column])
    if (beleg?.liste === liste) return beleg
  }
  return undefined
}

function belegIn(cell: Cell | undefined): Beleg | undefined {
  return typeof cell === 'string' && cell.length > SHORTEST ? parseBeleg(cell) : undefined
}

/** The heading without the columns of tickets: they are no data, wherever they stand. */
export function withoutBelege(kopf: Kopf, belege: Belege | undefined): Kopf {
  const key = compactKey(BELEGSPALTE)
  const headings = kopf.headings.filter(({ column, text }) => !belege?.columns.has(column) && compactKey(text) !== key)
  return { ...kopf, headings }
}

/**
 * Which issued list a workbook is, by the tickets of a sheet; a list without any, as one of runs or an empty form, by its
 * hidden sheet alone. `null` for what did not leave here.
 */
export function issuedIn(workbook: ForeignWorkbook, belege: Belege | undefined): ErkannteListe['beleg'] {
  const meta = metaOf(workbook, belege)
  const liste = belege?.liste ?? meta?.liste
  return liste === undefined ? null : { liste, meta }
}

/** What the hidden sheet says; `null` where it is gone, or of another list than the tickets. */
function metaOf({ sheets }: ForeignWorkbook, belege: Belege | undefined): Listenmeta | null {
  for (const { name, rows } of sheets) {
    if (!isNamed(name, beiblaetter.meta)) continue
    const meta = parseMeta(rows.map(({ cells }) => cells))
    if (meta && (!belege || meta.liste === belege.liste)) return meta
  }
  return null
}

/** Whether a sheet came from us beside the list: nothing to ask about and nothing to read. */
export const isBeiblatt = ({ name }: ForeignSheet) => Object.values(beiblaetter).some((own) => isNamed(name, own))

/** A sheet that was copied bears the name with a number. */
const isNamed = (name: string, own: string) => name.replace(/[ _]*\(?\d*\)?$/, '').toLowerCase() === own.toLowerCase()
