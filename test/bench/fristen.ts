import { fristenOf } from '@shared/domain/fristen/fristenOf'
import { readFilterKontext } from '../../electron/store/filterKontext'
import { keyFileOf } from '../../electron/store/keyFile'
import { listKeyHolders, unlock } from '../../electron/store/keys'
import { readLagen } from '../../electron/store/lagen'
import { openStore } from '../../electron/store/openStore'
import { standardKdf } from '../../electron/store/passwordHash'
import { benchHeute, benchHome } from '../support/benchHome'
import type { Figure } from './figure'

/** Every date of everybody by every rule: reading what the rules look at, and working the dates out. */
export async function measure(): Promise<Figure[]> {
  const { file, kennwort } = await benchHome(50_000)
  const keys = keyFileOf(file)
  const konto = listKeyHolders(keys, standardKdf)[0]?.konto ?? ''
  const store = await openStore({ file, key: await unlock(keys, konto, kennwort, standardKdf) })
  try {
    const kontext = await readFilterKontext(store.db, benchHeute)
    const start = performance.now()
    const lagen = await readLagen(store.db, kontext, null)
    const read = performance.now()
    const count = lagen.reduce((sum, { lage }) => sum + fristenOf(lage).length, 0)
    const worked = performance.now()
    const one = lagen[Math.floor(lagen.length / 2)]?.person.fall ?? ''
    const before = performance.now()
    for (const { lage } of await readLagen(store.db, kontext, [one])) fristenOf(lage)
    const single = performance.now() - before
    const seconds = (worked - start) / 1000
    return [
      {
        what: `${count.toLocaleString('de-DE')} Fristen von 50 000 Personen, samt Lesen`,
        ...{ measured: seconds, unit: 's', target: '≤ 2', met: seconds <= 2 }
      },
      { what: 'davon Rechnen', measured: worked - read, unit: 'ms', target: '–', met: true },
      { what: 'Fristen einer Person, samt Lesen', measured: single, unit: 'ms', target: '≤ 50', met: single <= 50 }
    ]
  } finally {
    await store.close()
  }
}
