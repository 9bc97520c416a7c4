import type Database from 'better-sqlite3-multiple-ciphers'
import { CompiledQuery, type DatabaseConnection, type Dialect, SqliteDialect } from 'kysely'
import { statementsOf } from './statements'

interface Hooks {
  /** May throw to keep a transaction from beginning. */
  beforeBegin?: () => void
  /** Must not throw: what is committed stays committed. */
  afterCommit?: () => void
}

/** Kysely's SQLite with every transaction IMMEDIATE: reading first and writing later would fail on a changed store. */
export function storeDialect(database: Database, { beforeBegin, afterCommit }: Hooks): Dialect {
  const prepare = statementsOf(database)
  const plain = new SqliteDialect({ database: { prepare, close: () => database.close() } })
  const run = async (connection: DatabaseConnection, sql: string) => {
    await connection.executeQuery(CompiledQuery.raw(sql))
  }
  return {
    createAdapter: () => plain.createAdapter(),
    createIntrospector: (db) => plain.createIntrospector(db),
    createQueryCompiler: () => plain.createQueryCompiler(),
    createDriver() {
      const driver = plain.createDriver()
      driver.beginTransaction = async (connection) => {
        beforeBegin?.()
        await run(connection, 'BEGIN IMMEDIATE')
      }
      driver.commitTransaction = async (connection) => {
        await run(connection, 'COMMIT')
        afterCommit?.()
      }
      // On a full or failing disk SQLite has rolled back already; a second time would hide the reason.
      driver.rollbackTransaction = async (connection) => {
        if (database.inTransaction) await run(connection, 'ROLLBACK')
      }
      return driver
    }
  }
}
