import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import CFB from 'cfb'
import officeCrypto from 'officecrypto-tool'
import { describe, expect, it } from 'vitest'
import XLSX from 'xlsx'
import { encryptWorkbook } from '../../../electron/excel/encryptWorkbook'
import { readWorkbook } from '../../../electron/excel/readWorkbook'
import { lockXls, type XlsLock } from '../../support/lockXls'
import { refusalOf } from '../../support/refusal'

const password = 'Fähre 7'
const rows = [['Nachname', 'Vorname'], ...Array.from({ length: 300 }, (_, at) => [`Name${at}`, `Żółć ${at}`])]
const bookOf = (bookType: XLSX.BookType): Buffer => {
  const workbook = XLSX.utils.book_new(XLSX.utils.aoa_to_sheet(rows), 'Liste')
  return XLSX.write(workbook, { type: 'buffer', bookType }) as Buffer
}
const cellsOf = (file: string, bytes: Uint8Array, typed?: string) =>
  readWorkbook(file, bytes, typed).sheets[0]?.rows.map(({ cells }) => cells)
const sample = readFileSync(resolve('test/samples/08-dtz-ergebnisse-september.xlsx'))

describe('a list with a password', () => {
  it('is asked for it, told when it is wrong and opened when it is right', async () => {
    expect(await refusalOf(() => readWorkbook('liste.xlsx', sample))).toBe('liste.kennwort')
    expect(await refusalOf(() => readWorkbook('liste.xlsx', sample, 'moor-fähre-2026'))).toBe('liste.kennwortFalsch')
    expect(readWorkbook('liste.xlsx', sample, 'Moor-Fähre-2026').sheets[0]?.name).toBe('DTZ 19.09.2026')
  })

  it.each(['xlsx', 'xlsb'] as const)('may be an .%s as Excel encrypts it, the password in either form', (type) => {
    const locked = encryptWorkbook(bookOf(type), password)

    expect(cellsOf('liste', locked, password.normalize('NFD'))).toEqual(rows)
  })

  it('may be encrypted as Excel 2007 and LibreOffice do it', async () => {
    const locked = officeCrypto.encrypt(bookOf('xlsx'), { password, type: 'standard' })

    expect(cellsOf('liste.xlsx', locked, password)).toEqual(rows)
    expect(await refusalOf(() => readWorkbook('liste.xlsx', locked, 'fähre 7'))).toBe('liste.kennwortFalsch')
  })

  it.each<XlsLock>(['rc4', 'capi', 'xor'])('may be an old .xls (%s)', async (lock) => {
    const locked = lockXls(bookOf('xls'), password, lock)

    expect(cellsOf('liste.xls', locked, password)).toEqual(rows)
    expect(await refusalOf(() => readWorkbook('liste.xls', locked))).toBe('liste.kennwort')
    expect(await refusalOf(() => readWorkbook('liste.xls', locked, 'fähre 7'))).toBe('liste.kennwortFalsch')
    // Another program agrees that it was locked as it should be.
    const opened = await officeCrypto.decrypt(locked, { password })
    expect(cellsOf('liste.xls', opened)).toEqual(rows)
  })

  it('opens without asking where only the structure is hidden', () => {
    expect(cellsOf('liste.xlsx', encryptWorkbook(bookOf('xlsx'), 'VelvetSweatshop'))).toEqual(rows)
    expect(cellsOf('liste.xls', lockXls(bookOf('xls'), 'VelvetSweatshop', 'rc4'))).toEqual(rows)
    // One password for all lists of a run does no harm to those without.
    expect(cellsOf('liste.xlsx', encryptWorkbook(bookOf('xlsx'), 'VelvetSweatshop'), password)).toEqual(rows)
    expect(cellsOf('liste.xlsx', bookOf('xlsx'), password)).toEqual(rows)
  })
})

describe('an encrypted list that is not as it should be', () => {
  const locked = Buffer.from(encryptWorkbook(bookOf('xlsx'), password))
  const infoOf = (bytes: Buffer) =>
    Buffer.from(CFB.find(CFB.read(bytes, { type: 'buffer' }), 'EncryptionInfo')!.content).toString('utf8', 8)

  /** The same file with other words about its encryption. */
  function saying(change: (xml: string) => string, content = (bytes: Buffer) => bytes): Buffer {
    const container = CFB.read(locked, { type: 'buffer' })
    const info = Buffer.from(CFB.find(container, 'EncryptionInfo')!.content)
    const streams = CFB.utils.cfb_new()
    const changed = Buffer.from(change(info.toString('utf8', 8)))
    CFB.utils.cfb_add(streams, 'EncryptionInfo', Buffer.concat([info.subarray(0, 8), changed]))
    const whole = Buffer.from(CFB.find(container, 'EncryptedPackage')!.content)
    CFB.utils.cfb_add(streams, 'EncryptedPackage', content(whole))
    return CFB.write(streams, { type: 'buffer' }) as Buffer
  }

  it.each<[string, (xml: string) => string, string]>([
    ['would take hours to open', (xml) => xml.replace('"100000"', '"4000000000"'), 'liste.beschaedigt'],
    ['counts in the negative', (xml) => xml.replace('"100000"', '"-1"'), 'liste.beschaedigt'],
    ['lost a value', (xml) => xml.replace(/encryptedKeyValue="[^"]*"/, ''), 'liste.beschaedigt'],
    ['lost its integrity', (xml) => xml.replace(/<dataIntegrity[^>]*>/, ''), 'liste.beschaedigt'],
    ['uses a cipher nobody uses', (xml) => xml.replaceAll('"AES"', '"RC2"'), 'liste.verschluesselung'],
    ['holds no description', () => '', 'liste.beschaedigt']
  ])('is refused at once when it %s', async (_, change, code) => {
    const start = performance.now()

    expect(await refusalOf(() => readWorkbook('liste.xlsx', saying(change), password))).toBe(code)
    expect(performance.now() - start).toBeLessThan(3000)
  })

  it('is refused when its content was tampered with', async () => {
    const tampered = saying(
      (xml) => xml,
      (content) => {
        content[content.length - 20] = (content[content.length - 20] ?? 0) ^ 1
        return content
      }
    )

    expect(await refusalOf(() => readWorkbook('liste.xlsx', tampered, password))).toBe('liste.beschaedigt')
  })

  it('is never taken for a list when the check of the password was cheated', async () => {
    // Salt and verifier belong to another password: the key that comes out opens nothing.
    const other = Buffer.from(encryptWorkbook(bookOf('xlsx'), 'ganz anders'))
    const own = infoOf(locked).match(/<p:encryptedKey.*?encryptedKeyValue/s)![0]
    const foreign = infoOf(other).match(/<p:encryptedKey.*?encryptedKeyValue/s)![0]
    const mixed = saying((xml) => xml.replace(own, foreign))

    expect(await refusalOf(() => readWorkbook('liste.xlsx', mixed, 'ganz anders'))).toBe('liste.beschaedigt')
  })
})
