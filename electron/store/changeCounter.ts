import { sql } from 'kysely'
import type { Db } from './tables'

/** Grows with every row this connection has written, also with those a rollback took away: same number, same content. */
export async function changeCounter(db: Db): Promise<number> {
  const { rows } = await sql<{ zahl: number }>`SELECT total_changes() AS zahl`.execute(db)
  return rows[0]?.zahl ?? 0
}
