import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { bestaende } from '../../electron/core/session/bestaende'
import { createStore } from '../../electron/core/session/createStore'
import { saveEinstellung } from '../../electron/store/einstellungen'
import type { Store } from '../../electron/store/openStore'
import type { Kdf } from '../../electron/store/passwordHash'
import { kennwort, kennwortField } from './firstRun'

/** The cheapest derivation a released program believes: signing in costs a third of the usual. */
const quickest: Kdf = { memory: 65_536, passes: 1, lanes: 4 }

/** A program folder whose first steps are done: one person, no case. `fill` puts more into the store. */
export async function homeWithStore(fill: (store: Store) => Promise<void> = async () => {}): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'program-'))
  const known = bestaende(home)
  const file = known.newStoreFile(known.standardFolder)
  const { store } = await createStore({
    file,
    name: 'Kim Beispiel',
    kennwort,
    bestand: 'eigener',
    heute: '2026-11-22',
    kdf: quickest,
    warn: () => {}
  })
  try {
    await saveEinstellung(store.db, 'wiederherstellung', { bestaetigt: true })
    await fill(store)
  } finally {
    await store.close()
  }
  known.setOwn(file)
  return home
}

/** From the lock page to the pages, as the one person of `homeWithStore`. */
export async function signIn(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Anmelden' }).waitFor()
  await page.getByLabel(kennwortField).fill(kennwort)
  await page.getByLabel(kennwortField).press('Enter')
  await page.getByRole('button', { name: 'Sperren' }).waitFor()
}
