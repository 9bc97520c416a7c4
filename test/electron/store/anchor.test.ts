import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { anchorFileOf } from '../../../electron/store/anchor'
import { openStore } from '../../../electron/store/openStore'
import { emptyFolder } from '../../support/emptyFolder'
import { refusal } from '../../support/refusal'
import { notesOf, saveNote, someClosedStore, someLocation } from '../../support/storeOnDisk'

/** The files of a store as a crash would leave them: saved, but the log not yet in the file. */
async function crashedStore(...notes: string[]) {
  const location = someLocation()
  const store = await openStore({ ...location, create: true })
  for (const note of notes) await saveNote(store, note)
  const crashed = { ...location, file: join(emptyFolder(), 'daten.db') }
  for (const part of ['', '-wal', '.anker']) copyFileSync(`${location.file}${part}`, `${crashed.file}${part}`)
  await store.close()
  return crashed
}

async function stateOf(location: { file: string; key: Uint8Array }) {
  const store = await openStore(location)
  await store.close()
  return store.anchor.state
}

describe('the anchor', () => {
  it('fits after a crash', async () => {
    const location = await crashedStore('eins', 'zwei')

    const store = await openStore(location)

    expect(store.anchor.state).toBe('ok')
    expect(await notesOf(store)).toEqual(['eins', 'zwei'])
    await store.close()
  })

  it('fits when the program ended between saving and anchoring', async () => {
    const location = await someClosedStore('eins')
    const early = readFileSync(anchorFileOf(location.file))
    const store = await openStore(location)
    await saveNote(store, 'zwei')
    await store.close()

    writeFileSync(anchorFileOf(location.file), early)

    expect(await stateOf(location)).toBe('ok')
    expect(readFileSync(anchorFileOf(location.file))).not.toEqual(early)
  })

  it('tells when the log was taken away', async () => {
    const location = await crashedStore('eins', 'zwei')

    rmSync(`${location.file}-wal`)

    expect(await stateOf(location)).toBe('storeOlder')
  })

  it('tells of every byte of the log that is damaged and costs an entry', async () => {
    const location = await crashedStore('eins', 'zwei')
    const [file, wal, anchor] = ['', '-wal', '.anker'].map((part) => readFileSync(`${location.file}${part}`))
    const step = Math.floor(wal!.length / 100)

    const silent = []
    for (let place = 0; place < wal!.length; place += step) {
      const copy = { ...location, file: join(emptyFolder(), 'daten.db') }
      const damaged = Buffer.from(wal!)
      damaged[place]! ^= 1
      writeFileSync(copy.file, file!)
      writeFileSync(`${copy.file}-wal`, damaged)
      writeFileSync(anchorFileOf(copy.file), anchor!)
      const store = await openStore(copy).catch(() => undefined)
      const complete = store && (await notesOf(store).catch(() => [])).length === 2
      if (store?.anchor.state === 'ok' && !complete) silent.push(place)
      await store?.close()
    }

    expect(silent).toEqual([])
  }, 120_000)

  it('tells when an older file was put back, two hundred times of two hundred', async () => {
    const location = await someClosedStore('eins')
    const states = []
    for (let time = 0; time < 200; time++) {
      const older = readFileSync(location.file)
      const store = await openStore(location)
      if (store.anchor.state !== 'ok') store.acceptAnchor()
      await saveNote(store, `${time}/${states.length}`)
      await store.close()
      writeFileSync(location.file, older)
      states.push(await stateOf(location))
    }

    expect(states).toEqual(Array.from({ length: 200 }, () => 'storeOlder'))
  }, 180_000)

  it('tells when another history was put in', async () => {
    const location = await someClosedStore('eins')
    const first = readFileSync(location.file)
    const other = await openStore(location)
    await saveNote(other, 'zwei')
    await saveNote(other, 'drei')
    await other.close()
    const anchor = readFileSync(anchorFileOf(location.file))
    writeFileSync(location.file, first)
    const forked = await openStore(location)
    forked.acceptAnchor()
    for (const note of ['a', 'b', 'c']) await saveNote(forked, note)
    await forked.close()

    writeFileSync(anchorFileOf(location.file), anchor)

    expect(await stateOf(location)).toBe('storeDiffers')
  })

  it('tells when it is missing, damaged or from another store', async () => {
    const location = await someClosedStore('eins')
    const whole = readFileSync(anchorFileOf(location.file))
    const stranger = await someClosedStore('eins')

    rmSync(anchorFileOf(location.file))
    expect(await stateOf(location)).toBe('missing')
    copyFileSync(anchorFileOf(stranger.file), anchorFileOf(location.file))
    expect(await stateOf(location)).toBe('unreadable')
    for (const place of whole.keys()) {
      const changed = Buffer.from(whole)
      changed[place]! ^= 1
      writeFileSync(anchorFileOf(location.file), changed)
      expect(await stateOf(location)).toBe('unreadable')
    }
  }, 180_000)

  it('keeps a doubtful store read-only until someone answers for it', async () => {
    const location = await someClosedStore('eins')
    rmSync(anchorFileOf(location.file))
    const store = await openStore(location)

    await expect(saveNote(store, 'zwei')).rejects.toMatchObject(refusal('store.untrusted'))
    const row = { name: 'drei', version: 1, wert: '1' }
    await expect(store.db.insertInto('einstellung').values(row).execute()).rejects.toMatchObject({
      code: 'SQLITE_READONLY'
    })
    expect(await notesOf(store)).toEqual(['eins'])
    store.acceptAnchor()
    await saveNote(store, 'zwei')
    await store.close()

    expect(await stateOf(location)).toBe('ok')
  })

  it('that cannot be written harms nothing that was saved', async () => {
    const location = await someClosedStore('eins')
    const warnings: unknown[] = []
    const store = await openStore({ ...location, warn: (error) => warnings.push(error) })
    // A folder in the place of the temporary file keeps the anchor from being written.
    mkdirSync(`${anchorFileOf(location.file)}.tmp`)

    await saveNote(store, 'zwei')

    expect(warnings).toHaveLength(1)
    rmSync(`${anchorFileOf(location.file)}.tmp`, { recursive: true, force: true })
    await store.close()
    expect(await stateOf(location)).toBe('ok')
  })
})
