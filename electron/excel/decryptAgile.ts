import { createHmac, timingSafeEqual } from 'node:crypto'
import { refuse } from '@shared/errors'
import { blockKeys, decrypt, digest, eachSegment, ivFor, keyFor, type Suite, spinPassword } from './agile'
import { limits } from './limits'
import { walkXml, type XmlTag } from './xml'

/**
 * The package of an agile file, or `undefined` when the password is wrong. A package that was changed after it was
 * encrypted is refused: its HMAC is checked. So is a file whose key would take hours to derive.
 */
export function decryptAgile(info: Buffer, content: Buffer, password: string): Buffer | undefined {
  const { spinCount, lock, data } = parseInfo(info)
  if (content.length < 8 || content.length % 16 !== 8) refuse('liste.beschaedigt', {})
  const spun = spinPassword(password, lock.salt, spinCount, lock.suite.hash)
  const unlock = (blockKey: Buffer, value: Buffer) => decrypt(keyFor(spun, blockKey, lock.suite), lock.salt, value)
  const verifier = unlock(blockKeys.verifierInput, lock.verifierInput)
  const { hash } = lock.suite
  if (!sameBytes(digest(hash, verifier), unlock(blockKeys.verifierValue, lock.verifierValue))) return undefined
  const key = unlock(blockKeys.packageKey, lock.packageKey).subarray(0, data.suite.keyBytes)
  checkIntegrity(content, key, data)
  const size = content.readUInt32LE(0)
  const unlocked = eachSegment(content.subarray(8), data.salt, data.suite.hash, (iv, part) => decrypt(key, iv, part))
  if (size > unlocked.length) refuse('liste.beschaedigt', {})
  return unlocked.subarray(0, size)
}

type Info = ReturnType<typeof parseInfo>

function checkIntegrity(content: Buffer, key: Buffer, { salt, suite, hmacKey, hmacValue }: Info['data']): void {
  const secret = decrypt(key, ivFor(salt, blockKeys.hmacKey, suite.hash), hmacKey)
  const expected = decrypt(key, ivFor(salt, blockKeys.hmacValue, suite.hash), hmacValue)
  const length = hashBytes[suite.hash]
  const actual = createHmac(suite.hash, secret.subarray(0, length)).update(content).digest()
  if (!sameBytes(actual, expected)) refuse('liste.beschaedigt', {})
}

/** Values are filled up to whole blocks: only the hash itself counts. */
function sameBytes(hash: Buffer, filled: Buffer): boolean {
  return filled.length >= hash.length && timingSafeEqual(hash, filled.subarray(0, hash.length))
}

const hashBytes: Record<Suite['hash'], number> = { sha1: 20, sha256: 32, sha384: 48, sha512: 64 }

function parseInfo(info: Buffer) {
  const elements = new Map<string, XmlTag>()
  walkXml(info.toString('utf8', 8), { open: (tag) => void elements.set(tag.name, tag) })
  const only = (name: string) => elements.get(name) ?? refuse('liste.beschaedigt', {})
  const [keyData, integrity, lock] = [only('keyData'), only('dataIntegrity'), only('encryptedKey')]
  const spinCount = Number(lock.attribute('spinCount'))
  if (!Number.isInteger(spinCount) || spinCount < 0 || spinCount > limits.spinCount) refuse('liste.beschaedigt', {})
  return {
    spinCount,
    lock: {
      suite: suiteOf(lock),
      salt: bytesOf(lock, 'saltValue', 16),
      verifierInput: bytesOf(lock, 'encryptedVerifierHashInput'),
      verifierValue: bytesOf(lock, 'encryptedVerifierHashValue'),
      packageKey: bytesOf(lock, 'encryptedKeyValue')
    },
    data: {
      suite: suiteOf(keyData),
      salt: bytesOf(keyData, 'saltValue', 16),
      hmacKey: bytesOf(integrity, 'encryptedHmacKey'),
      hmacValue: bytesOf(integrity, 'encryptedHmacValue')
    }
  }
}

function suiteOf({ attribute }: XmlTag): Suite {
  const hash = hashes.get(attribute('hashAlgorithm') ?? '')
  const keyBytes = keySizes.find((size) => size * 8 === Number(attribute('keyBits')))
  const isAes = attribute('cipherAlgorithm') === 'AES'
  const isCbc = attribute('cipherChaining') === 'ChainingModeCBC'
  if (!isAes || !isCbc || !hash || !keyBytes) return refuse('liste.verschluesselung', {})
  return { hash, keyBytes }
}

const keySizes = [16, 24, 32] as const
const hashes = new Map<string, Suite['hash']>([
  ['SHA1', 'sha1'],
  ['SHA-1', 'sha1'],
  ['SHA256', 'sha256'],
  ['SHA-256', 'sha256'],
  ['SHA384', 'sha384'],
  ['SHA-384', 'sha384'],
  ['SHA512', 'sha512'],
  ['SHA-512', 'sha512']
])

/** Encrypted values come in whole blocks; a salt has the length of one. */
function bytesOf({ attribute }: XmlTag, name: string, length?: number): Buffer {
  const bytes = Buffer.from(attribute(name) ?? '', 'base64')
  const isRight = length === undefined ? bytes.length > 0 && bytes.length % 16 === 0 : bytes.length === length
  return isRight ? bytes : refuse('liste.beschaedigt', {})
}
