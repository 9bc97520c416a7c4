import { argon2id, hash } from 'argon2'
import { describe, expect, it } from 'vitest'
import {
  chooseEngine,
  hashPassword,
  native,
  passwordEngine,
  standardKdf,
  wasm
} from '../../../electron/store/passwordHash'

describe('deriving from a password', () => {
  it('costs 128 MiB, three passes and four lanes unless a test says otherwise', () => {
    expect(standardKdf).toEqual({ memory: 131_072, passes: 3, lanes: 4 })
  })

  it('is done by the native implementation where it loads', async () => {
    expect((await passwordEngine()).name).toBe('argon2')
  })

  it('agrees with RFC 9106', async () => {
    const tag = await hash(Buffer.alloc(32, 1), {
      type: argon2id,
      raw: true,
      salt: Buffer.alloc(16, 2),
      secret: Buffer.alloc(8, 3),
      associatedData: Buffer.alloc(12, 4),
      timeCost: 3,
      memoryCost: 32,
      parallelism: 4
    })

    expect(tag.toString('hex')).toBe('0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659')
  })

  it('gives the same bytes in both implementations', async () => {
    const [one, other] = [await native.load(), await wasm.load()]
    for (const kdf of [
      { memory: 64, passes: 1, lanes: 1 },
      { memory: 1024, passes: 3, lanes: 4 }
    ]) {
      const salt = Buffer.alloc(16, 9)
      const results = await Promise.all([one, other].map((hash) => hash(Buffer.from('Grüße'), salt, kdf)))
      expect(Buffer.from(results[0]!)).toEqual(Buffer.from(results[1]!))
    }
  })

  it('does not care how an umlaut was typed', async () => {
    const kdf = { memory: 64, passes: 1, lanes: 1 }
    const salt = Buffer.alloc(16)

    expect(await hashPassword('Grüße'.normalize('NFD'), salt, kdf)).toEqual(await hashPassword('Grüße', salt, kdf))
  })
})

it('takes the second implementation where the first cannot be loaded, and says why', async () => {
  const reason = new Error('no such module')
  const broken = { name: 'argon2', load: () => Promise.reject(reason) } as const

  expect(await chooseEngine([broken, wasm])).toMatchObject({ name: 'hash-wasm', insteadOf: reason })
})

it('takes no implementation that computes something else', async () => {
  const wrong = { name: 'argon2', load: async () => async () => new Uint8Array(32) } as const

  expect(await chooseEngine([wrong, wasm])).toMatchObject({ name: 'hash-wasm' })
  await expect(chooseEngine([wrong])).rejects.toThrow('Argon2id')
})
