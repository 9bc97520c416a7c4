import { type ParameterName, parameterOn } from '@shared/domain/parameter/parameter'
import type { Tag } from '@shared/domain/zeitraum'
import type { FilterKontext } from '@shared/domain/zielgruppen/kontext'
import type { Db } from './tables'

/** What filters are read against on that day: the dated parameters as the office keeps them. */
export async function readFilterKontext(db: Db, heute: Tag): Promise<FilterKontext> {
  const rows = await db.selectFrom('parameter').select(['name', 'gueltigVon', 'wert']).execute()
  // The column is written from the name's own type only; an unknown name is refused as a missing row.
  const known = rows.map((row) => ({ ...row, name: row.name as ParameterName }))
  return { heute, parameter: (name) => parameterOn(name, heute, known) }
}
