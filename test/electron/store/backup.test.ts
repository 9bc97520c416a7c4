import { randomBytes } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createBackup, listBackups } from '../../../electron/store/backup'
import { inspectBackup } from '../../../electron/store/inspectBackup'
import { unlock } from '../../../electron/store/keys'
import { migrations } from '../../../electron/store/migrations'
import { openStore } from '../../../electron/store/openStore'
import { emptyFolder } from '../../support/emptyFolder'
import { refusal, refusalOf } from '../../support/refusal'
import { killAfter, startChild } from '../../support/runChild'
import { smallDisk } from '../../support/smallDisk'
import { cheapKdf, saveNote } from '../../support/storeOnDisk'
import { somePassword, someStoreWithKeys } from '../../support/storeWithKeys'

const now = new Date(2026, 10, 22, 14, 5, 33)
const order = (folder: string) => ({ folder, programVersion: '0.1.0', createdBy: 'Erika Muster', now, kdf: cheapKdf })
const manyNotes = Array.from({ length: 60 }, (_, row) => `${row} ${'x'.repeat(900)}`)

async function someBackup(...notes: string[]) {
  const { store, key, file } = await someStoreWithKeys(...notes)
  const backup = await createBackup(store, order(emptyFolder()))
  await store.close()
  return { ...backup, key, file }
}

