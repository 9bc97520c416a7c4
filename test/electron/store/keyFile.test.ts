import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readKeyFile, writeKeyFile } from '../../../electron/store/keyFile'
import * as keys from '../../../electron/store/keys'
import { refusal, refusalOf } from '../../support/refusal'
import { max, password, someKeys } from '../../support/someKeys'
import { cheapKdf } from '../../support/storeOnDisk'

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
