import { createHash } from 'node:crypto'
import CFB from 'cfb'
import officeCrypto from 'officecrypto-tool'
import { describe, expect, it } from 'vitest'
import { decryptAgile } from '../../../electron/excel/decryptAgile'
import { encryptWorkbook } from '../../../electron/excel/encryptWorkbook'
import { refusalOf } from '../../support/refusal'
import { writeWorkbook } from '../../support/writeWorkbook'

const password = 'Übergabe im Moor'

function streamsOf(encrypted: Uint8Array) {
  const container = CFB.read(Buffer.from(encrypted), { type: 'buffer' })
  const stream = (name: string) => Buffer.from(CFB.find(container, name)!.content)
  return { info: stream('EncryptionInfo'), content: stream('EncryptedPackage') }
}

describe('a workbook locked with a password', async () => {
  const workbook = await writeWorkbook([['Name'], ['Haddad']])
  const encrypted = encryptWorkbook(workbook, password)
  const { info, content } = streamsOf(encrypted)

  it('opens with the password in another program, and only with it', async () => {
    const opened = await officeCrypto.decrypt(Buffer.from(encrypted), { password })

    expect(new Uint8Array(opened)).toEqual(workbook)
    await expect(officeCrypto.decrypt(Buffer.from(encrypted), { password: 'Ubergabe im Moor' })).rejects.toThrow(
      'incorrect'
    )
  })

  it('opens with the password here, and only with it', () => {
    expect(decryptAgile(info, content, password)).toEqual(Buffer.from(workbook))
    expect(decryptAgile(info, content, 'Übergabe im moor')).toBeUndefined()
  })

  it('shows nothing of what it holds and is another one each time', () => {
    const fingerprint = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

    expect(Buffer.from(encrypted).includes('PK\u0003\u0004')).toBe(false)
    expect(fingerprint(encryptWorkbook(workbook, password))).not.toBe(fingerprint(encrypted))
  })

  it('says so when a single byte was changed afterwards', async () => {
    for (const at of [0, 4000, content.length - 1]) {
      const tampered = Buffer.from(content)
      tampered[at] = (tampered[at] ?? 0) ^ 1

      expect(await refusalOf(() => decryptAgile(info, tampered, password))).toBe('liste.beschaedigt')
    }
  })

  it('is known to Excel by the map of its data spaces', () => {
    const { FullPaths } = CFB.read(Buffer.from(encrypted), { type: 'buffer' })

    expect(FullPaths).toEqual(
      expect.arrayContaining([
        'Root Entry/\u0006DataSpaces/TransformInfo/StrongEncryptionTransform/\u0006Primary',
        'Root Entry/EncryptionInfo',
        'Root Entry/EncryptedPackage'
      ])
    )
  })

  it('counts composed and decomposed letters as the same password', async () => {
    const opened = await officeCrypto.decrypt(Buffer.from(encryptWorkbook(workbook, password.normalize('NFD'))), {
      password
    })

    expect(new Uint8Array(opened)).toEqual(workbook)
  })

  it('takes passwords of 1 to 255 characters', async () => {
    expect(await refusalOf(() => encryptWorkbook(workbook, ''))).toBe('liste.kennwortLaenge')
    expect(await refusalOf(() => encryptWorkbook(workbook, 'x'.repeat(256)))).toBe('liste.kennwortLaenge')
    const long = 'ж'.repeat(255)
    expect(await officeCrypto.decrypt(Buffer.from(encryptWorkbook(workbook, long)), { password: long })).toHaveLength(
      workbook.length
    )
  })

  it('may be larger than one segment and of any length', () => {
    for (const length of [4096, 100_001]) {
      const large = Buffer.alloc(length, 'Liste')
      const streams = streamsOf(encryptWorkbook(large, password))

      expect(decryptAgile(streams.info, streams.content, password)?.equals(large)).toBe(true)
    }
  })
})
