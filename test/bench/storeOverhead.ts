import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3-multiple-ciphers'
import { Kysely, sql } from 'kysely'
import { connect } from '../../electron/store/connect'
import { storeDialect } from '../../electron/store/dialect'
import { migrate } from '../../electron/store/migrate'
import { openStore } from '../../electron/store/openStore'
import { appendProtokoll } from '../../electron/store/protokoll'
import type { Db, Tables } from '../../electron/store/tables'
import type { Figure } from './figure'

const persons = 50_000
const operations = 2000
const rounds = 15

interface Candidate {
  db: Db
  close(): Promise<void>
}

/** The same mixed load on the encrypted store, on it without its anchor, and on an unencrypted file. */
export async function measure(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'foerderkette-bench-'))
  const candidates = {
    plain: await plainStore(join(folder, 'plain.db')),
    encrypted: await encryptedOnly(join(folder, 'encrypted.db')),
    store: await wholeStore(join(folder, 'store.db'))
  }
  const times: Record<keyof typeof candidates, number[]> = { plain: [], encrypted: [], store: [] }
  const names = Object.keys(times) as (keyof typeof candidates)[]
  for (const name of names) await fill(candidates[name].db)
  for (let round = 0; round <= rounds; round++) {
    // The first round warms up. Turning the order keeps a busy moment from hitting always the same one.
    for (const name of names.map((_, place) => names[(place + round) % names.length]!)) {
      const time = await timeOf(() => mixedLoad(candidates[name].db, round))
      if (round > 0) times[name].push(time)
    }
  }
  for (const name of names) await candidates[name].close()
  rmSync(folder, { recursive: true })

  const ratio = (name: 'encrypted' | 'store') => median(times[name].map((time, round) => time / times.plain[round]!))
  return [
    figure('Verschlüsselung gegen unverschlüsselt, gemischte Last', ratio('encrypted'), 1.3),
    figure('ganzer Bestand (mit Anker) gegen unverschlüsselt, gemischte Last', ratio('store'), 1.3)
  ]
}

/** Seven of ten read one person, two a page of fifty, the tenth saves three fields with an entry in the trail. */
async function mixedLoad(db: Db, seed: number): Promise<void> {
  for (let step = 0; step < operations; step++) {
    const id = ((step * 7919 + seed * 104_729) % persons) + 1
    const kind = step % 10
    if (kind < 7) await sql`SELECT * FROM bench WHERE id = ${id}`.execute(db)
    else if (kind < 9) await sql`SELECT * FROM bench WHERE name >= ${nameOf(id)} ORDER BY name LIMIT 50`.execute(db)
    else await save(db, id, seed)
    if (step % 500 === 0) await sql`SELECT count(*) FROM bench WHERE notiz LIKE ${`%${id}%`}`.execute(db)
  }
}

async function save(db: Db, id: number, seed: number): Promise<void> {
  await db.transaction().execute(async (tx) => {
    for (const offset of [0, 1, 2]) {
      await sql`UPDATE bench SET ort = ${`Ort ${seed}`} WHERE id = ${((id + offset) % persons) + 1}`.execute(tx)
    }
    await appendProtokoll(tx, {
      zeit: '2026-11-22T10:00:00.000Z',
      konto: 'k1',
      aktion: 'aendern',
      objekt: `fall:${id}`
    })
  })
}

async function fill(db: Db): Promise<void> {
  await sql`CREATE TABLE bench (id INTEGER PRIMARY KEY, name TEXT NOT NULL, ort TEXT, notiz TEXT) STRICT`.execute(db)
  await db.transaction().execute(async (tx) => {
    for (let id = 1; id <= persons; id++) {
      const notiz = `Notiz ${id} `.repeat(25)
      await sql`INSERT INTO bench VALUES (${id}, ${nameOf(id)}, 'Ort', ${notiz})`.execute(tx)
    }
  })
  await sql`CREATE INDEX benchName ON bench (name)`.execute(db)
  // What the filling left to the disk would be waited for by whoever is measured first.
  await sql`PRAGMA wal_checkpoint(TRUNCATE)`.execute(db)
}

const nameOf = (id: number) => `Name${(id * 48_271) % 99_991}`

async function wholeStore(file: string): Promise<Candidate> {
  return openStore({ file, key: randomBytes(32), create: true })
}

async function encryptedOnly(file: string): Promise<Candidate> {
  return candidate(connect(file, randomBytes(32), { mayCreate: true }))
}

/** The same settings without a key. Only a measurement may do this. */
async function plainStore(file: string): Promise<Candidate> {
  const database = new Database(file)
  for (const setting of [
    'temp_store = MEMORY',
    'locking_mode = EXCLUSIVE',
    'journal_mode = WAL',
    'synchronous = FULL',
    'secure_delete = ON',
    'mmap_size = 0',
    'cache_size = -64000',
    'foreign_keys = ON'
  ]) {
    database.pragma(setting)
  }
  return candidate(database)
}

async function candidate(database: Database): Promise<Candidate> {
  const db = new Kysely<Tables>({ dialect: storeDialect(database, {}) })
  await migrate(db as unknown as Kysely<unknown>)
  return { db, close: () => db.destroy() }
}

async function timeOf(work: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const figure = (what: string, measured: number, limit: number): Figure => ({
  what,
  measured: Math.round(measured * 100) / 100,
  unit: '×',
  target: `≤ ${String(limit).replace('.', ',')}`,
  met: measured <= limit
})
