import { createCipheriv, createDecipheriv, createHash } from 'node:crypto'

// "Agile" encryption of Office files (MS-OFFCRYPTO 2.3.4.10 to 2.3.4.15), as far as writer and reader share it.

/** Where a derived value is used: each has a constant of its own. */
export const blockKeys = {
  verifierInput: Buffer.from('fea7d2763b4b9e79', 'hex'),
  verifierValue: Buffer.from('d7aa0f6d3061344e', 'hex'),
  packageKey: Buffer.from('146e0be7abacd0d6', 'hex'),
  hmacKey: Buffer.from('5fb2ad010cb9e1f6', 'hex'),
  hmacValue: Buffer.from('a0677f02b22c8433', 'hex')
} as const

/** AES in the mode CBC with the hash that keys and initialization vectors are derived with. */
export interface Suite {
  hash: 'sha1' | 'sha256' | 'sha384' | 'sha512'
  keyBytes: 16 | 24 | 32
}

const SEGMENT = 4096
const BLOCK = 16

/** The slow part, once per password: every key of the file comes from this hash. */
export function spinPassword(password: string, salt: Buffer, spinCount: number, hash: Suite['hash']): Buffer {
  let value = digest(hash, salt, Buffer.from(password, 'utf16le'))
  const round = Buffer.alloc(4 + value.length)
  for (let index = 0; index < spinCount; index++) {
    round.writeUInt32LE(index, 0)
    value.copy(round, 4)
    value = digest(hash, round)
  }
  return value
}

/** A key of the file from the password's hash. */
export function keyFor(spun: Buffer, blockKey: Buffer, { hash, keyBytes }: Suite): Buffer {
  return fitted(digest(hash, spun, blockKey), keyBytes)
}

/** Of a value beside the package, or of one of its segments by number. */
export function ivFor(salt: Buffer, place: Buffer | number, hash: Suite['hash']): Buffer {
  return fitted(digest(hash, salt, typeof place === 'number' ? uint32(place) : place), BLOCK)
}

/** Whole blocks only: what is shorter is filled up with zeros. */
export function encrypt(key: Buffer, iv: Buffer, data: Buffer): Buffer {
  const cipher = createCipheriv(`aes-${key.length * 8}-cbc`, key, iv).setAutoPadding(false)
  const filling = Buffer.alloc((BLOCK - (data.length % BLOCK)) % BLOCK)
  return Buffer.concat([cipher.update(data), cipher.update(filling), cipher.final()])
}

/** The inverse of `encrypt`; the filling stays. */
export function decrypt(key: Buffer, iv: Buffer, data: Buffer): Buffer {
  const decipher = createDecipheriv(`aes-${key.length * 8}-cbc`, key, iv).setAutoPadding(false)
  return Buffer.concat([decipher.update(data), decipher.final()])
}

/** Each segment of the package has an initialization vector of its own. */
export function eachSegment(
  data: Buffer,
  salt: Buffer,
  hash: Suite['hash'],
  crypt: (iv: Buffer, segment: Buffer) => Buffer
): Buffer {
  const segments: Buffer[] = []
  for (let start = 0; start < data.length; start += SEGMENT) {
    segments.push(crypt(ivFor(salt, start / SEGMENT, hash), data.subarray(start, start + SEGMENT)))
  }
  return Buffer.concat(segments)
}

export function digest(hash: Suite['hash'], ...parts: readonly Buffer[]): Buffer {
  const state = createHash(hash)
  for (const part of parts) state.update(part)
  return state.digest()
}

function fitted(value: Buffer, length: number): Buffer {
  return value.length >= length
    ? value.subarray(0, length)
    : Buffer.concat([value, Buffer.alloc(length - value.length, 0x36)])
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value, 0)
  return bytes
}
