import { refuse } from '@shared/errors'
import type Database from 'better-sqlite3-multiple-ciphers'
import { readAnchor, sealKeyOf } from './anchor'
import { assertEncrypted, connect } from './connect'
import { erase } from './erase'
import { readOccupancy } from './occupancy'
import { sqliteCode } from './storeRefusal'

/** Connects to a store and says plainly why if it cannot: held by someone, damaged, or locked with another key. */
export function connectPatiently(file: string, key: Uint8Array, mayCreate: boolean): Database {
  try {
    if (mayCreate) create(file, key)
    return connectTwice(file, key)
  } catch (error) {
    const code = sqliteCode(error)
    if (code.startsWith('SQLITE_BUSY')) refuse('store.inUse', readOccupancy(file), { cause: error })
    // A wrong key and a damaged first page look the same to SQLite. An anchor sealed with this key tells them apart.
    if (code === 'SQLITE_NOTADB' && !isKeyOf(file, key)) refuse('store.keyMismatch', {}, { cause: error })
    throw error
  }
}

/** Looks at the first bytes of a new file before anything is entrusted to it. */
function create(file: string, key: Uint8Array): void {
  connect(file, key, { mayCreate: true }).close()
  assertEncrypted(file)
}

/** A passing reading error looks exactly like damage, so damage is believed only the second time. */
function connectTwice(file: string, key: Uint8Array): Database {
  try {
    return connect(file, key)
  } catch (error) {
    if (!/^SQLITE_(IOERR|CORRUPT|NOTADB)/.test(sqliteCode(error))) throw error
    return connect(file, key)
  }
}

function isKeyOf(file: string, key: Uint8Array): boolean {
  const sealKey = sealKeyOf(key)
  try {
    return typeof readAnchor(file, sealKey) === 'object'
  } finally {
    erase(sealKey)
  }
}