describe('a backup', () => {
  it('clears away what a broken-off one left an hour ago, and nothing younger', async () => {
    const { store } = await someStoreWithKeys()
    const folder = emptyFolder()
    const [old, young] = ['Sicherung_2026-11-20_10-00-00.unfertig', 'Sicherung_2026-11-22_14-00-00.unfertig']
    for (const name of [old, young]) mkdirSync(join(folder, name))
    utimesSync(join(folder, old), new Date(2026, 10, 20), new Date(2026, 10, 20))
    utimesSync(join(folder, young), now, now)

    await createBackup(store, order(folder))

    expect(existsSync(join(folder, old))).toBe(false)
    expect(existsSync(join(folder, young))).toBe(true)
    await store.close()
  })

  it('holds what the store holds, and says so', async () => {
    const { store, key } = await someStoreWithKeys('eins', 'zwei')
    const folder = emptyFolder()

    const backup = await createBackup(store, order(folder))

    expect(backup.name).toBe('Sicherung_2026-11-22_14-05-33')
    expect(readdirSync(backup.folder).sort()).toEqual(['daten.db', 'manifest.json', 'schluessel.json'])
    const manifest = inspectBackup(backup.folder, key)
    expect(manifest).toEqual(backup.manifest)
    expect(manifest).toMatchObject({ programVersion: '0.1.0', createdBy: 'Erika Muster', head: { nummer: 2 } })
    expect(manifest.counts).toMatchObject({ einstellung: 2, protokoll: 2 })
    expect(listBackups(folder)).toEqual([backup])
    await store.close()
  })

  it('opens with a password of its time', async () => {
    const { folder } = await someBackup('eins')

    const key = await unlock(join(folder, 'schluessel.json'), 'k1', somePassword, cheapKdf)

    expect(inspectBackup(folder, key).counts).toMatchObject({ einstellung: 1 })
  })

  it('never takes the name of another', async () => {
    const { store } = await someStoreWithKeys('eins')
    const folder = emptyFolder()

    await createBackup(store, order(folder))
    await saveNote(store, 'zwei')
    await createBackup(store, order(folder))

    const counts = listBackups(folder).map(({ name, manifest }) => [name, manifest?.counts['einstellung']])
    expect(counts).toEqual([
      ['Sicherung_2026-11-22_14-05-33-2', 2],
      ['Sicherung_2026-11-22_14-05-33', 1]
    ])
    await store.close()
  })

  it('is noticed to be damaged wherever a byte was changed', async () => {
    const { folder, key, name } = await someBackup('eins', 'zwei')
    const unnoticed: string[] = []
    for (const part of ['daten.db', 'schluessel.json', 'manifest.json']) {
      const whole = readFileSync(join(folder, part))
      const step = part === 'daten.db' ? 2048 + 13 : 7
      for (let place = 0; place < whole.length; place += step) {
        const changed = Buffer.from(whole)
        changed[place]! ^= 1
        writeFileSync(join(folder, part), changed)
        const code = await refusalOf(() => inspectBackup(folder, key))
        if (!['backup.damaged', 'backup.notABackup'].includes(code ?? '')) unnoticed.push(`${part} ${place} ${code}`)
      }
      writeFileSync(join(folder, part), whole)
    }

    expect(unnoticed).toEqual([])
    expect(inspectBackup(folder, key).createdBy).toBe('Erika Muster')
    expect(name).toContain('Sicherung')
  }, 180_000)

  it.each([0, 1, 4096, 50_000])('is noticed to be damaged when cut to %i bytes', async (length) => {
    const { folder, key } = await someBackup('eins')
    writeFileSync(join(folder, 'daten.db'), readFileSync(join(folder, 'daten.db')).subarray(0, length))

    expect(await refusalOf(() => inspectBackup(folder, key))).toBe('backup.damaged')
  })

  it('does not open with another key, and lacks no part', async () => {
    const { folder, key, name } = await someBackup('eins')

    expect(await refusalOf(() => inspectBackup(folder, randomBytes(32)))).toBe('backup.keyMismatch')
    rmSync(join(folder, 'schluessel.json'))
    expect(await refusalOf(() => inspectBackup(folder, key))).toBe('backup.damaged')
    rmSync(join(folder, 'manifest.json'))
    expect(await refusalOf(() => inspectBackup(folder, key))).toBe('backup.notABackup')
    expect(listBackups(dirname(folder))).toEqual([{ name, folder }])
  })

  it('never takes over damage', async () => {
    const { store, file, key } = await someStoreWithKeys(...manyNotes)
    await store.close()
    const whole = readFileSync(file)
    const folder = emptyFolder()
    let refused = 0
    for (let page = 8; page < whole.length / 4096; page += 3) {
      const damaged = Buffer.from(whole)
      damaged[page * 4096 + 77]! ^= 1
      writeFileSync(file, damaged)
      const again = await openStore({ file, key }).catch(() => undefined)
      if (!again) continue
      const code = await refusalOf(() => createBackup(again, order(folder)))
      if (code === 'store.damaged') refused++
      else expect(code).toBeUndefined()
      await again.close()
    }

    // The copy's indexes are built anew: where only an index was hit the backup is whole, whatever became of the store.
    expect(refused).toBeGreaterThan(5)
    for (const backup of listBackups(folder)) expect(inspectBackup(backup.folder, key).counts['einstellung']).toBe(60)
  }, 120_000)

  it('is not made of a store in memory: that has no key', async () => {
    const store = await openStore({ file: ':memory:' })

    await expect(createBackup(store, order(emptyFolder()))).rejects.toThrow('Only an encrypted store')
  })

  it('is refused where there is no folder', async () => {
    const { store } = await someStoreWithKeys('eins')

    const backup = createBackup(store, order(join(emptyFolder(), 'abgezogen')))

    await expect(backup).rejects.toMatchObject(refusal('backup.folderUnreachable'))
    await saveNote(store, 'zwei')
    await store.close()
  })

  it('leaves nothing behind on a disk that is too small', async (context) => {
    const disk = smallDisk(200)
    if (!disk) return context.skip('needs the right to mount')
    const { store } = await someStoreWithKeys(...manyNotes, ...manyNotes.map((note) => `2 ${note}`))

    const backup = createBackup(store, order(disk))

    await expect(backup).rejects.toMatchObject(refusal('backup.diskFull'))
    expect(readdirSync(disk)).toEqual([])
    await store.close()
  })

  it('has its final name only when it is whole, even if the program dies', async () => {
    const { store, file, key } = await someStoreWithKeys(...manyNotes)
    await store.close()
    const folder = emptyFolder()
    for (let time = 0; time < 20; time++) {
      const child = await startChild('backUpWithoutEnd.ts', file, key.toString('hex'), folder)
      await killAfter(child, (time * 17) % 150)
    }

    const backups = listBackups(folder)

    expect(backups.length).toBeGreaterThan(0)
    for (const backup of backups) expect(inspectBackup(backup.folder, key).counts['einstellung']).toBe(60)
    await (await openStore({ file, key })).close()
  }, 180_000)

  it('of a newer program is refused', async () => {
    const { store, file, key } = await someStoreWithKeys('eins')
    await store.close()
    const newer = await openStore({ file, key }, [...migrations, { up: async () => {} }])
    const { folder } = await createBackup(newer, order(emptyFolder()))
    await newer.close()

    expect(await refusalOf(() => inspectBackup(folder, key))).toBe('backup.newer')
  })

  it('can be read from a copy elsewhere', async () => {
    const { folder, key } = await someBackup('eins')
    const elsewhere = join(emptyFolder(), 'Sicherung auf dem Stick')
    cpSync(folder, elsewhere, { recursive: true })

    expect(inspectBackup(elsewhere, key).counts['einstellung']).toBe(1)
    expect(existsSync(join(elsewhere, 'daten.db-wal'))).toBe(false)
  })
})
