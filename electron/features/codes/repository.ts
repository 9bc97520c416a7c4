import { mitgelieferteCodes } from '@shared/domain/codes'
import type { Code, Codeliste } from '@shared/domain/codes/codeliste'
import type { Db } from '../../store/tables'
import type { CodeTable } from '../../store/tablesVerwaltung'

export function codesRepository(db: Db) {
  return {
    async list(): Promise<Code[]> {
      const rows = await db.selectFrom('code').selectAll().orderBy('liste').orderBy('sort').orderBy('code').execute()
      return rows.map(fromRow)
    },
    async find(liste: Codeliste, code: string): Promise<Code | undefined> {
      const row = await db
        .selectFrom('code')
        .selectAll()
        .where('liste', '=', liste)
        .where('code', '=', code)
        .executeTakeFirst()
      return row && fromRow(row)
    },
    async insert(code: Code): Promise<void> {
      await db.insertInto('code').values(toRow(code)).execute()
    },
    /** `false` when the row has another version by now. */
    async update(code: Code, version: number): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('code')
        .set(toRow(code))
        .where('liste', '=', code.liste)
        .where('code', '=', code.code)
        .where('version', '=', version)
        .executeTakeFirst()
      return numUpdatedRows === 1n
    }
  }
}

/** Adds the shipped codes a store does not have yet. What an office changed stays as it is. */
export async function ensureCodes(db: Db): Promise<void> {
  await db
    .insertInto('code')
    .values(mitgelieferteCodes.map(toRow))
    .onConflict((conflict) => conflict.columns(['liste', 'code']).doNothing())
    .execute()
}

function fromRow(row: CodeTable): Code {
  return {
    ...row,
    // The column is written from the list's own type only.
    liste: row.liste as Codeliste,
    aktiv: row.aktiv === 1,
    synonyme: JSON.parse(row.synonyme)
  }
}

function toRow(code: Code): CodeTable {
  return { ...code, aktiv: code.aktiv ? 1 : 0, synonyme: JSON.stringify(code.synonyme) }
}
