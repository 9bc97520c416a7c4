import { closeSync, openSync, readSync } from 'node:fs'
import { refuse } from '@shared/errors'
import Database from 'better-sqlite3-multiple-ciphers'
import { erase } from './erase'
import { setPragmas } from './pragmas'

export interface ConnectOptions {
  readonly?: boolean
  mayCreate?: boolean
}

/**
 * The bare connection to an encrypted file: key handed over, settings made and asserted, key tried by reading.
 *
 * Throws what SQLite throws; `openStore` makes refusals of it.
 */
export function connect(
  file: string,
  key: Uint8Array,
  { readonly = false, mayCreate = false }: ConnectOptions = {}
): Database {
  const database = new Database(file, { readonly, fileMustExist: !mayCreate, timeout: 3000 })
  try {
    handOver(database, key)
    setPragmas(database, readonly ? 'reading' : 'file')
    database.prepare('SELECT count(*) FROM sqlite_master').get()
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

function handOver(database: Database, key: Uint8Array): void {
  // Without a key the driver would write plain text and say nothing.
  if (key.length !== 32) throw new Error('A store key has 32 bytes')
  database.pragma(`cipher = 'sqlcipher'`)
  database.pragma('legacy = 4')
  const raw = rawKey(key)
  try {
    database.key(raw)
  } finally {
    erase(raw)
  }
}

/** `raw:` and the key in hex, as bytes: without the prefix the driver would take the key for a passphrase. */
function rawKey(key: Uint8Array): Buffer {
  const raw = Buffer.alloc(4 + 2 * key.length, 'raw:')
  const digit = (value: number) => value + (value < 10 ? 48 : 87)
  key.forEach((byte, index) => {
    raw[4 + 2 * index] = digit(byte >> 4)
    raw[5 + 2 * index] = digit(byte & 15)
  })
  return raw
}

/**
 * Ends with a refusal if a file begins like an unencrypted store. Only for a file this process has not open: on Linux and
 * macOS closing any handle of a file ends all its locks, SQLite's among them.
 */
export function assertEncrypted(file: string): void {
  const start = Buffer.alloc(16)
  const descriptor = openSync(file, 'r')
  try {
    readSync(descriptor, start, 0, 16, 0)
  } finally {
    closeSync(descriptor)
  }
  if (start.toString('latin1') === 'SQLite format 3\0') refuse('store.notEncrypted', {})
}
