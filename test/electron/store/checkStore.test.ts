import { rmSync } from 'node:fs'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { checkStore } from '../../../electron/store/checkStore'
import { openStore } from '../../../electron/store/openStore'
import { saveNote } from '../../support/storeOnDisk'
import { someStoreWithKeys } from '../../support/storeWithKeys'

describe('checking a store', () => {
  it('finds nothing in a sound one', async () => {
    const { store } = await someStoreWithKeys('eins', 'zwei')

    expect(await checkStore(store, [{ name: 'Nie', sql: `SELECT 1 FROM einstellung WHERE name = 'drei'` }])).toEqual([])
    await store.close()
  })

  it('names the rule that does not hold', async () => {
    const store = await openStore({ file: ':memory:' })
    await saveNote(store, 'eins')

    const found = await checkStore(store, [{ name: 'Keine Notiz', sql: 'SELECT 1 FROM einstellung' }])

    expect(found).toEqual([{ check: 'regel', what: 'Keine Notiz' }])
  })

  it('finds a row that refers to nothing', async () => {
    const store = await openStore({ file: ':memory:' })
    await sql`PRAGMA foreign_keys = OFF`.execute(store.db)
    await sql`CREATE TABLE waise (eltern TEXT REFERENCES einstellung (name)) STRICT`.execute(store.db)
    await sql`INSERT INTO waise VALUES ('niemand')`.execute(store.db)

    expect(await checkStore(store)).toEqual([{ check: 'seiten', what: 'waise -> einstellung' }])
  })

  it('finds a word that stayed in a full-text index when its row was changed', async () => {
    const store = await openStore({ file: ':memory:' })
    for (const statement of [
      'CREATE TABLE akte (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT',
      `CREATE VIRTUAL TABLE suche USING fts5(text, content='akte', content_rowid='id')`,
      `INSERT INTO akte VALUES (1, 'alt')`,
      `INSERT INTO suche (rowid, text) VALUES (1, 'alt')`
    ]) {
      await sql.raw(statement).execute(store.db)
    }
    expect(await checkStore(store)).toEqual([])

    await sql`UPDATE akte SET text = 'neu'`.execute(store.db)

    expect(await checkStore(store)).toEqual([{ check: 'volltext', what: 'suche' }])
  })

  it('finds a broken trail and a missing anchor', async () => {
    const { store } = await someStoreWithKeys('eins', 'zwei', 'drei')
    await sql`DROP TRIGGER protokoll_nie_aendern`.execute(store.db)
    await sql`UPDATE protokoll SET konto = 'k9' WHERE nummer = 2`.execute(store.db)
    rmSync(`${store.file}.anker`)

    expect(await checkStore(store)).toEqual([
      { check: 'anker', what: 'missing' },
      { check: 'protokoll', what: '2' }
    ])
    await store.close()
  })
})
