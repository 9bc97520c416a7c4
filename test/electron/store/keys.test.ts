import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readKeyFile, writeKeyFile } from '../../../electron/store/keyFile'
import * as keys from '../../../electron/store/keys'
import { sealSlot } from '../../../electron/store/slot'
import { emptyFolder } from '../../support/emptyFolder'
import { refusal, refusalOf } from '../../support/refusal'
import { erika, max, password, someKeys } from '../../support/someKeys'
import { cheapKdf } from '../../support/storeOnDisk'

describe('the key file', () => {
  it('opens with the password, however its umlauts were typed', async () => {
    const { file, key } = await someKeys()

    for (const typed of [password, password.normalize('NFD'), password.normalize('NFC')]) {
      expect(await keys.unlock(file, 'k1', typed, cheapKdf)).toEqual(key)
    }
  })

  it('opens with none of a hundred wrong passwords', async () => {
    const { file } = await someKeys()
    const wrong = ['', ' ', `${password} `, password.toLowerCase(), password.slice(1), `${password}\0`]
    const more = Array.from({ length: 94 }, (_, place) => `${password.slice(0, place % 20)}${place}`)

    for (const typed of [...wrong, ...more]) {
      expect(await refusalOf(() => keys.unlock(file, 'k1', typed, cheapKdf))).toBe('session.wrongPassword')
    }
  })

  it('opens for several people, each with their own password', async () => {
    const { file, key } = await someKeys()

    await keys.setPassword(file, key, max, 'Walnuss Zirkel Moor', cheapKdf)

    expect(keys.listKeyHolders(file, cheapKdf)).toEqual([erika, max])
    expect(await keys.unlock(file, 'k1', password, cheapKdf)).toEqual(key)
    expect(await keys.unlock(file, 'k2', 'Walnuss Zirkel Moor', cheapKdf)).toEqual(key)
    expect(await refusalOf(() => keys.unlock(file, 'k2', password, cheapKdf))).toBe('session.wrongPassword')
  })

  it('takes a new password in the place of the old one', async () => {
    const { file, key } = await someKeys()

    await keys.changePassword(file, 'k1', { old: password, new: 'Walnuss Zirkel Moor' }, cheapKdf)

    expect(await keys.unlock(file, 'k1', 'Walnuss Zirkel Moor', cheapKdf)).toEqual(key)
    expect(await refusalOf(() => keys.unlock(file, 'k1', password, cheapKdf))).toBe('session.wrongPassword')
    expect(keys.listKeyHolders(file, cheapKdf)).toEqual([erika])
  })

  it('does not change a password for someone who does not know it', async () => {
    const { file, key } = await someKeys()

    const change = keys.changePassword(file, 'k1', { old: 'falsch', new: 'Walnuss Zirkel Moor' }, cheapKdf)

    await expect(change).rejects.toMatchObject(refusal('session.wrongPassword'))
    expect(await keys.unlock(file, 'k1', password, cheapKdf)).toEqual(key)
  })

  it('keeps someone out who was removed, and never removes the last password', async () => {
    const { file, key } = await someKeys()
    await keys.setPassword(file, key, max, 'Walnuss Zirkel Moor', cheapKdf)

    keys.removeKeyHolder(file, 'k1', cheapKdf)

    expect(await refusalOf(() => keys.unlock(file, 'k1', password, cheapKdf))).toBe('keyFile.unknownPerson')
    expect(await refusalOf(() => keys.removeKeyHolder(file, 'k2', cheapKdf))).toBe('keyFile.lastPassword')
    expect(await refusalOf(() => keys.removeKeyHolder(file, 'k3', cheapKdf))).toBe('keyFile.unknownPerson')
    expect(await keys.unlock(file, 'k2', 'Walnuss Zirkel Moor', cheapKdf)).toEqual(key)
  })

  it('keeps the version before a change', async () => {
    const { file, key } = await someKeys()
    const before = readFileSync(file, 'utf8')

    await keys.setPassword(file, key, max, 'Walnuss Zirkel Moor', cheapKdf)

    expect(readFileSync(`${file}.1`, 'utf8')).toBe(before)
    expect(existsSync(`${file}.tmp`)).toBe(false)
  })

  it('is never overwritten by a new one', async () => {
    const { file } = await someKeys()

    await expect(keys.createKeys(file, max, password, cheapKdf)).rejects.toMatchObject(refusal('keyFile.exists'))
  })

  it('is made once when two ask for it at the same time', async () => {
    const file = join(emptyFolder(), 'schluessel.json')

    const [first, second] = await Promise.allSettled(
      [erika, max].map((holder) => keys.createKeys(file, holder, password, cheapKdf))
    )

    const [made, refused] = first?.status === 'fulfilled' ? [first, second] : [second, first]
    expect(refused).toMatchObject({ status: 'rejected', reason: refusal('keyFile.exists') })
    const [holder] = keys.listKeyHolders(file, cheapKdf)
    const key = await keys.unlock(file, holder!.konto, password, cheapKdf)
    expect(made).toMatchObject({ status: 'fulfilled', value: { key } })
  })

  it('holds neither key nor password', async () => {
    const { file, key, recoveryKey } = await someKeys()
    const text = readFileSync(file, 'utf8')

    for (const secret of [key.toString('hex'), key.toString('base64'), password, recoveryKey]) {
      expect(text).not.toContain(secret)
    }
  })

  it('has room for forty people with long names, and for no more', async () => {
    const { file, key } = await someKeys()
    const { storeId, slots } = readKeyFile(file, cheapKdf)
    const slot = await sealSlot(
      { kind: 'kennwort', konto: 'x'.repeat(36), name: 'ß'.repeat(80) },
      storeId,
      key,
      'Walnuss',
      cheapKdf
    )
    const more = Array.from({ length: 39 }, (_, place) => ({ ...slot, konto: `${slot.konto.slice(2)}${place + 10}` }))
    writeKeyFile(file, { format: 1, storeId, slots: [...slots, ...more] })

    expect(keys.listKeyHolders(file, cheapKdf)).toHaveLength(40)
    await keys.setPassword(file, key, erika, 'Zirkel', cheapKdf)
    await expect(keys.setPassword(file, key, max, 'Zirkel', cheapKdf)).rejects.toMatchObject({
      data: { code: 'keyFile.full' }
    })
  })
})
