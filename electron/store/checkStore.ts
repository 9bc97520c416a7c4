import type Database from 'better-sqlite3-multiple-ciphers'
import { readAnchor, sealKeyOf } from './anchor'
import { findDamage } from './contents'
import { erase } from './erase'
import { compare } from './keepAnchor'
import type { Store } from './openStore'
import { findBrokenEintrag } from './protokoll'
import { sqliteCode } from './storeRefusal'

/** Something the store must never hold: a query that has to find no row. */
export interface Invariant {
  /** As shown to the user, in German. */
  name: string
  sql: string
}

/** A place where the store is not as it should be. Names of tables and numbers of rows, never values. */
export interface Mangel {
  check: 'seiten' | 'volltext' | 'protokoll' | 'anker' | 'regel'
  what: string
}

/** Reads every page, every index, the whole audit trail and the anchor, and asks the invariants. Empty is sound. */
export async function checkStore(store: Store, invariants: readonly Invariant[] = []): Promise<Mangel[]> {
  const damage = await store.withDriver((database) => [
    ...checkPages(database),
    ...checkFullText(database),
    ...checkAnchor(store, database),
    ...checkInvariants(database, invariants)
  ])
  const broken = await findBrokenEintrag(store.db)
  return broken === undefined ? damage : [...damage, { check: 'protokoll', what: String(broken) }]
}

function checkPages(database: Database): Mangel[] {
  // What lies in memory or in the log would hide the page on the disk.
  database.pragma('wal_checkpoint(TRUNCATE)')
  database.pragma('shrink_memory')
  return findDamage(database).map((what) => ({ check: 'seiten', what }))
}

function checkFullText(database: Database): Mangel[] {
  const indexes = database
    .prepare(`SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL TABLE%USING fts5%'`)
    .pluck()
    .all() as string[]
  const readonly = database.pragma('query_only', { simple: true })
  // The check is an INSERT in form only.
  database.pragma('query_only = OFF')
  try {
    return indexes.filter((index) => !isSoundIndex(database, index)).map((what) => ({ check: 'volltext', what }))
  } finally {
    database.pragma(`query_only = ${readonly}`)
  }
}

/** With rank 1 the index is compared with the table it stands for; without, only with itself. */
function isSoundIndex(database: Database, index: string): boolean {
  try {
    database.prepare(`INSERT INTO "${index}" ("${index}", rank) VALUES ('integrity-check', 1)`).run()
    return true
  } catch (error) {
    if (sqliteCode(error).startsWith('SQLITE_CORRUPT')) return false
    throw error
  }
}

function checkAnchor({ file, key }: Store, database: Database): Mangel[] {
  if (file === ':memory:') return []
  const sealKey = sealKeyOf(key)
  const { state } = compare(database, readAnchor(file, sealKey))
  erase(sealKey)
  return state === 'ok' ? [] : [{ check: 'anker', what: state }]
}

function checkInvariants(database: Database, invariants: readonly Invariant[]): Mangel[] {
  return invariants
    .filter(({ sql }) => database.prepare(sql).get() !== undefined)
    .map(({ name }) => ({ check: 'regel', what: name }))
}
