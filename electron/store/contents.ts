import { refuse } from '@shared/errors'
import type Database from 'better-sqlite3-multiple-ciphers'
import { assertEncrypted, connect } from './connect'
import { headOf } from './keepAnchor'
import type { Head } from './protokoll'
import { isDamage, sqliteCode } from './storeRefusal'

/** What a store holds, by number: two stores with equal contents are taken for equal. */
export interface Contents {
  version: number
  /** Rows by table, including those SQLite keeps for full-text indexes. */
  counts: Record<string, number>
  head: Head
}

/** Counts every table and reads the end of the audit trail. */
export function contentsOf(database: Database): Contents {
  const tables = database
    .prepare(
      `SELECT name FROM sqlite_master
       WHERE type = 'table' AND name NOT LIKE 'sqlite~_%' ESCAPE '~' AND sql NOT LIKE 'CREATE VIRTUAL%'
       ORDER BY name`
    )
    .pluck()
    .all() as string[]
  const count = (table: string) => database.prepare(`SELECT count(*) FROM "${table}"`).pluck().get() as number
  return {
    version: database.pragma('user_version', { simple: true }) as number,
    counts: Object.fromEntries(tables.map((table) => [table, count(table)])),
    head: headOf(database)
  }
}

/** Opens a store nobody uses, reads every page of it and says what it holds. Refuses a damaged one. */
export function inspectFile(file: string, key: Uint8Array): Contents {
  assertEncrypted(file)
  const database = connect(file, key, { readonly: true })
  try {
    if (findDamage(database).length > 0) refuse('store.damaged', {})
    return contentsOf(database)
  } finally {
    database.close()
  }
}

/** Everything SQLite itself can find wrong: pages, indexes, foreign keys. Names of tables, never values. */
export function findDamage(database: Database): string[] {
  try {
    const pages = database.pragma('integrity_check') as { integrity_check: string }[]
    const orphans = database.pragma('foreign_key_check') as { table: string; parent: string }[]
    return [
      ...pages.map(({ integrity_check }) => integrity_check).filter((line) => line !== 'ok'),
      ...orphans.map(({ table, parent }) => `${table} -> ${parent}`)
    ]
  } catch (error) {
    // Damage in the first pages ends the check itself.
    const code = sqliteCode(error)
    if (isDamage(code)) return [code]
    throw error
  }
}
