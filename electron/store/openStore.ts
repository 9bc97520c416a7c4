import { resolve } from 'node:path'
import { refuse } from '@shared/errors'
import Database from 'better-sqlite3-multiple-ciphers'
import { Kysely, sql } from 'kysely'
import { connectPatiently } from './connectPatiently'
import { copyBeforeMigration } from './copyBeforeMigration'
import { storeDialect } from './dialect'
import { erase, secretBytes } from './erase'
import { finishRestore } from './finishRestore'
import { type AnchorKeeper, type AnchorReading, keepAnchor } from './keepAnchor'
import { checkBeforeOpening } from './location'
import { migrate, storeVersion } from './migrate'
import { migrations as all, type Migration } from './migrations'
import { clearOccupancy, noteOccupancy, readOccupancy } from './occupancy'
import { setPragmas } from './pragmas'
import { refuseStore } from './storeRefusal'
import type { Db, Tables } from './tables'

export interface StoreLocation {
  /** Path of the encrypted file, or `:memory:` for an unencrypted store that ends with the program. */
  file: string
  /** The 32 bytes from the key file. Copied: the caller erases its own. */
  key?: Uint8Array
  /** Makes a new store. Without it a missing file is a refusal, never an empty store. */
  create?: boolean
  /** Who opens it, told to the next who finds it in use. */
  person?: string
  /** Receives what went wrong without harm, for the log. */
  warn?: (error: unknown) => void
}

/** An open store. Every transaction on `db` is immediate, durable when it returns, and anchored. */
export interface Store {
  readonly file: string
  readonly db: Db
  /** The store key, for backups and new slots. Zeros after closing; empty in memory. */
  readonly key: Uint8Array
  /** How the store stood to its anchor at opening. Anything but `ok` keeps it read-only until `acceptAnchor`. */
  readonly anchor: AnchorReading
  /** Synchronous work on the bare driver, between transactions: for what Kysely has no words or no speed. */
  withDriver<T>(work: (database: Database) => T): Promise<T>
  /** Someone answers for the present state: it is anchored and may be written. Belongs into the trail right after. */
  acceptAnchor(): void
  /** Waits for the running transaction, empties the log into the file, erases the key. */
  close(): Promise<void>
}

/** Files this process has open. Even a look at one would end SQLite's lock on it: see `assertEncrypted`. */
const held = new Set<string>()

/** Opens (or creates) a store and brings it to the present version. What it refuses it leaves as it was. */
export async function openStore(location: StoreLocation, migrations: readonly Migration[] = all): Promise<Store> {
  if (location.file === ':memory:') return openInMemory(migrations)
  if (!location.key) throw new Error('A store on disk needs its key')
  const { file, create = false, person, warn = () => {} } = location
  if (held.has(resolve(file))) refuse('store.inUse', readOccupancy(file))
  const key = secretBytes(location.key)
  let database: Database | undefined
  let anchor: AnchorKeeper | undefined
  try {
    finishRestore(file)
    checkBeforeOpening(file, create)
    database = connectPatiently(file, key, create)
    held.add(resolve(file))
    noteOccupancy(file, person, new Date())
    const version = storeVersion(database)
    if (version > 0 && version < migrations.length) {
      database.close()
      copyBeforeMigration(file)
      database = connectPatiently(file, key, false)
    }
    anchor = keepAnchor(file, key, database, warn)
    return await assemble({ file, key, database, anchor, warn }, migrations)
  } catch (error) {
    anchor?.close()
    erase(key)
    if (database) letGo(file, database)
    refuseStore(error)
  }
}

async function openInMemory(migrations: readonly Migration[]): Promise<Store> {
  const database = new Database(':memory:')
  setPragmas(database, 'memory')
  return assemble({ file: ':memory:', key: new Uint8Array(), database }, migrations)
}

function letGo(file: string, database: Database): void {
  database.close()
  held.delete(resolve(file))
  if (file !== ':memory:') clearOccupancy(file)
}

interface Parts {
  file: string
  key: Uint8Array
  database: Database
  anchor?: AnchorKeeper
  warn?: (error: unknown) => void
}

async function assemble(
  { file, key, database, anchor, warn }: Parts,
  migrations: readonly Migration[]
): Promise<Store> {
  const isTrusted = () => anchor?.isTrusted() ?? true
  let migrated = false
  const dialect = storeDialect(database, {
    beforeBegin: () => {
      if (migrated && !isTrusted()) refuse('store.untrusted', {})
    },
    afterCommit: () => anchor?.renew()
  })
  const db = new Kysely<Tables>({ dialect })
  await migrate(db as unknown as Kysely<unknown>, migrations)
  migrated = true
  if (!isTrusted()) database.pragma('query_only = ON')

  return {
    file,
    db,
    key,
    anchor: anchor?.reading ?? { state: 'ok', found: { nummer: 0, pruefwert: '' } },
    withDriver: (work) => db.connection().execute(async () => work(database)),
    acceptAnchor() {
      database.pragma('query_only = OFF')
      anchor?.accept()
    },
    async close() {
      if (!database.open) return
      try {
        // Queues behind a running transaction, as every statement of Kysely does.
        // On a full disk the log stays beside the file and is read at the next opening.
        if (anchor) await sql`PRAGMA wal_checkpoint(TRUNCATE)`.execute(db).catch(warn)
        anchor?.renew()
      } finally {
        anchor?.close()
        await db.destroy()
        erase(key)
        letGo(file, database)
      }
    }
  }
}
