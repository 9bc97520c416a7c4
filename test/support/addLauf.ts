import { randomUUID } from 'node:crypto'
import type { DurchfuehrungWerte } from '@shared/domain/angebote/angebot'
import { insertRows } from '../../electron/store/bulk'
import { toColumns } from '../../electron/store/columns'
import type { Db } from '../../electron/store/tables'
import { someDurchfuehrung, someTraeger } from './someDurchfuehrung'

/** Puts a run with meetings on these weekdays (`'123'`) into the store, its places told today; for arranging only. */
export async function addLauf(
  db: Db,
  werte: Partial<DurchfuehrungWerte>,
  tage: string,
  von: string,
  bis: string
): Promise<string> {
  const [id, traeger] = [randomUUID(), randomUUID()]
  const run = someDurchfuehrung({
    ...{ beginn: '2027-01-11', ende: '2027-06-25', niveauVon: null, wochenstunden: null },
    ...{ plaetze: 16, plaetzeFrei: 4, plaetzeStand: '2026-11-22' },
    ...werte
  })
  await insertRows(db, 'traeger', [{ id: traeger, version: 1, ...toColumns(someTraeger({ name: `Träger ${id}` })) }])
  await insertRows(db, 'durchfuehrung', [{ id, version: 1, traeger, ...toColumns(run) }])
  await insertRows(
    db,
    'termin',
    [...tage].map((wochentag) => ({ durchfuehrung: id, wochentag: Number(wochentag), von, bis, ort: null }))
  )
  return id
}
