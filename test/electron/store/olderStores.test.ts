import { cpSync, readdirSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkStore } from '../../../electron/store/checkStore'
import { keyFileOf } from '../../../electron/store/keyFile'
import { listKeyHolders, unlock } from '../../../electron/store/keys'
import { migrations } from '../../../electron/store/migrations'
import { openStore } from '../../../electron/store/openStore'
import { storeFixture } from '../../support/storeFixture'

const versions = readdirSync('test/stores')

describe.each(versions)('a store of version %s', (version) => {
  it('is opened, brought to the present version and sound', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'older-'))
    cpSync(join('test/stores', version), folder, { recursive: true })
    const file = join(folder, 'bestand.db')
    const { kennwort, kdf, personen } = storeFixture
    const konto = listKeyHolders(keyFileOf(file), kdf)[0]?.konto ?? ''

    const store = await openStore({ file, key: await unlock(keyFileOf(file), konto, kennwort, kdf) })

    expect(store.anchor.state).toBe('ok')
    expect(await checkStore(store)).toEqual([])
    const faelle = await store.db.selectFrom('fall').select(['nachname', 'suchform']).execute()
    expect(faelle).toHaveLength(personen)
    expect(faelle.every(({ suchform }) => suchform !== '')).toBe(true)
    await store.close()
  })
})

it('keeps a store of the present version: whoever adds a migration keeps the one before', () => {
  expect(versions).toContain(String(migrations.length))
})
