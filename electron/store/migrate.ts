import { refuse } from '@shared/errors'
import { type Kysely, sql } from 'kysely'
import { migrations as all, type Migration } from './migrations'

/** Brings a store to the present version, or leaves it exactly as it was. */
export async function migrate(db: Kysely<unknown>, migrations: readonly Migration[] = all): Promise<void> {
  const version = await storeVersion(db)
  if (version > migrations.length) {
    refuse('store.newerThanApp', { storeVersion: version, appVersion: migrations.length })
  }

  // Rebuilding a table must not cascade. SQLite ignores this switch inside a transaction.
  await sql`PRAGMA foreign_keys = OFF`.execute(db)
  try {
    // Kysely's own migrator uses no transaction on SQLite: a failed migration would stay half-applied.
    await db.transaction().execute(async (tx) => {
      for (const migration of migrations.slice(version)) await migration.up(tx)
      const { rows: orphans } = await sql`PRAGMA foreign_key_check`.execute(tx)
      if (orphans.length > 0) throw new Error(`Migration leaves ${orphans.length} orphaned rows`)
      await sql`PRAGMA user_version = ${sql.lit(migrations.length)}`.execute(tx)
    })
  } finally {
    await sql`PRAGMA foreign_keys = ON`.execute(db)
  }
}

async function storeVersion(db: Kysely<unknown>): Promise<number> {
  const { rows } = await sql<{ user_version: number }>`PRAGMA user_version`.execute(db)
  return rows[0]?.user_version ?? 0
}
