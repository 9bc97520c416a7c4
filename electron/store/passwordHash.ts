import { erase } from './erase'

/** What deriving a key costs. */
export interface Kdf {
  /** KiB. */
  memory: number
  passes: number
  lanes: number
}

/** Argon2id with 128 MiB: a good third of a second on an office PC. Tests pass a cheaper one. */
export const standardKdf: Kdf = { memory: 131_072, passes: 3, lanes: 4 }

type Argon2id = (password: Uint8Array, salt: Uint8Array, kdf: Kdf) => Promise<Uint8Array>

interface Engine {
  name: 'argon2' | 'hash-wasm'
  hash: Argon2id
  /** Why the implementation before it does not serve here. */
  insteadOf?: unknown
}

interface Candidate {
  name: Engine['name']
  load(): Promise<Argon2id>
}

let engine: Promise<Engine> | undefined

/** The 32 bytes that wrap a store key. Equal passwords give equal bytes, however their umlauts were typed. */
export async function hashPassword(password: string, salt: Uint8Array, kdf: Kdf): Promise<Uint8Array> {
  const typed = Buffer.from(password.normalize('NFC'))
  try {
    return await (await passwordEngine()).hash(typed, salt, kdf)
  } finally {
    erase(typed)
  }
}

/** Which implementation serves on this machine, chosen once. Where it is not the first, `insteadOf` belongs into the log. */
export function passwordEngine(): Promise<Engine> {
  engine ??= chooseEngine([native, wasm])
  return engine
}

/** The first that can be loaded and passes the self test, with the reason why an earlier one did not serve. */
export async function chooseEngine(candidates: readonly Candidate[]): Promise<Engine> {
  let insteadOf: unknown
  for (const { name, load } of candidates) {
    try {
      const hash = await load()
      if (await passesSelfTest(hash)) return insteadOf === undefined ? { name, hash } : { name, hash, insteadOf }
      insteadOf = new Error(`${name} fails its self test`)
    } catch (error) {
      insteadOf = error
    }
  }
  throw new Error('No implementation of Argon2id works on this machine', { cause: insteadOf })
}

export const native = {
  name: 'argon2',
  async load(): Promise<Argon2id> {
    const { hash, argon2id } = await import('argon2')
    return (password, salt, { memory, passes, lanes }) =>
      hash(Buffer.from(password.buffer, password.byteOffset, password.length), {
        type: argon2id,
        raw: true,
        hashLength: 32,
        salt: Buffer.from(salt),
        memoryCost: memory,
        timeCost: passes,
        parallelism: lanes
      })
  }
} as const

export const wasm = {
  name: 'hash-wasm',
  async load(): Promise<Argon2id> {
    const { argon2id } = await import('hash-wasm')
    return (password, salt, { memory, passes, lanes }) =>
      argon2id({
        password,
        salt,
        outputType: 'binary',
        hashLength: 32,
        memorySize: memory,
        iterations: passes,
        parallelism: lanes
      })
  }
} as const

/** A vector of the reference implementation (`src/test.c`, version 0x13). */
async function passesSelfTest(hash: Argon2id): Promise<boolean> {
  const result = await hash(Buffer.from('password'), Buffer.from('somesalt'), { memory: 256, passes: 2, lanes: 2 })
  const expected = '6d093c501fd5999645e0ea3bf620d7b8be7fd2db59c20d9fff9539da2bf57037'
  return Buffer.from(result).toString('hex') === expected
}
