import { refuse } from '@shared/errors'
import type Database from 'better-sqlite3-multiple-ciphers'
import { type Kysely, sql } from 'kysely'
import { migrations as all, type Migration } from './migrations'

/** Brings a store to the present version, or leaves it exactly as it was. */
export async function migrate(db: Kysely<unknown>, migrations: readonly Migration[] = all): Promise<void> {
  const { rows } = await sql<{ user_version: number }>`PRAGMA user_version`.execute(db)
  const version = rows[0]?.user_version ?? 0
  if (version > migrations.length) {
    refuse('store.newerThanApp', { storeVersion: version, appVersion: migrations.length })
  }
  if (version === migrations.length) return

  // Rebuilding a table must not cascade. SQLite ignores this switch inside a transaction.
  await sql`PRAGMA foreign_keys = OFF`.execute(db)
  try {
    // Kysely's own migrator uses no transaction on SQLite: a failed migration would stay half-applied.
    await db.transaction().execute(async (tx) => {
      for (const migration of migrations.slice(version)) await migration.up(tx)
      await assertSound(tx)
      await sql`PRAGMA user_version = ${sql.lit(migrations.length)}`.execute(tx)
    })
  } catch (error) {
    if (version === 0) throw error
    refuse('store.migrationFailed', { storeVersion: version, appVersion: migrations.length }, { cause: error })
  } finally {
    await sql`PRAGMA foreign_keys = ON`.execute(db)
  }
}

/** Looks while there is still a way back: inside the transaction. */
async function assertSound(tx: Kysely<unknown>): Promise<void> {
  const { rows: orphans } = await sql`PRAGMA foreign_key_check`.execute(tx)
  if (orphans.length > 0) throw new Error(`Migration leaves ${orphans.length} orphaned rows`)
  const { rows } = await sql<{ integrity_check: string }>`PRAGMA integrity_check`.execute(tx)
  if (rows[0]?.integrity_check !== 'ok') throw new Error(`Migration leaves ${rows.length} damaged places`)
}

/** The version a store has; 0 is an empty file. */
export function storeVersion(database: Database): number {
  return database.pragma('user_version', { simple: true }) as number
}
