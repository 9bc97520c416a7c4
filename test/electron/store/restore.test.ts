import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createBackup } from '../../../electron/store/backup'
import { checkStore } from '../../../electron/store/checkStore'
import { finishRestore, hasStore, markRestore } from '../../../electron/store/finishRestore'
import { keyFileOf } from '../../../electron/store/keyFile'
import { changePassword, unlock } from '../../../electron/store/keys'
import { openStore } from '../../../electron/store/openStore'
import { restoreBackup } from '../../../electron/store/restore'
import { emptyFolder } from '../../support/emptyFolder'
import { refusalOf } from '../../support/refusal'
import { killAfter, startChild } from '../../support/runChild'
import { cheapKdf, notesOf, saveNote } from '../../support/storeOnDisk'
import { somePassword, someStoreWithKeys } from '../../support/storeWithKeys'

const now = new Date(2026, 10, 22, 14, 5, 33)

/** A store that went on after its backup: `alt` is in both, `neu` only in the store. */
async function storeAheadOfBackup() {
  const { store, file, key } = await someStoreWithKeys('alt')
  const order = { folder: emptyFolder(), programVersion: '0.1.0', createdBy: 'Erika', now, kdf: cheapKdf }
  const { folder: backup } = await createBackup(store, order)
  await saveNote(store, 'neu')
  await store.close()
  return { file, key, backup }
}

async function contentOf(file: string, key: Uint8Array) {
  const store = await openStore({ file, key })
  const content = { notes: await notesOf(store), anchor: store.anchor.state, damage: await checkStore(store) }
  await store.close()
  return content
}

const restored = { notes: ['alt'], anchor: 'ok', damage: [] }
const present = { notes: ['alt', 'neu'], anchor: 'ok', damage: [] }

describe('restoring a backup', () => {
  it('brings back its state and sets the present one aside, whole', async () => {
    const { file, key, backup } = await storeAheadOfBackup()

    const { aside, manifest } = restoreBackup({ file, key, backup, now })

    expect(manifest.counts['einstellung']).toBe(1)
    expect(await contentOf(file, key)).toEqual(restored)
    expect(aside).toBe(join(dirname(file), 'vor-Wiederherstellung-2026-11-22_14-05-33'))
    expect(await contentOf(join(aside, 'daten.db'), key)).toEqual(present)
    expect(readdirSync(dirname(file)).sort()).toEqual([
      'daten.db',
      'daten.db.anker',
      'schluessel.json',
      'vor-Wiederherstellung-2026-11-22_14-05-33'
    ])
  })

  it('twice in a second overwrites nothing', async () => {
    const { file, key, backup } = await storeAheadOfBackup()

    restoreBackup({ file, key, backup, now })
    const { aside } = restoreBackup({ file, key, backup, now })

    expect(aside.endsWith('-2')).toBe(true)
    expect(await contentOf(join(aside, 'daten.db'), key)).toEqual(restored)
  })

  it('brings back the passwords of then, or leaves those of today', async () => {
    const { file, key, backup } = await storeAheadOfBackup()
    await changePassword(keyFileOf(file), 'k1', { old: somePassword, new: 'Zirkel Moor Distel' }, cheapKdf)

    restoreBackup({ file, key, backup, now, keepKeys: true })
    expect(await unlock(keyFileOf(file), 'k1', 'Zirkel Moor Distel', cheapKdf)).toEqual(key)
    restoreBackup({ file, key, backup, now })
    expect(await unlock(keyFileOf(file), 'k1', somePassword, cheapKdf)).toEqual(key)
  })

  it('helps when the present store is damaged or gone', async () => {
    const { file, key, backup } = await storeAheadOfBackup()
    const rubbish = readFileSync(file).fill(7, 0, 5000)
    writeFileSync(file, rubbish)

    const { aside } = restoreBackup({ file, key, backup, now })
    expect(readFileSync(join(aside, 'daten.db'))).toEqual(rubbish)
    for (const part of [file, keyFileOf(file), `${file}.anker`]) rmSync(part)
    restoreBackup({ file, key, backup, now })

    expect(await contentOf(file, key)).toEqual(restored)
  })

  it('is refused while the store is open, and changes nothing', async () => {
    const { file, key, backup } = await storeAheadOfBackup()
    const store = await openStore({ file, key, person: 'Max Beispiel' })

    const code = await refusalOf(() => restoreBackup({ file, key, backup, now }))

    expect(code).toBe('store.inUse')
    await saveNote(store, 'weiter')
    expect(await notesOf(store)).toEqual(['alt', 'neu', 'weiter'])
    await store.close()
  })

  it('of a damaged backup is refused, and changes nothing', async () => {
    const { file, key, backup } = await storeAheadOfBackup()
    const whole = readFileSync(join(backup, 'daten.db'))
    whole[9000]! ^= 1
    writeFileSync(join(backup, 'daten.db'), whole)

    expect(await refusalOf(() => restoreBackup({ file, key, backup, now }))).toBe('backup.damaged')
    expect(await contentOf(file, key)).toEqual(present)
    expect(readdirSync(dirname(file))).toHaveLength(3)
  })

  it('leaves a log that was not yet in the file to the state set aside', async () => {
    const { file, key, backup } = await storeAheadOfBackup()
    const holder = await startChild('saveWithoutEnd.ts', file, key.toString('hex'))
    await killAfter(holder, 20)
    expect(existsSync(`${file}-wal`)).toBe(true)

    const { aside } = restoreBackup({ file, key, backup, now })

    expect(await contentOf(file, key)).toEqual(restored)
    const before = await contentOf(join(aside, 'daten.db'), key)
    expect(before.anchor).toBe('ok')
    expect(before.notes.length).toBeGreaterThan(2)
  })

  it('that was interrupted ends in one state or the other', async () => {
    const outcomes = { before: 0, after: 0 }
    for (let time = 0; time < 20; time++) {
      const { file, key, backup } = await storeAheadOfBackup()
      await killAfter(await startChild('restoreOnce.ts', file, key.toString('hex'), backup), time * 2)

      expect(hasStore(file)).toBe(true)
      const content = await contentOf(file, key)
      if (content.notes.length === 2) {
        expect(content).toEqual(present)
        outcomes.before++
      } else {
        expect(content).toEqual(restored)
        outcomes.after++
      }
    }

    expect(outcomes.before + outcomes.after).toBe(20)
  }, 180_000)

  it('goes on from every step it may have been interrupted at', async () => {
    const parts = ['daten.db', 'schluessel.json', 'daten.db.anker']
    for (let done = 0; done <= 6; done++) {
      const { file, key, backup } = await storeAheadOfBackup()
      const home = dirname(file)
      const { aside } = restoreBackup({ file, key, backup, now })
      // Back to the moment the marker was written, then so many moves forward.
      mkdirSync(join(home, 'wiederherstellung.unfertig'))
      for (const part of parts) renameSync(join(home, part), join(home, 'wiederherstellung.unfertig', part))
      for (const part of parts) renameSync(join(aside, part), join(home, part))
      markRestore(file, {
        staged: 'wiederherstellung.unfertig',
        aside: 'vor-Wiederherstellung-2026-11-22_14-05-33',
        present: parts,
        parts
      })
      for (const part of parts.slice(0, done)) renameSync(join(home, part), join(aside, part))
      for (const part of parts.slice(0, Math.max(0, done - 3))) {
        renameSync(join(home, 'wiederherstellung.unfertig', part), join(home, part))
      }

      finishRestore(file)

      expect(await contentOf(file, key)).toEqual(restored)
      expect(await contentOf(join(aside, 'daten.db'), key)).toEqual(present)
    }
  })
})
