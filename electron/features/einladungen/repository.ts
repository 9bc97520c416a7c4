import { type FallWerte, fallFelder } from '@shared/domain/faelle/felder'
import { fromColumns } from '../../store/columns'
import type { Db } from '../../store/tables'

const gelesen = [
  ...(['id', 'vorname', 'nachname', 'geschlecht', 'strasse', 'plz', 'ort'] as const),
  ...(['besondersSchuetzenswert', 'sprachmittlung', 'muttersprache'] as const)
] as const

/** What an invitation needs of a person. */
export type Eingeladen = Pick<FallWerte, Exclude<(typeof gelesen)[number], 'id'>> & { id: string }

/** Those of a selection who are still there, by name. */
export async function readEingeladene(db: Db, ids: readonly string[]): Promise<Eingeladen[]> {
  const rows = await db.selectFrom('fall').select(gelesen).where('id', 'in', ids).orderBy('sortName').execute()
  return rows.map((row) => ({ ...(fromColumns(fallFelder, row as never) as FallWerte), id: row.id }))
}
