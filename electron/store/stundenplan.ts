import { stundenplanOf, termineOf } from '@shared/domain/angebote/termine'
import { insertRows, readRows, updateRows, type Zeile } from './bulk'
import type { TabelleMitGeschichte } from './geschichte'
import type { Db, TerminTable } from './tables'

/**
 * Rows of a table with history, by id. The timetable of a run stands in a table of its own; for the history it is one more
 * field of the run, `termine`.
 */
export async function readWhole<Z extends Zeile = Zeile>(
  tx: Db,
  tabelle: TabelleMitGeschichte,
  ids: readonly string[]
): Promise<Z[]> {
  const rows = await readRows<Z>(tx, tabelle, ids)
  if (tabelle !== 'durchfuehrung') return rows
  const termine = await readRows<TerminTable>(tx, 'termin', ids, 'durchfuehrung')
  const jeId = Map.groupBy(termine, ({ durchfuehrung }) => durchfuehrung)
  return rows.map((row) => ({ ...row, termine: stundenplanOf(jeId.get(String(row['id'])) ?? []) }))
}

/** Adds rows of a table with history; those of runs with their timetable. */
export async function insertWhole(tx: Db, tabelle: TabelleMitGeschichte, rows: readonly Zeile[]): Promise<void> {
  if (tabelle !== 'durchfuehrung') return insertRows(tx, tabelle, rows)
  await insertRows(tx, tabelle, rows.map(withoutTermine))
  await insertRows(tx, 'termin', rows.flatMap(termineIn))
}

/** Sets fields of many rows, as `updateRows`; a timetable that is named replaces the stored one. */
export async function updateWhole(
  tx: Db,
  tabelle: TabelleMitGeschichte,
  rows: readonly { id: string; werte: Zeile }[]
): Promise<void> {
  if (tabelle !== 'durchfuehrung') return updateRows(tx, tabelle, rows)
  const felder = rows.map(({ id, werte }) => ({ id, werte: withoutTermine(werte) }))
  await updateRows(tx, tabelle, felder)
  const neue = rows.filter(({ werte }) => 'termine' in werte)
  for (const { id } of neue) await tx.deleteFrom('termin').where('durchfuehrung', '=', id).execute()
  await insertRows(
    tx,
    'termin',
    neue.flatMap(({ id, werte }) => termineIn({ ...werte, id }))
  )
}

function withoutTermine({ termine: _, ...row }: Zeile): Zeile {
  return row
}

function termineIn({ id, termine }: Zeile): Zeile[] {
  const plan = typeof termine === 'string' ? termineOf(termine) : []
  return plan.map((termin) => ({ durchfuehrung: id ?? null, ...termin }))
}
