import type Database from 'better-sqlite3-multiple-ciphers'

type Statement = ReturnType<Database['prepare']>

const MOST_KEPT = 200

/**
 * Prepares statements and keeps the last ones: compiling takes longer than most of them run. SQLite compiles a kept one
 * anew by itself when the schema has changed.
 */
export function statementsOf(database: Database): (sql: string) => Statement {
  const kept = new Map<string, Statement>()
  return (sql) => {
    const statement = kept.get(sql) ?? database.prepare(sql)
    // The least used one stands first.
    kept.delete(sql)
    kept.set(sql, statement)
    for (const oldest of kept.keys()) {
      if (kept.size <= MOST_KEPT) break
      kept.delete(oldest)
    }
    return statement
  }
}
