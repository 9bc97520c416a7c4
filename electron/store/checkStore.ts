import type Database from 'better-sqlite3-multiple-ciphers'
import { readAnchor, sealKeyOf } from './anchor'
import { findDamage } from './contents'
import { erase } from './erase'
import { compare } from './keepAnchor'
import type { Store } from './openStore'
import { findBrokenEintrag } from './protokoll'
import { isDamage, sqliteCode } from './storeRefusal'

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
  const found = await store.withDriver((database) => [
    ...check('seiten', () => damagedPages(database)),
    ...check('volltext', () => damagedIndexes(database)),
    ...check('anker', () => anchorState(store, database)),
    ...check('regel', () => brokenInvariants(database, invariants))
  ])
  const broken = await findBrokenEintrag(store.db).catch(codeOfDamage)
  return broken === undefined ? found : [...found, { check: 'protokoll', what: String(broken) }]
}

/** Damage may end one check; the others still have something to say. */
function check(check: Mangel['check'], find: () => string[]): Mangel[] {
  try {
    return find().map((what) => ({ check, what }))
  } catch (error) {
    return [{ check, what: codeOfDamage(error) }]
  }
}

function codeOfDamage(error: unknown): string {
  const code = sqliteCode(error)
  if (isDamage(code)) return code
  throw error
}

function damagedPages(database: Database): string[] {
  // What lies in memory or in the log would hide the page on the disk.
  try {
    database.pragma('wal_checkpoint(TRUNCATE)')
  } catch (error) {
    // On a full disk it stays in the log, and is read from there.
    if (sqliteCode(error) !== 'SQLITE_FULL') throw error
  }
  database.pragma('shrink_memory')
  return findDamage(database)
}

function damagedIndexes(database: Database): string[] {
  const indexes = database
    .prepare(`SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL TABLE%USING fts5%'`)
    .pluck()
    .all() as string[]
  const readonly = database.pragma('query_only', { simple: true })
  // The check is an INSERT in form only.
  database.pragma('query_only = OFF')
  try {
    return indexes.filter((index) => !isSoundIndex(database, index))
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
    codeOfDamage(error)
    return false
  }
}

function anchorState({ file, key }: Store, database: Database): string[] {
  if (file === ':memory:') return []
  const sealKey = sealKeyOf(key)
  const { state } = compare(database, readAnchor(file, sealKey))
  erase(sealKey)
  return state === 'ok' ? [] : [state]
}

function brokenInvariants(database: Database, invariants: readonly Invariant[]): string[] {
  return invariants.filter(({ sql }) => database.prepare(sql).get() !== undefined).map(({ name }) => name)
}
