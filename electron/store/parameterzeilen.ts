import type { ParameterName } from '@shared/domain/parameter/parameter'
import type { Tag } from '@shared/domain/zeitraum'
import type { Db } from './tables'

/** The dated parameters as the office keeps them, as `parameterOn` reads them. */
export async function readParameterzeilen(db: Db): Promise<{ name: ParameterName; gueltigVon: Tag; wert: string }[]> {
  const rows = await db.selectFrom('parameter').select(['name', 'gueltigVon', 'wert']).execute()
  // The column is written from the name's own type only; an unknown name is refused as a missing row.
  return rows.map((row) => ({ ...row, name: row.name as ParameterName }))
}
