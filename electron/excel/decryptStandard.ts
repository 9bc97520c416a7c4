import { createDecipheriv } from 'node:crypto'
import { refuse } from '@shared/errors'
import { digest } from './agile'

const ROUNDS = 50_000
const AES = 0x24

/**
 * The package of a file in "standard" encryption (MS-OFFCRYPTO 2.3.4.5 ff.), as Excel 2007 and LibreOffice write it, or
 * `undefined` when the password is wrong. This kind has no HMAC: what the package holds is checked by its ZIP archive.
 */
export function decryptStandard(info: Buffer, content: Buffer, password: string): Buffer | undefined {
  const { keyBytes, salt, verifier, verifierHash } = parseInfo(info)
  if (content.length < 8) refuse('liste.beschaedigt', {})
  const key = keyOf(password, salt, keyBytes)
  const hash = decrypt(key, verifierHash).subarray(0, 20)
  if (!digest('sha1', decrypt(key, verifier)).equals(hash)) return undefined
  const size = content.readUInt32LE(0)
  const blocks = content.subarray(8, content.length - ((content.length - 8) % 16))
  return size > blocks.length ? refuse('liste.beschaedigt', {}) : decrypt(key, blocks).subarray(0, size)
}

function parseInfo(info: Buffer) {
  if (info.length < 12 || info.length < 12 + info.readUInt32LE(8) + 72) refuse('liste.beschaedigt', {})
  const at = 12 + info.readUInt32LE(8)
  const keyBytes = info.readUInt32LE(12 + 16) / 8
  const isAes = (info.readUInt32LE(4) & AES) === AES
  if (!isAes || ![16, 24, 32].includes(keyBytes)) refuse('liste.verschluesselung', {})
  return {
    keyBytes,
    salt: info.subarray(at + 4, at + 20),
    verifier: info.subarray(at + 20, at + 36),
    verifierHash: info.subarray(at + 40, at + 72)
  }
}

function keyOf(password: string, salt: Buffer, length: number): Buffer {
  let value = digest('sha1', salt, Buffer.from(password, 'utf16le'))
  const round = Buffer.alloc(24)
  for (let index = 0; index < ROUNDS; index++) {
    round.writeUInt32LE(index, 0)
    value.copy(round, 4)
    value = digest('sha1', round)
  }
  const last = digest('sha1', value, Buffer.alloc(4))
  const half = (filling: number) =>
    digest('sha1', Buffer.alloc(64, filling).map((byte, at) => byte ^ (last[at] ?? 0)) as Buffer)
  return Buffer.concat([half(0x36), half(0x5c)]).subarray(0, length)
}

function decrypt(key: Buffer, data: Buffer): Buffer {
  const decipher = createDecipheriv(`aes-${key.length * 8}-ecb`, key, null).setAutoPadding(false)
  return Buffer.concat([decipher.update(data), decipher.final()])
}
