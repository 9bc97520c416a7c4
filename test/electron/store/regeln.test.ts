import { describe, expect, it } from 'vitest'
import { checkStore } from '../../../electron/store/checkStore'
import { insertWithHistory, updateWithHistory } from '../../../electron/store/geschichte'
import { openStore } from '../../../electron/store/openStore'
import { regeln } from '../../../electron/store/regeln'
import { newVorgang } from '../../../electron/store/vorgang'

const fall = '5f0c8d52-7c4d-4a3b-9d0e-1a2b3c4d5e6f'

async function someStore() {
  const store = await openStore({ file: ':memory:' })
  await store.db.transaction().execute(async (tx) => {
    const vorgang = newVorgang('k1')
    await insertWithHistory(tx, vorgang, 'fall', { id: fall, nachname: 'Haddad', ort: 'Moosbrook', bgGroesse: 3 })
    await updateWithHistory(tx, vorgang, 'fall', { id: fall, version: 1, werte: { ort: 'Ellerwiek', bgGroesse: 4 } })
    await updateWithHistory(tx, vorgang, 'fall', { id: fall, version: 2, werte: { ort: null } })
  })
  return store
}

describe('the rules of the store', () => {
  it('hold after ordinary changes', async () => {
    const store = await someStore()

    expect(await checkStore(store, regeln)).toEqual([])
  })

  it('notice a value that changed past the history', async () => {
    const store = await someStore()

    await store.db.updateTable('fall').set({ bgGroesse: 5 }).where('id', '=', fall).execute()

    expect(await checkStore(store, regeln)).toEqual([
      { check: 'regel', what: 'Letzter Wert im Verlauf gleich dem gespeicherten (fall)' }
    ])
  })

  it('notice a row that was set back to an older version', async () => {
    const store = await someStore()

    await store.db.updateTable('fall').set({ version: 2 }).where('id', '=', fall).execute()

    expect(await checkStore(store, regeln)).toEqual([
      { check: 'regel', what: 'Verlauf nicht jünger als der Eintrag (fall)' }
    ])
  })
})
