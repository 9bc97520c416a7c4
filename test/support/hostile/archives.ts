import { xlsxOf } from '../xlsxOf'
import { zipOf } from '../zipOf'
import { type HostileFile, noise, part, patched } from './hostileFile'

const list = () => xlsxOf({ sheet: '<row><c t="str"><v>Nachname</v></c><c t="str"><v>Vorname</v></c></row>' })
const damaged = ['liste.beschaedigt']
const tooLarge = ['liste.zuGross']
const directoryOf = (bytes: Buffer) => bytes.readUInt32LE(bytes.length - 6)
const archive = (what: string, make: () => Buffer, ends: readonly string[] = damaged, kind = 'ZIP'): HostileFile => ({
  ...{ kind, what, file: 'liste.xlsx', make, ends }
})
const changed = (at: (bytes: Buffer) => number, change: (bytes: Buffer, at: number) => void) => () => {
  const bytes = list()
  return patched(bytes, at(bytes), change)
}

/** Archives that lie about themselves. */
export const archives: readonly HostileFile[] = [
  archive('bomb', () => zipOf([part('xl/workbook.xml', Buffer.alloc(60_000_000))]), tooLarge, 'ZIP bomb'),
  archive(
    'bomb that says it is 1.9 GB',
    () => zipOf([part('xl/workbook.xml', '<x/>'), { ...part('xl/media/image1.png', 'x'), claimedSize: 1_900_000_000 }]),
    tooLarge,
    'ZIP bomb'
  ),
  archive(
    'many parts that are too large together',
    () => zipOf(Array.from({ length: 40 }, (_, at) => ({ ...part(`xl/${at}.bin`, 'x'), claimedSize: 8_000_000 }))),
    tooLarge,
    'ZIP bomb'
  ),
  archive('archive in an archive', () => zipOf([part('innen.zip', zipOf([part('xl/workbook.xml', '<x/>')]))]), [
    'liste.fremdeArt'
  ]),
  archive('larger than said', () => zipOf([{ ...part('xl/workbook.xml', 'x'.repeat(5000)), claimedSize: 100 }])),
  archive('smaller than said', () => zipOf([{ ...part('xl/workbook.xml', 'x'), claimedSize: 100 }])),
  archive('two parts of one name', () => zipOf([part('xl/workbook.xml', 'a'), part('XL/Workbook.xml', 'b')])),
  archive('parts over each other', () => {
    const bytes = list()
    const second = bytes.indexOf('PK\u0001\u0002', directoryOf(bytes) + 4)
    return patched(bytes, second + 42, (copy, at) => copy.writeUInt32LE(0, at))
  }),
  archive(
    'ZIP64',
    changed(directoryOf, (bytes) => bytes.writeUInt32LE(0xffffffff, bytes.length - 6))
  ),
  archive(
    'encrypted part',
    changed(directoryOf, (bytes, at) => bytes.writeUInt16LE(1, at + 8))
  ),
  archive(
    'unknown packing',
    changed(directoryOf, (bytes, at) => bytes.writeUInt16LE(14, at + 10))
  ),
  archive(
    'wrong checksum',
    changed(directoryOf, (bytes, at) => bytes.writeUInt32LE(1, at + 16))
  ),
  archive(
    'directory outside',
    changed(directoryOf, (bytes) => bytes.writeUInt32LE(0x7fffffff, bytes.length - 6))
  ),
  archive(
    'more parts than it has',
    changed(directoryOf, (bytes) => bytes.writeUInt16LE(60_000, bytes.length - 12))
  ),
  archive('cut off', () => list().subarray(0, 900)),
  archive('only a beginning', () => Buffer.from('PK\u0003\u0004', 'latin1')),
  archive('chance after the beginning', () =>
    Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), noise(200_000, 7)])
  ),
  archive('five thousand parts', () => zipOf(Array.from({ length: 5000 }, (_, at) => part(`xl/${at}.xml`, '')))),
  archive(
    'names that lead out of the folder',
    () => xlsxOf({ sheet: '<row><c><v>1</v></c></row>', parts: [part('../../../../tmp/foerderkette-hostile', 'x')] }),
    ['read'],
    'path traversal'
  ),
  archive(
    'relations that lead out of the archive',
    () =>
      xlsxOf({
        sheet: '<row><c><v>1</v></c></row>',
        relations: [
          ['comments', '../../../../etc/passwd'],
          ['table', 'file:///etc/passwd']
        ]
      }),
    ['read'],
    'path traversal'
  )
]
