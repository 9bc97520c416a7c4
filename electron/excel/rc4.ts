import { createHash } from 'node:crypto'
import { refuse } from '@shared/errors'

/** RC4, which Node's own library no longer offers. Only for opening old files. */
export function rc4(key: Buffer, data: Buffer): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_, at) => at)
  const swap = (a: number, b: number) => {
    const kept = state[a] ?? 0
    state[a] = state[b] ?? 0
    state[b] = kept
  }
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + (state[i] ?? 0) + (key[i % key.length] ?? 0)) & 0xff
    swap(i, j)
  }
  let i = 0
  let j = 0
  return Buffer.from(
    data.map((byte) => {
      i = (i + 1) & 0xff
      j = (j + (state[i] ?? 0)) & 0xff
      swap(i, j)
      return byte ^ (state[((state[i] ?? 0) + (state[j] ?? 0)) & 0xff] ?? 0)
    })
  )
}

type KeyOf = (block: number) => Buffer

/** Excel 97 to 2000 (MS-OFFCRYPTO 2.3.6): keys of 40 bits. `undefined` when the password is wrong. */
export function legacyKeys(pass: Buffer, password: string): KeyOf | undefined {
  const salt = slice(pass, 6, 16)
  const start = md5(Buffer.from(password, 'utf16le')).subarray(0, 5)
  const mixed = md5(Buffer.concat(Array.from({ length: 16 }, () => Buffer.concat([start, salt])))).subarray(0, 5)
  const keyOf = (block: number) => md5(Buffer.concat([mixed, uint32(block)]))
  return fits(keyOf, slice(pass, 22, 32), md5) ? keyOf : undefined
}

/** Excel 2002 to 2010 (MS-OFFCRYPTO 2.3.5). `undefined` when the password is wrong. */
export function capiKeys(pass: Buffer, password: string): KeyOf | undefined {
  const headerBytes = pass.readUInt32LE(10)
  const at = 14 + headerBytes
  const isRc4 = pass.readUInt16LE(4) === 2 && pass.readUInt32LE(14 + 8) === 0x6801
  const keyBits = pass.readUInt32LE(14 + 16) || 40
  if (!isRc4 || keyBits < 40 || keyBits > 128 || keyBits % 8 !== 0) return refuse('liste.verschluesselung', {})
  const start = sha1(Buffer.concat([slice(pass, at + 4, 16), Buffer.from(password, 'utf16le')]))
  const keyOf = (block: number) => {
    const key = sha1(Buffer.concat([start, uint32(block)])).subarray(0, keyBits / 8)
    return keyBits === 40 ? Buffer.concat([key, Buffer.alloc(11)]) : key
  }
  const verifier = Buffer.concat([slice(pass, at + 20, 16), slice(pass, at + 40, 20)])
  return fits(keyOf, verifier, sha1) ? keyOf : undefined
}

/** The verifier holds sixteen bytes and their hash. */
function fits(keyOf: KeyOf, verifier: Buffer, hash: (data: Buffer) => Buffer): boolean {
  const plain = rc4(keyOf(0), verifier)
  return hash(plain.subarray(0, 16)).equals(plain.subarray(16))
}

const md5 = (data: Buffer) => createHash('md5').update(data).digest()
const sha1 = (data: Buffer) => createHash('sha1').update(data).digest()

function slice(bytes: Buffer, at: number, length: number): Buffer {
  return at + length > bytes.length ? refuse('liste.beschaedigt', {}) : bytes.subarray(at, at + length)
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value, 0)
  return bytes
}
