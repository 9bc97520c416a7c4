import { keyFileOf } from '../../electron/store/keyFile'
import { createKeys } from '../../electron/store/keys'
import { openStore, type Store } from '../../electron/store/openStore'
import { cheapKdf, saveNote, someLocation } from './storeOnDisk'

/** The password of `someStoreWithKeys`. */
export const somePassword = 'Leuchtturm Kreide Walnuss'

/** An open store on disk with key file and notes, as the program makes one: it can be backed up. */
export async function someStoreWithKeys(...notes: string[]): Promise<{ store: Store; file: string; key: Buffer }> {
  const { file } = someLocation()
  const { key } = await createKeys(keyFileOf(file), { konto: 'k1', name: 'Erika Muster' }, somePassword, cheapKdf)
  const store = await openStore({ file, key, create: true })
  for (const note of notes) await saveNote(store, note)
  return { store, file, key }
}
