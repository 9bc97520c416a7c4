import { createHmac, randomBytes } from 'node:crypto'
import { refuse } from '@shared/errors'
import CFB from 'cfb'
import { blockKeys, digest, eachSegment, encrypt, ivFor, keyFor, type Suite, spinPassword } from './agile'
import { dataSpaces } from './dataSpaces'

const suite = { hash: 'sha512', keyBytes: 32 } as const satisfies Suite
const SPIN_COUNT = 100_000
const MAX_PASSWORD = 255

/**
 * The workbook locked with a password as Excel itself does it: AES-256, SHA-512, integrity by HMAC. Opens in Excel and
 * LibreOffice. The password counts in its composed form (NFC), 1 to 255 characters.
 */
export function encryptWorkbook(workbook: Uint8Array, password: string): Uint8Array {
  const typed = password.normalize('NFC')
  if (typed.length < 1 || typed.length > MAX_PASSWORD) refuse('liste.kennwortLaenge', { max: MAX_PASSWORD })
  const key = randomBytes(suite.keyBytes)
  const salt = randomBytes(16)
  const encrypted = eachSegment(Buffer.from(workbook), salt, suite.hash, (iv, segment) => encrypt(key, iv, segment))
  const size = Buffer.alloc(8)
  size.writeUInt32LE(workbook.length, 0)
  const content = Buffer.concat([size, encrypted])
  const info = infoXml({ salt, ...integrityOf(content, key, salt), ...lockedKey(key, typed) })
  return containerOf(Buffer.concat([Buffer.from('0400040040000000', 'hex'), Buffer.from(info)]), content)
}

function integrityOf(content: Buffer, key: Buffer, salt: Buffer) {
  const hmacKey = randomBytes(64)
  const hmac = createHmac(suite.hash, hmacKey).update(content).digest()
  return {
    hmacKey: encrypt(key, ivFor(salt, blockKeys.hmacKey, suite.hash), hmacKey),
    hmacValue: encrypt(key, ivFor(salt, blockKeys.hmacValue, suite.hash), hmac)
  }
}

/** The key of the package under the password, and a value by which a wrong password is noticed. */
function lockedKey(key: Buffer, password: string) {
  const keySalt = randomBytes(16)
  const verifier = randomBytes(16)
  const spun = spinPassword(password, keySalt, SPIN_COUNT, suite.hash)
  const lock = (blockKey: Buffer, value: Buffer) => encrypt(keyFor(spun, blockKey, suite), keySalt, value)
  return {
    keySalt,
    verifierInput: lock(blockKeys.verifierInput, verifier),
    verifierValue: lock(blockKeys.verifierValue, digest(suite.hash, verifier)),
    packageKey: lock(blockKeys.packageKey, key)
  }
}

type Info = { salt: Buffer } & ReturnType<typeof integrityOf> & ReturnType<typeof lockedKey>

function infoXml({ salt, hmacKey, hmacValue, keySalt, verifierInput, verifierValue, packageKey }: Info): string {
  const password = 'http://schemas.microsoft.com/office/2006/keyEncryptor/password'
  const ciphers =
    'saltSize="16" blockSize="16" keyBits="256" hashSize="64" cipherAlgorithm="AES" cipherChaining="ChainingModeCBC" hashAlgorithm="SHA512"'
  const base64 = (bytes: Buffer) => `"${bytes.toString('base64')}"`
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n',
    `<encryption xmlns="http://schemas.microsoft.com/office/2006/encryption" xmlns:p="${password}">`,
    `<keyData ${ciphers} saltValue=${base64(salt)}/>`,
    `<dataIntegrity encryptedHmacKey=${base64(hmacKey)} encryptedHmacValue=${base64(hmacValue)}/>`,
    `<keyEncryptors><keyEncryptor uri="${password}">`,
    `<p:encryptedKey spinCount="${SPIN_COUNT}" ${ciphers} saltValue=${base64(keySalt)}`,
    ` encryptedVerifierHashInput=${base64(verifierInput)} encryptedVerifierHashValue=${base64(verifierValue)}`,
    ` encryptedKeyValue=${base64(packageKey)}/>`,
    '</keyEncryptor></keyEncryptors></encryption>'
  ].join('')
}

function containerOf(info: Buffer, content: Buffer): Uint8Array {
  const container = CFB.utils.cfb_new()
  for (const [path, stream] of dataSpaces()) CFB.utils.cfb_add(container, path, stream)
  CFB.utils.cfb_add(container, 'EncryptionInfo', info)
  CFB.utils.cfb_add(container, 'EncryptedPackage', content)
  // The library signs its containers.
  CFB.utils.cfb_del(container, '\u0001Sh33tJ5')
  return new Uint8Array(CFB.write(container, { type: 'buffer' }) as Buffer)
}
