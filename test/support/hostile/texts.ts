import { zipOf } from '../zipOf'
import { type HostileFile, noise, part } from './hostileFile'

const csv = (kind: string, what: string, make: () => string | Buffer, ends: readonly string[]): HostileFile => ({
  ...{ kind, what, file: 'liste.csv', make: () => Buffer.from(make() as string), ends }
})
const orTooLong = ['read', 'liste.zuVieleZeilen', 'liste.nichtLesbar', 'liste.leer']

const ods = (what: string, table: () => string, ends: readonly string[]): HostileFile => ({
  ...{ kind: 'OpenDocument', what, file: 'liste.ods', ends },
  make: () =>
    zipOf([
      part('META-INF/manifest.xml', '<manifest/>'),
      part(
        'content.xml',
        `<office:document-content><office:body><office:spreadsheet><table:table table:name="__proto__">${table()}</table:table></office:spreadsheet></office:body></office:document-content>`
      )
    ])
})
const cell = (attributes = '') =>
  `<table:table-cell office:value-type="string" ${attributes}><text:p>Nachname</text:p></table:table-cell>`

/** Texts and OpenDocument spreadsheets without measure. */
export const texts: readonly HostileFile[] = [
  csv('text', 'one line of ten megabytes', () => 'Nachname '.repeat(1_100_000), ['read', 'liste.leer']),
  csv('text', 'a million columns', () => 'x;'.repeat(1_000_000), ['read']),
  csv('text', 'nothing but separators', () => ';'.repeat(20_000_000), orTooLong),
  csv('text', 'a million empty lines', () => '\r'.repeat(1_000_000), orTooLong),
  csv('quotes', 'never closed', () => `Nachname;Vorname\n"${'Haddad;Amal\n'.repeat(400_000)}`, [
    'liste.anfuehrungszeichen',
    'liste.zuVieleZeilen'
  ]),
  csv('quotes', 'nothing else', () => '"'.repeat(5_000_001), ['read', 'liste.anfuehrungszeichen', 'liste.leer']),
  csv('quotes', 'opened and closed in the wrong places', () => '"a"b;"c'.repeat(200_000), [
    'read',
    'liste.anfuehrungszeichen',
    'liste.leer'
  ]),
  csv('no text', 'chance', () => noise(2_000_000, 1), ['liste.keineTabelle']),
  csv('no text', 'zeros', () => Buffer.alloc(2_000_000), ['liste.keineTabelle']),
  csv('no text', 'only a mark', () => '\ufeff', ['read', 'liste.leer', 'liste.keineTabelle']),
  {
    ...{ kind: 'HTML', what: 'eighty thousand tables that only begin', file: 'liste.xls', ends: ['liste.fremdeArt'] },
    make: () => Buffer.from('<table'.repeat(80_000))
  },
  {
    ...{ kind: 'HTML', what: 'a web page of ten megabytes', file: 'liste.xls', ends: ['liste.fremdeArt'] },
    make: () => Buffer.from(`<html>${'<td>x<'.repeat(1_500_000)}`)
  },
  ods(
    'a filled cell repeated over the whole sheet',
    () =>
      `<table:table-row table:number-rows-repeated="1048576">${cell('table:number-columns-repeated="16384"')}</table:table-row>`,
    ['liste.zuVieleZeilen', 'liste.zuVieleZellen']
  ),
  ods(
    'repeated without end or less than not at all',
    () =>
      ['1e308', '-1', 'NaN', '99999999999999999999']
        .map(
          (many) =>
            `<table:table-row table:number-rows-repeated="${many}"><table:table-cell table:number-columns-repeated="${many}"/></table:table-row>`
        )
        .join('') +
      `<table:table-row>${cell('table:number-columns-spanned="1e9" table:number-rows-spanned="-3"')}</table:table-row>`,
    ['read', 'liste.zuVieleZeilen', 'liste.leer']
  ),
  ods(
    'a billion blanks',
    () =>
      `<table:table-row><table:table-cell><text:p>${'<text:s text:c="1000000000"/>'.repeat(50)}x</text:p></table:table-cell></table:table-row>`,
    ['read']
  ),
  ods('tables in tables in tables', () => '<table:table>'.repeat(60_000), ['liste.beschaedigt']),
  ods(
    'a style that is its own ancestor',
    () =>
      '</table:table><style:style style:name="a" style:family="table-cell" style:parent-style-name="a"/><table:table>',
    ['read', 'liste.leer']
  )
]
