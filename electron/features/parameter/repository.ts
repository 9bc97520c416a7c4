import { mitgelieferteParameter } from '@shared/domain/parameter/mitgeliefert'
import type { Parameter, ParameterName } from '@shared/domain/parameter/parameter'
import type { Db } from '../../store/tables'

export function parameterRepository(db: Db) {
  return {
    async list(): Promise<Parameter[]> {
      const rows = await db.selectFrom('parameter').selectAll().orderBy('name').orderBy('gueltigVon', 'desc').execute()
      // The column is written from the name's own type only.
      return rows.map((row) => ({ ...row, name: row.name as ParameterName }))
    },
    /** `false` when there is a row of that day already. */
    async insert(parameter: Parameter): Promise<boolean> {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('parameter')
        .values(parameter)
        .onConflict((conflict) => conflict.columns(['name', 'gueltigVon']).doNothing())
        .executeTakeFirst()
      return numInsertedOrUpdatedRows === 1n
    },
    /** `false` when the row has another version by now, or is gone. */
    async update(parameter: Parameter, version: number): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('parameter')
        .set(parameter)
        .where('name', '=', parameter.name)
        .where('gueltigVon', '=', parameter.gueltigVon)
        .where('version', '=', version)
        .executeTakeFirst()
      return numUpdatedRows === 1n
    }
  }
}

/** Adds the shipped rows a store does not have yet. What an office changed stays as it is. */
export async function ensureParameter(db: Db): Promise<void> {
  await db
    .insertInto('parameter')
    .values([...mitgelieferteParameter])
    .onConflict((conflict) => conflict.columns(['name', 'gueltigVon']).doNothing())
    .execute()
}
