import { createCipheriv, createDecipheriv, randomBytes, randomUUID } from 'node:crypto'
import { z } from 'zod'
import { erase } from './erase'
import { hashPassword, type Kdf, standardKdf } from './passwordHash'

/** Bytes in the one spelling this program writes: the last character of base64 has bits that decoding ignores. */
const bytes = (length: number) =>
  z.base64().refine((text) => {
    const decoded = Buffer.from(text, 'base64')
    return decoded.length === length && decoded.toString('base64') === text
  })

/** A store key wrapped for one holder: a person's password, or the printed recovery key. */
export const Slot = z.strictObject({
  id: z.uuid(),
  kind: z.enum(['kennwort', 'notfall']),
  /** Id of the Konto in the store; `''` for the recovery key. */
  konto: z.string().max(64),
  /** As shown on the lock page. */
  name: z.string().max(120),
  algorithm: z.literal('argon2id/19'),
  memory: z.int(),
  passes: z.int(),
  lanes: z.int(),
  salt: bytes(16),
  iv: bytes(12),
  sealed: bytes(32),
  tag: bytes(16)
})
export type Slot = z.infer<typeof Slot>

/** Whom a slot belongs to. */
export type Holder = Pick<Slot, 'kind' | 'konto' | 'name'>

/** Wraps the store key for a holder. Salt and vector are fresh every time. */
export async function sealSlot(
  { kind, konto, name }: Holder,
  storeId: string,
  key: Uint8Array,
  secret: string,
  kdf: Kdf = standardKdf
): Promise<Slot> {
  const open = {
    id: randomUUID(),
    kind,
    konto,
    name,
    algorithm: 'argon2id/19' as const,
    ...kdf,
    salt: randomBytes(16).toString('base64'),
    iv: randomBytes(12).toString('base64')
  }
  const wrapping = await hashPassword(secret, Buffer.from(open.salt, 'base64'), kdf)
  try {
    const cipher = createCipheriv('aes-256-gcm', wrapping, Buffer.from(open.iv, 'base64'))
    cipher.setAAD(associatedData(open, storeId))
    const sealed = Buffer.concat([cipher.update(key), cipher.final()])
    return { ...open, sealed: sealed.toString('base64'), tag: cipher.getAuthTag().toString('base64') }
  } finally {
    erase(wrapping)
  }
}

/** The store key, or `undefined` if the secret is wrong or any field of the slot was changed. */
export async function openSlot(slot: Slot, storeId: string, secret: string): Promise<Buffer | undefined> {
  const { memory, passes, lanes } = slot
  const wrapping = await hashPassword(secret, Buffer.from(slot.salt, 'base64'), { memory, passes, lanes })
  const decipher = createDecipheriv('aes-256-gcm', wrapping, Buffer.from(slot.iv, 'base64'), { authTagLength: 16 })
  decipher.setAAD(associatedData(slot, storeId))
  decipher.setAuthTag(Buffer.from(slot.tag, 'base64'))
  const key = decipher.update(Buffer.from(slot.sealed, 'base64'))
  try {
    decipher.final()
    return key
  } catch {
    erase(key)
    return undefined
  } finally {
    erase(wrapping)
  }
}

/** Everything of a slot that is not secret, in a fixed order: none of it can be changed without breaking the seal. */
function associatedData(slot: Omit<Slot, 'sealed' | 'tag'>, storeId: string): Buffer {
  const { id, kind, konto, name, algorithm, memory, passes, lanes, salt, iv } = slot
  return Buffer.from(JSON.stringify([1, storeId, id, kind, konto, name, algorithm, memory, passes, lanes, salt, iv]))
}
