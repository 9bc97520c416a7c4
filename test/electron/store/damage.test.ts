import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { errorText } from '@shared/texts/errors'
import { describe, expect, it } from 'vitest'
import { anchorFileOf } from '../../../electron/store/anchor'
import { checkStore } from '../../../electron/store/checkStore'
import { openStore, type Store } from '../../../electron/store/openStore'
import { storeRefusal } from '../../../electron/store/storeRefusal'
import { emptyFolder } from '../../support/emptyFolder'
import { smallDisk } from '../../support/smallDisk'
import { notesOf, saveNote, someClosedStore, someLocation } from '../../support/storeOnDisk'

const pageSize = 4096

describe('a damaged store', () => {
  it('is noticed whichever page was hit', async () => {
    const location = await someClosedStore(...Array.from({ length: 120 }, (_, row) => `${row} ${'x'.repeat(900)}`))
    const bytes = readFileSync(location.file)
    const pages = bytes.length / pageSize
    const folder = emptyFolder()
    writeFileSync(anchorFileOf(join(folder, 'daten.db')), readFileSync(anchorFileOf(location.file)))

    const unnoticed = []
    for (let page = 0; page < pages; page++) {
      const damaged = Buffer.from(bytes)
      damaged[page * pageSize + ((page * 911) % pageSize)]! ^= 1
      const file = join(folder, 'daten.db')
      writeFileSync(file, damaged)
      const store = await openStore({ ...location, file }).catch((error) => {
        if (error.data?.code !== 'store.damaged') throw error
      })
      if (store && (await checkStore(store)).length === 0) unnoticed.push(page)
      await store?.close()
    }

    expect(pages).toBeGreaterThan(60)
    expect(unnoticed).toEqual([])
  }, 180_000)

  it('is noticed when pages were swapped or blanked', async () => {
    const location = await someClosedStore(...Array.from({ length: 40 }, (_, row) => `${row} ${'x'.repeat(900)}`))
    const bytes = readFileSync(location.file)
    const pageAt = (page: number) => Buffer.from(bytes.subarray(page * pageSize, (page + 1) * pageSize))
    const swapped = Buffer.from(bytes)
    pageAt(5).copy(swapped, 6 * pageSize)
    pageAt(6).copy(swapped, 5 * pageSize)
    const blanked = Buffer.from(bytes).fill(0, 5 * pageSize, 6 * pageSize)

    for (const damaged of [swapped, blanked]) {
      writeFileSync(location.file, damaged)
      const store = await openStore(location).catch(() => undefined)
      expect(!store || (await checkStore(store)).length > 0).toBe(true)
      await store?.close()
    }
  })
})

/** Saves until there is no room, and checks that nothing but the last change is missing. */
async function fillUp(store: Store, makeRoom: () => Promise<void> | void): Promise<void> {
  const saved: string[] = []
  let refusal: ReturnType<typeof storeRefusal>
  while (!refusal && saved.length < 5000) {
    const note = `${String(saved.length).padStart(4, '0')} ${'x'.repeat(2000)}`
    await saveNote(store, note).then(
      () => saved.push(note),
      (error) => {
        refusal = storeRefusal(error)
        if (!refusal) throw error
      }
    )
  }

  expect(refusal).toEqual({ code: 'store.diskFull', details: {} })
  expect(errorText(refusal!)).toContain('Der Datenträger ist voll')
  expect(await notesOf(store)).toEqual(saved)
  await makeRoom()
  await saveNote(store, '9999 wieder Platz')
  expect(await notesOf(store)).toEqual([...saved, '9999 wieder Platz'])
  expect(await checkStore(store)).toEqual([])
}

describe('a full disk', () => {
  it('refuses the change, keeps everything before it and goes on when there is room', async () => {
    const location = someLocation()
    const store = await openStore({ ...location, create: true })
    // Stands for the full disk where none can be mounted: the same SQLITE_FULL at the same place.
    const limit = (pages: number) => store.withDriver((database) => void database.pragma(`max_page_count = ${pages}`))
    await limit(180)

    await fillUp(store, () => limit(1_000_000))
    await store.close()

    expect((await openStore(location)).anchor.state).toBe('ok')
  })

  it('does the same on a real one', async (context) => {
    const disk = smallDisk(2048)
    if (!disk) return context.skip('needs the right to mount')
    const ballast = join(disk, 'ballast')
    writeFileSync(ballast, Buffer.alloc(400 * 1024))
    const location = { ...someLocation(), file: join(disk, 'daten.db') }
    const store = await openStore({ ...location, create: true })

    await fillUp(store, () => writeFileSync(ballast, ''))
    const notes = await notesOf(store)
    await store.close()

    const again = await openStore(location)
    expect(again.anchor.state).toBe('ok')
    expect(await notesOf(again)).toEqual(notes)
    await again.close()
  })
})
