import { once } from 'node:events'
import { chmodSync, copyFileSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { anchorFileOf } from '../../../electron/store/anchor'
import { checkStore } from '../../../electron/store/checkStore'
import { migrations } from '../../../electron/store/migrations'
import { openStore } from '../../../electron/store/openStore'
import { emptyFolder } from '../../support/emptyFolder'
import { killAfter, outputOf, startChild } from '../../support/runChild'
import { notesOf, someClosedStore } from '../../support/storeOnDisk'

const hex = (key: Uint8Array) => Buffer.from(key).toString('hex')

describe('a program that dies', () => {
  it('in mid-transaction, two hundred times, loses nothing it called saved and damages nothing', async () => {
    const template = await someClosedStore()
    const folder = emptyFolder()
    const failures: string[] = []
    let saved = 0

    async function killOnce(time: number) {
      const home = join(folder, String(time))
      mkdirSync(home)
      const file = join(home, 'daten.db')
      for (const part of ['', '.anker']) copyFileSync(`${template.file}${part}`, `${file}${part}`)
      const printed = await killAfter(await startChild('saveWithoutEnd.ts', file, hex(template.key)), (time * 7) % 40)
      const acknowledged = printed.split('\n').length - 1
      saved += acknowledged

      const store = await openStore({ file, key: template.key })
      const notes = await notesOf(store)
      const { nummer } = await store.db
        .selectFrom('protokoll')
        .select(({ fn }) => fn.max('nummer').as('nummer'))
        .executeTakeFirstOrThrow()
      if (notes.length !== 10 * (nummer ?? 0)) failures.push(`${time}: ${notes.length} rows, ${nummer} entries`)
      if (nummer < acknowledged || nummer > acknowledged + 1) failures.push(`${time}: ${acknowledged} → ${nummer}`)
      if (store.anchor.state !== 'ok') failures.push(`${time}: anchor ${store.anchor.state}`)
      const damage = await checkStore(store)
      if (damage.length > 0) failures.push(`${time}: ${damage[0]?.what}`)
      await store.close()
    }

    const lane = async (start: number) => {
      for (let time = start; time < 200; time += 2) await killOnce(time)
    }
    await Promise.all([lane(0), lane(1)])

    expect(failures).toEqual([])
    expect(saved).toBeGreaterThan(200)
  }, 300_000)

  it('in mid-migration leaves the store before it or after it', async () => {
    const template = await someClosedStore('eins', 'zwei')
    const folder = emptyFolder()
    const outcomes = new Set<number>()
    for (let time = 0; time < 25; time++) {
      const file = join(folder, `${time}.db`)
      copyFileSync(template.file, file)
      copyFileSync(anchorFileOf(template.file), anchorFileOf(file))
      await killAfter(await startChild('migrateOnce.ts', file, hex(template.key)), time * 3)

      const more = { up: async () => {} }
      const store = await openStore({ file, key: template.key }, [...migrations, more, more, more])
      const tables = await store.withDriver((database) =>
        database.prepare(`SELECT count(*) FROM sqlite_master WHERE name IN ('a', 'b', 'c')`).pluck().get()
      )
      outcomes.add(Number(tables))
      expect(await notesOf(store)).toEqual(['eins', 'zwei'])
      expect(await checkStore(store)).toEqual([])
      await store.close()
    }

    expect([...outcomes].filter((tables) => tables !== 0 && tables !== 3)).toEqual([])
  }, 180_000)

  it('lets go of the store', async () => {
    const location = await someClosedStore('eins')
    const holder = await startChild('holdOpen.ts', location.file, hex(location.key), 'Erika Muster')
    await once(holder.stdout!, 'data')

    const started = performance.now()
    const second = await openStore(location).catch((error) => error.data)
    const waited = performance.now() - started
    holder.kill('SIGKILL')
    await once(holder, 'close')
    const third = await openStore(location)

    expect(second).toMatchObject({ code: 'store.inUse', details: { person: 'Erika Muster' } })
    expect(second.details.since).toMatch(/^\d{4}-\d\d-\d\dT/)
    expect(waited).toBeLessThan(20_000)
    expect(await notesOf(third)).toEqual(['eins'])
    await third.close()
  }, 60_000)
})

describe('a folder that may not be written', () => {
  it.runIf(process.getuid?.() === 0)('refuses the store and leaves it alone', async () => {
    const location = await someClosedStore('eins')
    chmodSync(dirname(location.file), 0o555)
    chmodSync(location.file, 0o444)

    const nobody = '65534'
    expect(await outputOf(await startChild('tryOpen.ts', location.file, hex(location.key), nobody))).toBe(
      'store.readOnly'
    )
    expect(await outputOf(await startChild('tryOpen.ts', location.file, hex(location.key)))).toBe('opened')
  })

  it.skipIf(process.getuid?.() === 0)('refuses the store of someone without rights', async () => {
    const location = await someClosedStore('eins')
    chmodSync(dirname(location.file), 0o555)

    await expect(openStore(location)).rejects.toMatchObject({ data: { code: 'store.readOnly' } })
    chmodSync(dirname(location.file), 0o755)
  })
})
