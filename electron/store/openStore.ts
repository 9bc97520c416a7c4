import { refuse } from '@shared/errors'
import Database from 'better-sqlite3-multiple-ciphers'
import { Kysely, SqliteDialect } from 'kysely'
import { migrate } from './migrate'
import type { Db, Tables } from './tables'

export interface StoreLocation {
  /** Path of the encrypted file, or `:memory:`. */
  file: string
  /** 256-bit key as hex. */
  key: string
}

/** Opens (or creates) the encrypted store and brings it to the present version. */
export async function openStore({ file, key }: StoreLocation): Promise<Db> {
  const database = new Database(file)
  try {
    if (file !== ':memory:') {
      database.pragma(`cipher = 'sqlcipher'`)
      database.pragma(`key = "x'${key}'"`)
    }
    database.pragma('temp_store = MEMORY')
    const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) })
    await migrate(db as unknown as Kysely<unknown>)
    return db
  } catch (error) {
    database.close()
    if (isWrongKey(error)) refuse('store.wrongKey', {}, { cause: error })
    throw error
  }
}

function isWrongKey(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'SQLITE_NOTADB'
}
