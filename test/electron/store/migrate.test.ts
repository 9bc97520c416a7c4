import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { keyFileOf } from '../../../electron/store/keyFile'
import { type Migration, migrations } from '../../../electron/store/migrations'
import { openStore } from '../../../electron/store/openStore'
import { refusal, refusalOf } from '../../support/refusal'
import { notesOf, someClosedStore } from '../../support/storeOnDisk'

const creates = (table: string): Migration => ({
  up: async (tx) => void (await sql`CREATE TABLE ${sql.ref(table)} (x TEXT NOT NULL) STRICT`.execute(tx))
})
const fails: Migration = { up: () => Promise.reject(new Error('half-way')) }
const orphans: Migration = {
  async up(tx) {
    await sql`CREATE TABLE waise (eltern TEXT NOT NULL REFERENCES einstellung (name)) STRICT`.execute(tx)
    await sql`INSERT INTO waise VALUES ('niemand')`.execute(tx)
  }
}

async function stateOf(location: { file: string; key: Uint8Array }) {
  const store = await openStore(location)
  const tables = await store.withDriver((database) =>
    database.prepare(`SELECT group_concat(name) FROM sqlite_master WHERE name IN ('a', 'b', 'waise')`).pluck().get()
  )
  const notes = await notesOf(store)
  await store.close()
  return { tables, notes, anchor: store.anchor.state }
}

const copiesBeside = (file: string) =>
  readdirSync(dirname(file)).filter((name) => name.startsWith('vor-Aktualisierung'))

describe('bringing a store to the present version', () => {
  it('takes every step, once', async () => {
    const location = await someClosedStore('eins')
    const present = [...migrations, creates('a'), creates('b')]

    await (await openStore(location, present)).close()
    await (await openStore(location, present)).close()

    expect(copiesBeside(location.file)).toHaveLength(1)
    expect(await refusalOf(() => openStore(location))).toBe('store.newerThanApp')
  })

  it('copies store, key file and anchor first, and the copy opens', async () => {
    const location = await someClosedStore('eins', 'zwei')
    writeFileSync(keyFileOf(location.file), 'key file')
    const before = readFileSync(location.file)

    await (await openStore(location, [...migrations, creates('a')])).close()

    const [copy = ''] = copiesBeside(location.file)
    const folder = join(dirname(location.file), copy)
    expect(readdirSync(folder).sort()).toEqual(['daten.db', 'daten.db.anker', 'schluessel.json'])
    expect(readFileSync(join(folder, 'daten.db'))).toEqual(before)
    expect(await stateOf({ ...location, file: join(folder, 'daten.db') })).toMatchObject({ notes: ['eins', 'zwei'] })
  })

  it('makes no copy of a new store and none without a step to take', async () => {
    const location = await someClosedStore('eins')

    await stateOf(location)

    expect(copiesBeside(location.file)).toEqual([])
  })

  it.each([
    ['a later step fails', [creates('a'), fails]],
    ['rows would lose what they refer to', [creates('a'), orphans]]
  ])('leaves it as it was when %s', async (_, steps) => {
    const location = await someClosedStore('eins', 'zwei')

    const opening = openStore(location, [...migrations, ...steps])

    await expect(opening).rejects.toMatchObject({ data: { code: 'store.migrationFailed' }, cause: expect.any(Error) })
    expect(await stateOf(location)).toEqual({ tables: null, notes: ['eins', 'zwei'], anchor: 'ok' })
  })

  it('refuses a store of a newer program and changes nothing', async () => {
    const location = await someClosedStore('eins')
    await (await openStore(location, [...migrations, creates('a')])).close()
    const before = readFileSync(location.file)

    const details = { storeVersion: migrations.length + 1, appVersion: migrations.length }
    await expect(openStore(location)).rejects.toMatchObject(refusal('store.newerThanApp', details))
    expect(readFileSync(location.file)).toEqual(before)
  })
})
