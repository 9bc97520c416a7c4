import { refuse } from '@shared/errors'
import type { Compound } from './compound'
import { decryptAgile } from './decryptAgile'
import { decryptBiff, isBiffEncrypted } from './decryptBiff'
import { decryptStandard } from './decryptStandard'

/** With it Excel hides the structure of a workbook; it opens such files without asking, and so do we. */
const EXCELS_OWN = 'VelvetSweatshop'

/** The workbook inside an encrypted container. Refuses with `liste.kennwort` or `liste.kennwortFalsch`. */
export function unlockPackage({ read }: Compound, password: string | undefined): Buffer {
  const info = read('EncryptionInfo')
  const content = read('EncryptedPackage')
  if (!info || !content || info.length < 8) return refuse('liste.verschluesselung', {})
  const [major, minor] = [info.readUInt16LE(0), info.readUInt16LE(2)]
  const decrypt = minor === 4 && major === 4 ? decryptAgile : minor === 2 ? decryptStandard : undefined
  if (!decrypt) return refuse('liste.verschluesselung', {})
  return tryAll(password, (typed) => decrypt(info, content, typed))
}

/** The stream of an .xls file, decrypted where it is encrypted. */
export function unlockStream(stream: Buffer, password: string | undefined): Buffer {
  return isBiffEncrypted(stream) ? tryAll(password, (typed) => decryptBiff(stream, typed)) : stream
}

function tryAll(password: string | undefined, open: (password: string) => Buffer | undefined): Buffer {
  const asked = password?.normalize('NFC')
  const opened = (asked ? open(asked) : undefined) ?? open(EXCELS_OWN)
  return opened ?? refuse(asked ? 'liste.kennwortFalsch' : 'liste.kennwort', {})
}
