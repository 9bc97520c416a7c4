import { mkdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createStore } from '../../electron/core/session/createStore'
import { fillPractice } from '../../electron/features/uebung/fillPractice'
import { migrations } from '../../electron/store/migrations'
import { storeFixture } from '../support/storeFixture'

// `node --import ./test/support/resolveSources.ts test/launch/keepStore.ts`, once per released version: a small store as it
// leaves this version, kept for ever. Every later version must open it.

const folder = resolve('test/stores', String(migrations.length))
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const file = join(folder, 'bestand.db')
const { store } = await createStore({ file, ...storeFixture, bestand: 'uebung', warn: (error) => console.error(error) })
const run = { report: () => {}, signal: new AbortController().signal }
await fillPractice(store.db, { personen: storeFixture.personen, seed: 1, heute: storeFixture.heute }, run)
await store.close()
