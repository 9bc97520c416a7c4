import { globSync, readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3-multiple-ciphers'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { createBackup } from '../../../electron/store/backup'
import { connect } from '../../../electron/store/connect'
import { keyFileOf } from '../../../electron/store/keyFile'
import { createKeys } from '../../../electron/store/keys'
import { openStore } from '../../../electron/store/openStore'
import { emptyFolder } from '../../support/emptyFolder'
import { outputOf, startChild } from '../../support/runChild'
import { cheapKdf, saveNote, someLocation } from '../../support/storeOnDisk'

const names = ['Przybylski-Özdemir', 'Yıldız Đorđević', 'Kundennummer 123A456789']

/** Files below a folder in which one of the names stands, as UTF-8 or UTF-16. */
function filesWith(needles: readonly (string | Buffer)[], folder: string): string[] {
  const bytes = needles.flatMap((needle) => [
    Buffer.from(needle),
    ...(typeof needle === 'string' ? [Buffer.from(needle, 'utf16le'), Buffer.from(needle, 'utf16le').swap16()] : [])
  ])
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return files
    .filter(({ parentPath, name }) => bytes.some((needle) => readFileSync(join(parentPath, name)).includes(needle)))
    .map(({ name }) => name)
}

/** Begins a sort larger than memory may hold, and looks into the temporary files of this process meanwhile. */
function namesInTemporaryFiles(database: Database): number {
  database.pragma('cache_size = 10')
  const rows = database.prepare('SELECT text, number FROM bulk ORDER BY text DESC, number').iterate()
  rows.next()
  const found = readdirSync('/proc/self/fd').filter((descriptor) => {
    const path = `/proc/self/fd/${descriptor}`
    try {
      return readlinkSync(path).includes('(deleted)') && readFileSync(path).includes(names[0]!)
    } catch {
      return false
    }
  })
  rows.return?.()
  return found.length
}

function fillBulk(database: Database): void {
  database.exec('CREATE TABLE bulk (number INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT')
  const insert = database.prepare('INSERT INTO bulk (text) VALUES (?)')
  database.transaction(() => {
    for (let row = 0; row < 20_000; row++) insert.run(`${names[0]} ${'x'.repeat(100)} ${(row * 7919) % 20_011}`)
  })()
}

describe('on the disk', () => {
  it('stands no name, neither in store, log and key file nor in a backup', async () => {
    const location = someLocation()
    const folder = dirname(location.file)
    const backups = emptyFolder()
    const { key } = await createKeys(keyFileOf(location.file), { konto: 'k1', name: 'Erika' }, 'Leuchtturm', cheapKdf)
    const store = await openStore({ ...location, key, create: true })
    for (const name of names) await saveNote(store, name)

    expect(readdirSync(folder)).toContain('daten.db-wal')
    expect(filesWith([...names, key, Buffer.from(key.toString('hex'))], folder)).toEqual([])
    await createBackup(store, { folder: backups, programVersion: '0', createdBy: 'test', kdf: cheapKdf })
    await store.close()
    expect(filesWith([...names, key, Buffer.from(key.toString('hex'))], folder)).toEqual([])
    expect(filesWith([...names, key, Buffer.from(key.toString('hex'))], backups)).toEqual([])
  })

  it('a name would be found if it stood there', () => {
    const folder = emptyFolder()
    for (const encoding of ['UTF-8', 'UTF-16le', 'UTF-16be']) {
      const database = new Database(join(folder, `${encoding}.db`))
      database.pragma(`encoding = '${encoding}'`)
      database.exec(`CREATE TABLE t (x TEXT); INSERT INTO t VALUES ('${names[0]}')`)
      database.close()
    }

    expect(filesWith(names, folder).sort()).toEqual(['UTF-16be.db', 'UTF-16le.db', 'UTF-8.db'])
  })

  it.runIf(process.platform === 'linux')('stands no name in temporary files while a large sort runs', async () => {
    const location = someLocation()
    const store = await openStore({ ...location, create: true })
    const found = await store.withDriver((database) => {
      fillBulk(database)
      return namesInTemporaryFiles(database)
    })
    await store.close()

    const control = connect(location.file, location.key)
    control.pragma('temp_store = FILE')
    const foundInControl = namesInTemporaryFiles(control)
    control.close()

    expect(found).toBe(0)
    expect(foundInControl).toBeGreaterThan(0)
  })
})

describe('the key', () => {
  it('is used as it is, not as a passphrase', async () => {
    const location = someLocation()
    await (await openStore({ ...location, create: true })).close()
    const database = new Database(location.file)
    database.pragma(`cipher = 'sqlcipher'`)
    database.pragma('legacy = 4')
    database.key(Buffer.from(location.key))

    expect(() => database.prepare('SELECT count(*) FROM sqlite_master').get()).toThrow('not a database')
    database.close()
  })

  it.runIf(process.platform === 'linux')('is gone from memory after closing', async () => {
    const run = async (...more: string[]) =>
      JSON.parse(await outputOf(await startChild('findKeyInMemory.ts', join(emptyFolder(), 'daten.db'), ...more)))

    expect(await run()).toEqual({ bytes: 0, hex: 0 })
    expect((await run('keep')).bytes).toBeGreaterThan(0)
  })
})

describe('a deleted name', () => {
  const schema = [
    'CREATE TABLE akte (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT',
    `CREATE VIRTUAL TABLE suche USING fts5(text, content='akte', content_rowid='id')`,
    `CREATE TRIGGER akteNeu AFTER INSERT ON akte BEGIN INSERT INTO suche (rowid, text) VALUES (NEW.id, NEW.text); END`,
    `CREATE TRIGGER akteWeg AFTER DELETE ON akte
     BEGIN INSERT INTO suche (suche, rowid, text) VALUES ('delete', OLD.id, OLD.text); END`
  ]

  it.each([
    ['is nowhere in the decrypted pages', 'ON', 1, false],
    ['would stay without these settings', 'OFF', 0, true]
  ])('%s', async (_, secureDelete, indexToo, stays) => {
    const store = await openStore({ ...someLocation(), create: true })
    await store.withDriver((database) => database.pragma(`secure_delete = ${secureDelete}`))
    for (const statement of schema) await sql.raw(statement).execute(store.db)
    await sql`INSERT INTO suche (suche, rank) VALUES ('secure-delete', ${sql.lit(indexToo)})`.execute(store.db)
    for (let row = 0; row < 300; row++) {
      await sql`INSERT INTO akte (text) VALUES (${`${row === 150 ? 'Przybylskioezdemir' : 'Muster'} Notiz ${row}`})`.execute(
        store.db
      )
    }

    await sql`DELETE FROM akte WHERE id = 151`.execute(store.db)

    const pages = await store.withDriver((database) => {
      database.pragma('wal_checkpoint(TRUNCATE)')
      return database.serialize()
    })
    expect(/Przybylskioezdemir/i.test(pages.toString('latin1'))).toBe(stays)
    await store.close()
  })
})

it('no source uses a way of the driver that writes or shows plain text', () => {
  const ways = /\.serialize\(|\.backup\(|\bloadExtension\(|\bATTACH\b|verbose:|pragma\([`'"]key\b|\.rekey\(/
  const sources = globSync('electron/**/*.ts')

  expect(sources.length).toBeGreaterThan(20)
  expect(sources.filter((file) => ways.test(readFileSync(file, 'utf8')))).toEqual([])
})
