import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { FremdeArt } from '@shared/errors/details'
import CFB from 'cfb'
import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import XLSX from 'xlsx'
import { readWorkbook } from '../../../electron/excel/readWorkbook'
import { type Part, zipOf } from '../../support/zipOf'

const part = (name: string, text: string): Part => ({ name, data: Buffer.from(text) })
const refusalOf = (file: string, bytes: Uint8Array): string => {
  try {
    readWorkbook(file, bytes)
    return 'read'
  } catch (error) {
    return (error as { data?: { code: string } }).data?.code ?? String(error)
  }
}
/** An OLE container with these streams, none of them long. */
const compoundOf = (...names: string[]): Buffer => {
  const container = CFB.utils.cfb_new()
  for (const name of names) CFB.utils.cfb_add(container, name, Buffer.from('nothing much'))
  return CFB.write(container, { type: 'buffer' }) as Buffer
}
const sample = (file: string) => readFileSync(resolve('test/samples', file))

describe('foreign files', () => {
  it('are known by their content, not by their name', () => {
    const xlsx = sample('01-controlling-abzug-2026-10.xlsx')

    expect(readWorkbook('liste.xls', xlsx).format).toBe('xlsx')
    expect(readWorkbook('liste.xlsx', Buffer.from('Name;Vorname\r\nA;B')).format).toBe('csv')
    expect(refusalOf('liste.csv', Buffer.from([0, 1, 2, 3]))).toBe('liste.keineTabelle')
    expect(refusalOf('liste.xls', Buffer.from('Liebe Kollegin,\r\nanbei die Liste.'))).toBe('liste.keineTabelle')
    expect(refusalOf('liste.xls', Buffer.from(Array.from({ length: 999 }, (_, at) => (at * 7919) % 256)))).toBe(
      'liste.keineTabelle'
    )
  })

  it.each<[string, Buffer, FremdeArt]>([
    ['a web page', Buffer.from('\r\n<html><table><tr><td>Name</td></tr></table></html>'), 'html'],
    ['a table of a web page', Buffer.from('<table border=1><tr><td>Name'), 'html'],
    [
      'XML of Excel 2003',
      Buffer.from('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'),
      'excelXml'
    ],
    ['any XML, even in UTF-16', Buffer.from('\ufeff<?xml version="1.0"?><liste/>', 'utf16le'), 'xml'],
    ['RTF', Buffer.from('{\\rtf1\\ansi Name;Vorname}'), 'rtf'],
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'pdf'],
    ['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), 'bild'],
    ['a letter', zipOf([part('word/document.xml', '<w/>')]), 'word'],
    ['an old letter', compoundOf('WordDocument'), 'word'],
    ['slides', zipOf([part('ppt/presentation.xml', '<p/>')]), 'praesentation'],
    ['an e-mail', compoundOf('__properties_version1.0'), 'email'],
    ['an archive', zipOf([part('liste.csv', 'Name;Vorname')]), 'archiv'],
    ['a table of Apple', zipOf([part('Index/Document.iwa', 'x')]), 'numbers'],
    ['a table of 1992', Buffer.from('0904060000001000', 'hex'), 'excelAlt'],
    ['SYLK', Buffer.from('ID;PWXL;N;E\r\nC;Y1;X1;K"Name"\r\n'), 'sylk']
  ])('that are %s are called so', (_, bytes, art) => {
    expect(() => readWorkbook('liste.xls', bytes)).toThrow(
      expect.objectContaining({ data: { code: 'liste.fremdeArt', details: { art } } })
    )
  })

  it('that belong to nobody who has no licence for them are refused', () => {
    expect(refusalOf('liste.xlsx', compoundOf('EncryptedPackage', '\u0006DataSpaces/DRMContent'))).toBe(
      'liste.verschluesselung'
    )
  })

  it.each([
    ['09-warteliste-lernhof.xls', 'xls'],
    ['07-einstufungstest-vhs.ods', 'ods']
  ])('%s is read in its old or free format', (file, format) => {
    expect(readWorkbook(file, sample(file)).format).toBe(format)
  })

  it.each(['xls', 'biff5', 'xlsb'] as const)('keep the results of formulas (%s)', (bookType) => {
    const sheet = XLSX.utils.aoa_to_sheet([['Summe', 'Name']])
    sheet['A2'] = { t: 'n', v: 7, f: 'SUM(3,4)' }
    sheet['B2'] = { t: 's', v: 'Haddad', f: '"Had"&"dad"' }
    sheet['!ref'] = 'A1:B2'
    const bytes = XLSX.write(XLSX.utils.book_new(sheet, 'Liste'), { type: 'buffer', bookType }) as Buffer

    expect(readWorkbook('liste', bytes).sheets[0]?.rows[1]?.cells).toEqual([7, 'Haddad'])
  })

  it('are refused when they are empty, too large, cut off or no workbook inside', () => {
    const whole = sample('01-controlling-abzug-2026-10.xlsx')

    expect(refusalOf('liste.csv', Buffer.alloc(0))).toBe('liste.leer')
    expect(refusalOf('liste.xlsx', Buffer.alloc(31 * 1024 * 1024))).toBe('liste.zuGross')
    expect(refusalOf('liste.xlsx', whole.subarray(0, whole.length / 2))).toBe('liste.beschaedigt')
    expect(refusalOf('liste.xlsx', zipOf([part('brief.txt', 'hallo')]))).toBe('liste.fremdeArt')
  })

  it('are refused when they have more rows or sheets than anybody fills by hand', async () => {
    const csv = `Name;Vorname\n${'Haddad;Amal\n'.repeat(100_001)}`
    const workbook = new ExcelJS.Workbook()
    for (let sheet = 1; sheet <= 51; sheet++) workbook.addWorksheet(`Blatt ${sheet}`).addRow(['Name', 'Vorname'])

    expect(refusalOf('liste.csv', Buffer.from(csv))).toBe('liste.zuVieleZeilen')
    expect(refusalOf('liste.xlsx', new Uint8Array(await workbook.xlsx.writeBuffer()))).toBe('liste.zuVieleBlaetter')
  })

  it.each<[string, Part[], string]>([
    ['a bomb', [{ name: 'xl/workbook.xml', data: Buffer.alloc(20_000_000) }], 'liste.zuGross'],
    [
      'a part larger than it says',
      [{ ...part('xl/workbook.xml', 'x'.repeat(5000)), claimedSize: 100 }],
      'liste.beschaedigt'
    ],
    ['a part smaller than it says', [{ ...part('xl/workbook.xml', 'x'), claimedSize: 100 }], 'liste.beschaedigt'],
    ['an entity', [part('xl/workbook.xml', '<!DOCTYPE a [<!ENTITY b "c">]>')], 'liste.beschaedigt'],
    ['a document type of its own', [part('xl/workbook.xml', '<!DOCTYPE a [ <!ELEMENT b ANY> ]>')], 'liste.beschaedigt'],
    ['a document type that never ends', [part('xl/workbook.xml', '<!DOCTYPE a ')], 'liste.beschaedigt'],
    ['two parts of one name', [part('xl/workbook.xml', 'a'), part('xl/workbook.xml', 'b')], 'liste.beschaedigt']
  ])('are refused unopened with %s', (_, parts, code) => {
    expect(refusalOf('liste.xlsx', zipOf(parts))).toBe(code)
  })

  it('hold every state a file can be in after a byte was changed, without ever hanging', () => {
    const whole = sample('04-zuweisungsliste-rueckmeldung.xlsx')
    const outcomes = new Set<string>()
    for (let at = 0; at < whole.length; at += 397) {
      const broken = Buffer.from(whole)
      broken[at] = (broken[at] ?? 0) ^ 0xff
      outcomes.add(refusalOf('liste.xlsx', broken))
    }

    expect([...outcomes].filter((outcome) => !/^(read|liste\.[a-zA-Z]+)$/.test(outcome))).toEqual([])
  })
})

