import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bestaende } from '../../electron/core/session/bestaende'
import { keyFileOf } from '../../electron/store/keyFile'
import { listKeyHolders, unlock } from '../../electron/store/keys'
import { openStore } from '../../electron/store/openStore'
import { standardKdf } from '../../electron/store/passwordHash'
import { benchHome } from './benchHome'

/** A copy of the practice county, opened in this process; gone when it is disposed of. */
export async function openBenchStore(personen: 3000 | 50_000 = 50_000) {
  const { home: original, kennwort } = await benchHome(personen)
  const home = mkdtempSync(join(tmpdir(), 'foerderkette-bench-'))
  cpSync(original, home, { recursive: true })
  const file = bestaende(home).practiceFile
  const keys = keyFileOf(file)
  const konto = listKeyHolders(keys, standardKdf)[0]?.konto ?? ''
  const store = await openStore({ file, key: await unlock(keys, konto, kennwort, standardKdf) })
  return {
    store,
    db: store.db,
    konto,
    async [Symbol.asyncDispose]() {
      await store.close()
      rmSync(home, { recursive: true, force: true, maxRetries: 5 })
    }
  }
}

/** How long something took, in milliseconds, and what came of it. */
export async function timed<T>(work: () => Promise<T> | T): Promise<{ ms: number; result: T }> {
  const start = performance.now()
  const result = await work()
  return { ms: performance.now() - start, result }
}
