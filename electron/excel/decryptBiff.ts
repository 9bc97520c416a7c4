import { refuse } from '@shared/errors'
import { biff, biffRecords } from './biff'
import { capiKeys, legacyKeys, rc4 } from './rc4'
import { xorKey } from './xorKey'

/** Undoes one byte of the stream at this place, in a record of this extent. */
type Unlock = (byte: number, at: number, record: { start: number; end: number }) => number

/** Stay readable in an encrypted stream. */
const open: readonly number[] = [
  biff.bof,
  biff.filePass,
  biff.interfaceHeader,
  biff.userExclusion,
  biff.fileLock,
  biff.sharedHead,
  biff.sharedInfo
]
/** Known to every reader and without meaning to it. */
const HARMLESS = biff.interfaceHeader

export function isBiffEncrypted(stream: Buffer): boolean {
  return lockOf(stream) !== undefined
}

/**
 * The stream of an .xls file without its password (RC4, RC4 of the CryptoAPI, XOR), or `undefined` when the password is
 * wrong. Other ways of encryption are refused with `liste.verschluesselung`.
 */
export function decryptBiff(stream: Buffer, password: string): Buffer | undefined {
  const lock = lockOf(stream)
  if (!lock) return stream
  const unlock = unlockWith(stream.subarray(lock.start, lock.end), stream.readUInt16LE(4), password)
  if (!unlock) return undefined
  const plain = Buffer.from(stream)
  for (const record of biffRecords(stream)) {
    if (open.includes(record.id)) continue
    // The place of a sheet stays readable too.
    const from = record.id === biff.boundSheet ? record.start + 4 : record.start
    for (let at = from; at < record.end; at++) plain[at] = unlock(plain[at] ?? 0, at, record)
  }
  plain.writeUInt16LE(HARMLESS, lock.start - 4)
  return plain
}

/** Stands among the first records, before anything encrypted. */
function lockOf(stream: Buffer) {
  let seen = 0
  for (const record of biffRecords(stream)) {
    if (record.id === biff.filePass) return record
    if (record.id === biff.boundSheet || ++seen > 20) return undefined
  }
  return undefined
}

const BIFF8 = 0x0600

function unlockWith(pass: Buffer, version: number, password: string): Unlock | undefined {
  try {
    if (version !== BIFF8) return unlockXor(pass.readUInt16LE(0), pass.readUInt16LE(2), password)
    if (pass.readUInt16LE(0) === 0) return unlockXor(pass.readUInt16LE(2), pass.readUInt16LE(4), password)
    return unlockRc4(pass, password)
  } catch (cause) {
    if (cause instanceof RangeError) refuse('liste.beschaedigt', {}, { cause })
    throw cause
  }
}

function unlockXor(key: number, verifier: number, password: string): Unlock | undefined {
  const known = xorKey(password)
  if (known?.key !== key || known.verifier !== verifier) return undefined
  return (byte, at, { start, end }) => {
    const mixed = byte ^ (known.bytes[(at + end - start) % 16] ?? 0)
    return ((mixed << 3) | (mixed >> 5)) & 0xff
  }
}

const BLOCK = 1024

function unlockRc4(pass: Buffer, password: string): Unlock | undefined {
  const keyOf = pass.readUInt16LE(2) === 1 ? legacyKeys(pass, password) : capiKeys(pass, password)
  if (!keyOf) return undefined
  let block = -1
  let pad: Buffer = Buffer.alloc(0)
  return (byte, at) => {
    if (Math.floor(at / BLOCK) !== block) {
      block = Math.floor(at / BLOCK)
      pad = rc4(keyOf(block), Buffer.alloc(BLOCK))
    }
    return byte ^ (pad[at % BLOCK] ?? 0)
  }
}
