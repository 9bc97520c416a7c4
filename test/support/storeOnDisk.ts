import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { openStore, type Store, type StoreLocation } from '../../electron/store/openStore'
import type { Kdf } from '../../electron/store/passwordHash'
import { appendProtokoll } from '../../electron/store/protokoll'
import { emptyFolder } from './emptyFolder'

/** A derivation that costs nothing. Never used outside tests. */
export const cheapKdf: Kdf = { memory: 64, passes: 1, lanes: 1 }

/** Where an encrypted store of its own would lie, with a fresh key. */
export function someLocation(): StoreLocation & { key: Uint8Array } {
  return { file: join(emptyFolder(), 'daten.db'), key: randomBytes(32) }
}

/** A deed with its entry in the trail: what every saved change looks like. */
export async function saveNote({ db }: Pick<Store, 'db'>, text: string): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const row = { name: text, version: 1, wert: JSON.stringify(text) }
    await tx.insertInto('einstellung').values(row).execute()
    await appendProtokoll(tx, { zeit: '2026-11-22T10:00:00.000Z', konto: 'k1', aktion: 'test', objekt: text })
  })
}

/** The notes of a store, in order. */
export async function notesOf({ db }: Pick<Store, 'db'>): Promise<string[]> {
  const rows = await db.selectFrom('einstellung').select('name').orderBy('name').execute()
  return rows.map(({ name }) => name)
}

/** A store on disk with notes saved in it, closed. */
export async function someClosedStore(...notes: string[]): Promise<StoreLocation & { key: Uint8Array }> {
  const location = someLocation()
  const store = await openStore({ ...location, create: true })
  for (const note of notes) await saveNote(store, note)
  await store.close()
  return location
}
