import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openStore } from '../../../electron/store/openStore'
import { refusal } from '../../support/refusal'
import { notesOf, saveNote, someClosedStore, someLocation } from '../../support/storeOnDisk'

describe('opening a store', () => {
  it('keeps what was saved', async () => {
    const location = await someClosedStore('eins', 'zwei')

    const store = await openStore(location)

    expect(await notesOf(store)).toEqual(['eins', 'zwei'])
    expect(store.anchor.state).toBe('ok')
    await store.close()
  })

  it('leaves nothing but the store and its anchor behind', async () => {
    const location = await someClosedStore('eins')

    expect(readdirSync(dirname(location.file)).sort()).toEqual(['daten.db', 'daten.db.anker'])
  })

  it('never makes an empty store in the place of a missing one', async () => {
    await expect(openStore(someLocation())).rejects.toMatchObject(refusal('store.missing'))
  })

  it('never makes a new store in the place of an existing one', async () => {
    const location = await someClosedStore('eins')

    await expect(openStore({ ...location, create: true })).rejects.toMatchObject(refusal('store.exists'))
  })

  it('tells who holds it open', async () => {
    const location = someLocation()
    const first = await openStore({ ...location, create: true, person: 'Erika Muster' })

    const second = openStore(location)

    await expect(second).rejects.toMatchObject({ data: { code: 'store.inUse', details: { person: 'Erika Muster' } } })
    await saveNote(first, 'unharmed')
    await first.close()
  })

  it('refuses another key and leaves the file as it was', async () => {
    const location = await someClosedStore('eins')
    const before = readFileSync(location.file)

    const other = openStore({ ...location, key: randomBytes(32) })

    await expect(other).rejects.toMatchObject(refusal('store.keyMismatch'))
    expect(readFileSync(location.file)).toEqual(before)
  })

  it('calls a damaged first page damaged, not a wrong key', async () => {
    const location = await someClosedStore('eins')
    const bytes = readFileSync(location.file)
    bytes[100]! ^= 1
    writeFileSync(location.file, bytes)

    await expect(openStore(location)).rejects.toMatchObject(refusal('store.damaged'))
  })

  it.each([0, 1, 100, 4095, 4097, 9000])('refuses a file cut to %i bytes', async (length) => {
    const location = await someClosedStore('eins')
    writeFileSync(location.file, readFileSync(location.file).subarray(0, length))

    await expect(openStore(location)).rejects.toMatchObject(refusal('store.damaged'))
  })

  it('refuses a file that is not encrypted', async () => {
    const location = someLocation()
    writeFileSync(location.file, Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(4080)]))

    await expect(openStore(location)).rejects.toMatchObject(refusal('store.notEncrypted'))
  })

  it('refuses a key of another length', async () => {
    await expect(openStore({ ...someLocation(), create: true, key: randomBytes(16) })).rejects.toThrow('32 bytes')
  })

  it('refuses shares and synchronised folders', async () => {
    const { key } = someLocation()

    for (const file of ['\\\\server\\share\\daten.db', '/home/x/OneDrive - Amt/daten.db']) {
      await expect(openStore({ file, key, create: true })).rejects.toMatchObject(refusal('store.notLocal'))
    }
  })

  it('erases its key when it is closed, and leaves the caller’s alone', async () => {
    const location = await someClosedStore('eins')
    const store = await openStore(location)

    await store.close()

    expect([...store.key].every((byte) => byte === 0)).toBe(true)
    expect([...location.key].every((byte) => byte === 0)).toBe(false)
  })

  it('waits with closing for what is being saved', async () => {
    const location = await someClosedStore()
    const store = await openStore(location)

    const saving = saveNote(store, 'spaet')
    await store.close()
    await saving

    const again = await openStore(location)
    expect(await notesOf(again)).toEqual(['spaet'])
    await again.close()
    rmSync(dirname(location.file), { recursive: true })
  })
})