describe('text files', () => {
  const rows = (bytes: Uint8Array, file = 'liste.csv') =>
    readWorkbook(file, bytes).sheets[0]?.rows.map(({ cells }) => cells)

  it.each([
    ['UTF-8', Buffer.from('Müller;05133'), 'utf-8'],
    ['UTF-8 with mark', Buffer.from('\ufeffMüller;05133'), 'utf-8'],
    ['Windows-1252', Buffer.from('M\xfcller;05133', 'latin1'), 'windows-1252'],
    ['UTF-16', Buffer.from('\ufeffMüller;05133', 'utf16le'), 'utf-16'],
    ['UTF-16, bytes swapped', Buffer.from('\ufeffMüller;05133', 'utf16le').swap16(), 'utf-16'],
    ['UTF-16 without mark', Buffer.from('Müller;05133', 'utf16le'), 'utf-16'],
    ['UTF-16 without mark, bytes swapped', Buffer.from('Müller;05133', 'utf16le').swap16(), 'utf-16']
  ])('are read in %s, and nothing is typed', (_, bytes, encoding) => {
    expect(rows(bytes)).toEqual([['Müller', '05133']])
    expect(readWorkbook('liste.csv', bytes).encoding).toBe(encoding)
  })

  it('say their separator or show it', () => {
    expect(rows(Buffer.from('sep=|\r\na|b;c'))).toEqual([['a', 'b;c']])
    expect(rows(Buffer.from('"a, b"\tc\r\n1,5\t2'))).toEqual([
      ['a, b', 'c'],
      ['1,5', '2']
    ])
    expect(rows(Buffer.from('a,b\r\nc,d'))).toEqual([
      ['a', 'b'],
      ['c', 'd']
    ])
  })

  it('keep quoted line breaks in one record and count records as rows', () => {
    const sheet = readWorkbook('liste.csv', Buffer.from('a;b\r\n"x\r\ny";"er sagt ""ja"""\r\n;\r\nc;d')).sheets[0]

    expect(sheet?.rows.map(({ row }) => row)).toEqual([1, 2, 4])
    expect(sheet?.rows[1]?.cells).toEqual(['x\r\ny', 'er sagt "ja"'])
  })

  it('are refused when an open quotation mark would swallow rows', () => {
    expect(refusalOf('liste.csv', Buffer.from('a;b\r\n"x;y\r\nc;d'))).toBe('liste.anfuehrungszeichen')
  })
})
