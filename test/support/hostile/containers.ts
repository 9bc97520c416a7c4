import CFB from 'cfb'
import XLSX from 'xlsx'
import { encryptWorkbook } from '../../../electron/excel/encryptWorkbook'
import { type HostileFile, noise, patched } from './hostileFile'

const book = (bookType: XLSX.BookType) => {
  const rows = Array.from({ length: 2000 }, (_, at) => [`Name${at}`, at])
  return XLSX.write(XLSX.utils.book_new(XLSX.utils.aoa_to_sheet(rows), 'Liste'), { type: 'buffer', bookType }) as Buffer
}
const any = [
  'read',
  'liste.beschaedigt',
  'liste.keineTabelle',
  'liste.leer',
  'liste.verschluesselung',
  'liste.nichtLesbar'
]
const damaged = ['liste.beschaedigt', 'liste.keineTabelle']
const container = (kind: string, what: string, make: () => Buffer, ends: readonly string[] = damaged): HostileFile => ({
  ...{ kind, what, file: 'liste.xls', make, ends }
})
/** Where a sector of the file begins. */
const sector = (number: number) => (number + 1) * 512
const change = (place: (bytes: Buffer) => number, value: number) => () => {
  const bytes = book('xls')
  return patched(bytes, place(bytes), (copy, at) => copy.writeUInt32LE(value, at))
}
const fatOf = (bytes: Buffer) => sector(bytes.readUInt32LE(76))
const directoryOf = (bytes: Buffer) => sector(bytes.readUInt32LE(48))

function locked(info: Buffer): Buffer {
  const streams = CFB.utils.cfb_new()
  CFB.utils.cfb_add(streams, 'EncryptionInfo', info)
  CFB.utils.cfb_add(streams, 'EncryptedPackage', noise(5000, 3))
  return CFB.write(streams, { type: 'buffer' }) as Buffer
}

function infoOf(change: (xml: string) => string): Buffer {
  const encrypted = CFB.read(Buffer.from(encryptWorkbook(book('xlsx'), 'VelvetSweatshop')), { type: 'buffer' })
  const info = Buffer.from(CFB.find(encrypted, 'EncryptionInfo')!.content)
  return Buffer.concat([info.subarray(0, 8), Buffer.from(change(info.toString('utf8', 8)))])
}

/** Old workbooks and encrypted ones whose inside runs in circles. */
export const containers: readonly HostileFile[] = [
  container('OLE', 'only a beginning', () => Buffer.from('d0cf11e0a1b11ae1', 'hex')),
  container('OLE', 'cut off', () => book('xls').subarray(0, 3000)),
  container('OLE', 'chance after the beginning', () =>
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), noise(300_000, 5)])
  ),
  container('OLE', 'a header of chance', () => Buffer.concat([book('xls').subarray(0, 76), noise(50_000, 9)])),
  container('OLE in circles', 'the table of sectors', () => {
    const bytes = book('xls')
    const fat = fatOf(bytes)
    for (let at = 0; at < 128; at++) bytes.writeUInt32LE(at, fat + at * 4)
    return bytes
  }),
  container(
    'OLE in circles',
    'the table of the table',
    change(() => 68, 0)
  ),
  container(
    'OLE in circles',
    'the directory',
    (() => {
      const bytes = book('xls')
      const directory = directoryOf(bytes)
      for (let at = 0; at < 4; at++)
        for (const side of [68, 72, 76]) bytes.writeUInt32LE(at, directory + at * 128 + side)
      return () => bytes
    })(),
    any
  ),
  container(
    'OLE in circles',
    'a stream of four gigabytes',
    change((bytes) => directoryOf(bytes) + 128 + 120, 0xfffffff0),
    any
  ),
  container(
    'OLE in circles',
    'a stream that begins outside',
    change((bytes) => directoryOf(bytes) + 128 + 116, 0x7fffffff),
    any
  ),
  container(
    'records',
    'an .xls of chance',
    () => {
      const streams = CFB.utils.cfb_new()
      CFB.utils.cfb_add(
        streams,
        'Workbook',
        Buffer.concat([Buffer.from('0908100000060500bb0dcc0700000000', 'hex'), noise(100_000, 11)])
      )
      return CFB.write(streams, { type: 'buffer' }) as Buffer
    },
    any
  ),
  container(
    'records',
    'an .xls whose every hundredth byte is another',
    () => {
      const bytes = book('xls')
      for (let at = 600; at < bytes.length; at += 100) bytes[at] = (bytes[at]! + 91) & 0xff
      return bytes
    },
    any
  ),
  container(
    'encryption',
    'hours of deriving a key',
    () => locked(infoOf((xml) => xml.replace('"100000"', '"4000000000"'))),
    ['liste.beschaedigt']
  ),
  container(
    'encryption',
    'a description of chance',
    () => locked(Buffer.concat([Buffer.from('0400040040000000', 'hex'), noise(3000, 2)])),
    ['liste.beschaedigt']
  ),
  container(
    'encryption',
    'a description longer than the file',
    () => locked(Buffer.from('0400020024000000ffffff7f', 'hex')),
    ['liste.beschaedigt']
  ),
  container('encryption', 'a tampered package', () => locked(infoOf((xml) => xml)), ['liste.beschaedigt'])
]
