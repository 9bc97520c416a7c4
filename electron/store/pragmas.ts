import type Database from 'better-sqlite3-multiple-ciphers'

type Pragma = readonly [name: string, value: string, reads: string | number]

/** No word of the data in a temporary file: SQLite would write those unencrypted. */
const first: readonly Pragma[] = [['temp_store', 'MEMORY', 2]]

/**
 * One program at a time, durable at every commit, deleted means overwritten.
 *
 * Before anything that reads: a log opened shared stays shared, and the lock would come only with the first write.
 */
const onFile: readonly Pragma[] = [
  ['locking_mode', 'EXCLUSIVE', 'exclusive'],
  ['journal_mode', 'WAL', 'wal'],
  ['synchronous', 'FULL', 2],
  ['secure_delete', 'ON', 1],
  ['mmap_size', '0', 0],
  ['wal_autocheckpoint', '1000', 1000],
  ['journal_size_limit', '67108864', 67108864]
]

const always: readonly Pragma[] = [
  ['foreign_keys', 'ON', 1],
  ['cell_size_check', 'ON', 1],
  ['trusted_schema', 'OFF', 0],
  // 64 MB hold what the Zielgruppen read of 50 000 persons; with 32 MB every count would decrypt it anew.
  ['cache_size', '-64000', -64000]
]

/** Makes the settings of a connection and makes sure that each of them took: SQLite ignores unknown ones in silence. */
export function setPragmas(database: Database, use: 'file' | 'memory' | 'reading'): void {
  for (const [name, value, reads] of [...first, ...(use === 'file' ? onFile : []), ...always]) {
    database.pragma(`${name} = ${value}`)
    const found = database.pragma(name, { simple: true })
    if (found !== reads) throw new Error(`PRAGMA ${name} is ${found} instead of ${reads}`)
  }
  if (use === 'memory') return
  const cipher = database.pragma('cipher', { simple: true })
  const legacy = database.pragma('legacy', { simple: true })
  if (cipher !== 'sqlcipher' || Number(legacy) !== 4) throw new Error(`Wrong cipher: ${cipher}, ${legacy}`)
}
