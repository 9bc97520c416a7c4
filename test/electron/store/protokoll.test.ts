import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { openStore } from '../../../electron/store/openStore'
import { appendProtokoll, findBrokenEintrag } from '../../../electron/store/protokoll'
import { saveNote } from '../../support/storeOnDisk'

async function storeWithEntries(count: number) {
  const store = await openStore({ file: ':memory:' })
  await store.db.transaction().execute(async (tx) => {
    for (let number = 1; number <= count; number++) {
      const objekt = `fall:${number}`
      await appendProtokoll(tx, {
        zeit: '2026-11-22T10:00:00.000Z',
        konto: 'k1',
        aktion: 'lesen',
        objekt,
        felder: ['a']
      })
    }
  })
  return store
}

describe('the Protokoll', () => {
  it('numbers its entries without gaps and chains them', async () => {
    const { db } = await storeWithEntries(2500)

    expect(await findBrokenEintrag(db)).toBeUndefined()
    expect(await findBrokenEintrag(db, 1500)).toBeUndefined()
    expect(await db.selectFrom('protokoll').select('nummer').execute()).toHaveLength(2500)
  })

  it('forgets the entry with the deed that failed', async () => {
    const store = await storeWithEntries(1)

    const failing = store.db.transaction().execute(async (tx) => {
      await appendProtokoll(tx, { zeit: '2026-11-22T10:00:00.000Z', konto: 'k1', aktion: 'loeschen' })
      throw new Error('deed failed')
    })

    await expect(failing).rejects.toThrow('deed failed')
    await saveNote(store, 'weiter')
    expect(await store.db.selectFrom('protokoll').select('nummer').execute()).toEqual([{ nummer: 1 }, { nummer: 2 }])
    expect(await findBrokenEintrag(store.db)).toBeUndefined()
  })

  it.each([
    ['changed', sql`UPDATE protokoll SET aktion = 'nichts' WHERE nummer = 2`],
    ['deleted', sql`DELETE FROM protokoll WHERE nummer = 2`],
    [
      'replaced',
      sql`INSERT OR REPLACE INTO protokoll SELECT nummer, zeit, 'k2', aktion, objekt, felder, vorgaenger, pruefwert FROM protokoll WHERE nummer = 2`
    ],
    [
      'left out',
      sql`INSERT INTO protokoll SELECT nummer + 7, zeit, konto, aktion, objekt, felder, vorgaenger, pruefwert FROM protokoll WHERE nummer = 2`
    ]
  ])('has no entry %s', async (_, statement) => {
    const { db } = await storeWithEntries(3)

    await expect(statement.execute(db)).rejects.toThrow('protokoll: entries are')
  })

  it.each([
    ['changed', `UPDATE protokoll SET konto = 'k2' WHERE nummer = 1234`, 1234],
    ['emptied', `UPDATE protokoll SET felder = '[]' WHERE nummer = 1`, 1],
    ['taken out', `DELETE FROM protokoll WHERE nummer = 1000`, 1000],
    ['resealed', `UPDATE protokoll SET pruefwert = zeroblob(32) WHERE nummer = 1500`, 1500]
  ])('shows an entry %s by force', async (_, statement, broken) => {
    const { db } = await storeWithEntries(1600)
    for (const trigger of ['protokoll_nie_aendern', 'protokoll_nie_loeschen']) {
      await sql`DROP TRIGGER ${sql.ref(trigger)}`.execute(db)
    }

    await sql.raw(statement).execute(db)

    expect(await findBrokenEintrag(db)).toBe(broken)
  })
})
