import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readKeyFile, writeKeyFile } from '../../../electron/store/keyFile'
import * as keys from '../../../electron/store/keys'
import { sealSlot } from '../../../electron/store/slot'
import { emptyFolder } from '../../support/emptyFolder'
import { refusal, refusalOf } from '../../support/refusal'
import { cheapKdf } from '../../support/storeOnDisk'

const erika = { konto: 'k1', name: 'Erika Muster' }
const max = { konto: 'k2', name: 'Max Beispiel' }
const password = 'Leuchtturm Kreide Grüße'

async function someKeys() {
  const file = join(emptyFolder(), 'schluessel.json')
  return { file, ...(await keys.createKeys(file, erika, password, cheapKdf)) }
}

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

describe('the recovery key', () => {
  it('opens the store, however it is typed', async () => {
    const { file, key, recoveryKey } = await someKeys()
    expect(recoveryKey).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z*~$=U]$/)

    const spellings = [
      recoveryKey,
      recoveryKey.toLowerCase(),
      recoveryKey.replaceAll('-', ' '),
      recoveryKey.replaceAll('-', ''),
      recoveryKey.replaceAll('0', 'O').replaceAll('1', 'l'),
      ` ${recoveryKey.replaceAll('0', 'o').replaceAll('1', 'I')}\n`
    ]

    for (const typed of spellings) expect(await keys.unlockByRecoveryKey(file, typed, cheapKdf)).toEqual(key)
  })

  it('notices every wrong and every swapped character before it is tried', async () => {
    const { file, recoveryKey } = await someKeys()
    const characters = [...recoveryKey.replaceAll('-', '')]

    for (const place of characters.keys()) {
      const wrong = characters.with(place, characters[place] === '7' ? '8' : '7').join('')
      const typo = await refusalOf(() => keys.unlockByRecoveryKey(file, wrong, cheapKdf))
      expect(typo).toBe('session.recoveryKeyMistyped')
      const [here = '', next = ''] = characters.slice(place, place + 2)
      if (here === next || next === '') continue
      const swapped = characters
        .with(place, next)
        .with(place + 1, here)
        .join('')
      expect(await refusalOf(() => keys.unlockByRecoveryKey(file, swapped, cheapKdf))).toBe(
        'session.recoveryKeyMistyped'
      )
    }
  })

  it('of another store does not open this one', async () => {
    const { file } = await someKeys()
    const { recoveryKey } = await someKeys()

    const other = keys.unlockByRecoveryKey(file, recoveryKey, cheapKdf)

    await expect(other).rejects.toMatchObject(refusal('session.wrongRecoveryKey'))
  })

  it('ends with its successor', async () => {
    const { file, key, recoveryKey } = await someKeys()

    const next = await keys.renewRecoveryKey(file, key, cheapKdf)

    expect(await keys.unlockByRecoveryKey(file, next, cheapKdf)).toEqual(key)
    const old = keys.unlockByRecoveryKey(file, recoveryKey, cheapKdf)
    await expect(old).rejects.toMatchObject(refusal('session.wrongRecoveryKey'))
  })
})

describe('a key file someone changed', () => {
  it('opens with none of its bytes changed', async () => {
    const { file, key } = await someKeys()
    const whole = readKeyFile(file, cheapKdf)
    writeKeyFile(file, { ...whole, slots: whole.slots.slice(0, 1) })
    const bytes = readFileSync(file)
    expect(await keys.unlock(file, 'k1', password, cheapKdf)).toEqual(key)

    const accepted = []
    for (const place of bytes.keys()) {
      for (const bit of [1, 32]) {
        const changed = Buffer.from(bytes)
        changed[place]! ^= bit
        writeFileSync(file, changed)
        const refused = await refusalOf(() => keys.unlock(file, 'k1', password, cheapKdf))
        if (!refused) accepted.push([place, bit])
      }
    }

    expect(accepted).toEqual([])
  }, 120_000)

  it.each([
    ['less memory', { memory: 65_535 }],
    ['all memory', { memory: 4_194_304 }],
    ['no passes', { passes: 0 }],
    ['endless passes', { passes: 1000 }],
    ['no lanes', { lanes: 0 }],
    ['many lanes', { lanes: 9 }]
  ])('is refused with %s before anything is derived', async (_, change) => {
    const { file } = await someKeys()
    const whole = readKeyFile(file, cheapKdf)
    const slots = whole.slots.map((slot) => ({ ...slot, memory: 65_536, passes: 1, ...change }))
    writeKeyFile(file, { ...whole, slots })

    expect(await refusalOf(() => readKeyFile(file))).toBe('keyFile.damaged')
  })

  it('is refused by the program where its parameters are those of a test', async () => {
    const { file } = await someKeys()

    expect(await refusalOf(() => keys.unlock(file, 'k1', password))).toBe('keyFile.damaged')
  })

  it('is refused when it is huge, empty, of a newer program or gone', async () => {
    const { file } = await someKeys()
    const whole = readFileSync(file, 'utf8')

    const cases = [
      [`${whole}${' '.repeat(1_000_000)}`, 'keyFile.damaged'],
      ['', 'keyFile.damaged'],
      ['null', 'keyFile.damaged'],
      [`${whole}\n`, 'keyFile.damaged'],
      [whole.replace('"format":1', '"format":2'), 'keyFile.newer']
    ] as const
    for (const [text, code] of cases) {
      writeFileSync(file, text)
      expect(await refusalOf(() => readKeyFile(file, cheapKdf))).toBe(code)
    }
    rmSync(file)
    expect(await refusalOf(() => readKeyFile(file, cheapKdf))).toBe('keyFile.missing')
  })

  it('does not let one person in by another’s slot', async () => {
    const { file, key } = await someKeys()
    await keys.setPassword(file, key, max, 'Walnuss Zirkel Moor', cheapKdf)
    const whole = readKeyFile(file, cheapKdf)
    const renamed = whole.slots.map((slot) => (slot.konto === 'k2' ? { ...slot, konto: 'k3' } : slot))
    writeKeyFile(file, { ...whole, slots: renamed })

    const stolen = keys.unlock(file, 'k3', 'Walnuss Zirkel Moor', cheapKdf)

    await expect(stolen).rejects.toMatchObject(refusal('session.wrongPassword'))
  })
})
