import { join } from 'node:path'
import * as keys from '../../electron/store/keys'
import { emptyFolder } from './emptyFolder'
import { cheapKdf } from './storeOnDisk'

/** Two persons with an account. */
export const erika = { konto: 'k1', name: 'Erika Muster' }

export const max = { konto: 'k2', name: 'Max Beispiel' }

/** What Erika typed. */
export const password = 'Leuchtturm Kreide Grüße'

/** A new key file that Erika made. */
export async function someKeys() {
  const file = join(emptyFolder(), 'schluessel.json')
  return { file, ...(await keys.createKeys(file, erika, password, cheapKdf)) }
}
