import { createHash } from 'node:crypto'
import CFB from 'cfb'
import { biff, biffRecords } from '../../electron/excel/biff'
import { rc4 } from '../../electron/excel/rc4'
import { xorKey } from '../../electron/excel/xorKey'

export type XlsLock = 'rc4' | 'capi' | 'xor'

/** An .xls file locked the old way: the inverse of what the reader does, for tests only. */
export function lockXls(bytes: Buffer, password: string, lock: XlsLock): Buffer {
  const container = CFB.read(bytes, { type: 'buffer' })
  const stream = withPass(Buffer.from(CFB.find(container, 'Workbook')!.content), passes[lock](password))
  const lockByte = locks[lock](password)
  for (const record of biffRecords(stream)) {
    if ([biff.bof, biff.filePass, biff.interfaceHeader].some((id) => id === record.id)) continue
    const from = record.id === biff.boundSheet ? record.start + 4 : record.start
    for (let at = from; at < record.end; at++) stream[at] = lockByte(stream[at]!, at, record)
  }
  const locked = CFB.utils.cfb_new()
  CFB.utils.cfb_add(locked, 'Workbook', stream)
  return Buffer.from(CFB.write(locked, { type: 'buffer' }) as Buffer)
}

/** The pass stands behind the first record; places of sheets move on by its length. */
function withPass(stream: Buffer, pass: Buffer): Buffer {
  const [first] = biffRecords(stream)
  const head = Buffer.alloc(4)
  head.writeUInt16LE(biff.filePass, 0)
  head.writeUInt16LE(pass.length, 2)
  const whole = Buffer.concat([stream.subarray(0, first!.end), head, pass, stream.subarray(first!.end)])
  for (const { id, start } of biffRecords(whole)) {
    if (id === biff.boundSheet) whole.writeUInt32LE(whole.readUInt32LE(start) + pass.length + 4, start)
  }
  return whole
}

const salt = Buffer.from('0123456789abcdef0123456789abcdef', 'hex')
const verifier = Buffer.from('fedcba9876543210fedcba9876543210', 'hex')
const hash = (name: string, ...parts: Buffer[]) => createHash(name).update(Buffer.concat(parts)).digest()
const uint32 = (...values: number[]) => Buffer.from(Uint32Array.from(values).buffer)
const uint16 = (...values: number[]) => Buffer.from(Uint16Array.from(values).buffer)
const utf16 = (text: string) => Buffer.from(text, 'utf16le')

function legacyKey(password: string, block: number): Buffer {
  const start = hash('md5', utf16(password)).subarray(0, 5)
  const mixed = hash('md5', ...Array.from({ length: 16 }, () => Buffer.concat([start, salt]))).subarray(0, 5)
  return hash('md5', mixed, uint32(block))
}

function capiKey(password: string, block: number): Buffer {
  return hash('sha1', hash('sha1', salt, utf16(password)), uint32(block)).subarray(0, 16)
}

const passes: Record<XlsLock, (password: string) => Buffer> = {
  rc4: (password) =>
    Buffer.concat([
      uint16(1, 1, 1),
      salt,
      rc4(legacyKey(password, 0), Buffer.concat([verifier, hash('md5', verifier)]))
    ]),
  capi: (password) => {
    const provider = utf16('Microsoft Enhanced Cryptographic Provider v1.0\0')
    const locked = rc4(capiKey(password, 0), Buffer.concat([verifier, hash('sha1', verifier)]))
    return Buffer.concat([
      uint16(1, 2, 2),
      uint32(4, 32 + provider.length, 4, 0, 0x6801, 0x8004, 128, 1, 0, 0),
      ...[provider, uint32(16), salt, locked.subarray(0, 16), uint32(20), locked.subarray(16)]
    ])
  },
  xor: (password) => uint16(0, xorKey(password)!.key, xorKey(password)!.verifier)
}

type Lock = (byte: number, at: number, record: { start: number; end: number }) => number

const streamLock =
  (keyOf: (password: string, block: number) => Buffer) =>
  (password: string): Lock => {
    const pads = new Map<number, Buffer>()
    return (byte, at) => {
      const block = Math.floor(at / 1024)
      const pad = pads.get(block) ?? rc4(keyOf(password, block), Buffer.alloc(1024))
      pads.set(block, pad)
      return byte ^ pad[at % 1024]!
    }
  }

const locks: Record<XlsLock, (password: string) => Lock> = {
  rc4: streamLock(legacyKey),
  capi: streamLock(capiKey),
  xor:
    (password) =>
    (byte, at, { start, end }) =>
      ((byte >> 3) | ((byte << 5) & 0xff)) ^ xorKey(password)!.bytes[(at + end - start) % 16]!
}
