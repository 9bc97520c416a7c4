import { xlsxOf } from '../xlsxOf'
import { type HostileFile, part } from './hostileFile'

type Xlsx = Parameters<typeof xlsxOf>[0]

const workbook = (kind: string, what: string, xlsx: () => Xlsx, ends: readonly string[] = ['read']): HostileFile => ({
  ...{ kind, what, file: 'liste.xlsx', ends },
  make: () => xlsxOf(xlsx())
})
const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`
const row = (...values: readonly string[]) => `<row>${values.map(text).join('')}</row>`
const head = row('Nachname', 'Vorname', 'Geburtsdatum')
const unusual = ['read', 'liste.beschaedigt', 'liste.leer']
const sheetPart = (data: string) => ({ sheet: '', parts: [part('xl/worksheets/sheet1.xml', data)] })
const laughs = `<!DOCTYPE a [<!ENTITY a "ha">${Array.from({ length: 20 }, (_, at) => `<!ENTITY a${at} "${'&a;'.repeat(10)}">`).join('')}]>`

/** Workbooks whose parts ask for more than anybody has. */
export const workbooks: readonly HostileFile[] = [
  workbook('entities', 'a billion laughs', () => sheetPart(`${laughs}<worksheet>&a19;</worksheet>`), [
    'liste.beschaedigt'
  ]),
  workbook(
    'entities',
    'a file of this machine',
    () => ({
      sheet: '<row><c t="s"><v>0</v></c></row>',
      strings: ['<t>&geheim;</t>'],
      parts: [part('docProps/app.xml', '<!DOCTYPE x [<!ENTITY geheim SYSTEM "file:///etc/passwd">]><x/>')]
    }),
    ['liste.beschaedigt']
  ),
  workbook('entities', 'a document type in UTF-16', () => ({
    sheet: head,
    parts: [part('xl/sharedStrings.xml', Buffer.from(`\ufeff${laughs}<sst><si><t>&a19;</t></si></sst>`, 'utf16le'))]
  })),
  workbook('names', 'a sheet called __proto__', () => ({
    sheetName: '__proto__',
    sheet: head + row('Haddad', 'Amal', '1987')
  })),
  workbook('names', 'headings and cells called like parts of the language', () => ({
    sheet: [
      row('__proto__', 'constructor', 'toString', 'hasOwnProperty', 'Nachname', 'Vorname'),
      row('__proto__', 'constructor', 'valueOf', '__defineGetter__', '__proto__', 'constructor')
    ].join('')
  })),
  workbook('names', 'comments at __proto__', () => ({
    sheet: head,
    relations: [['comments', '../comments1.xml']],
    parts: [
      part(
        'xl/comments1.xml',
        '<comments><commentList><comment ref="__proto__"><text><t>x</t></text></comment><comment ref="constructor"><text><t>x</t></text></comment></commentList></comments>'
      )
    ]
  })),
  workbook('size of the sheet', 'one that is said to be endless', () => ({
    sheet: `<dimension ref="A1:XFD1048576"/><sheetData>${head}</sheetData>`
  })),
  workbook('size of the sheet', 'first and last cell there can be', () => ({
    sheet: `${head}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`
  })),
  workbook('size of the sheet', 'rows of any number', () => ({
    sheet: `${head}<row r="-5"><c r="A1"><v>1</v></c></row><row r="1e300"><c r="ZZZ1"><v>1</v></c></row><row r="abc"><c r="99"><v>1</v></c></row>`
  })),
  workbook('merges', 'over the whole sheet, thousands of times', () => ({
    sheet: `<sheetData>${head.repeat(500)}</sheetData><mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(50_000)}</mergeCells>`
  })),
  workbook(
    'blanks',
    'millions of formatted empty cells',
    () => ({ sheet: `<row>${'<c s="1"/>'.repeat(3_000_000)}</row>` }),
    ['liste.zuGross', 'liste.zuVieleZellen']
  ),
  workbook('cells', 'twelve millions', () => ({ sheet: `<row>${'<c><v>1</v></c>'.repeat(9_000_000)}</row>` }), [
    'liste.zuGross',
    'liste.zuVieleZellen'
  ]),
  workbook('cells', 'a million columns', () => ({
    sheet: `<row>${Array.from({ length: 300_000 }, (_, at) => `<c><v>${(at * 7919) % 1_000_003}</v></c>`).join('')}</row>`
  })),
  workbook(
    'shared strings',
    'one that does not exist',
    () => ({ sheet: '<row><c t="s"><v>4294967295</v></c></row>', strings: [] }),
    ['liste.beschaedigt']
  ),
  workbook(
    'shared strings',
    'a number that is none',
    () => ({ sheet: '<row><c t="s"><v>__proto__</v></c></row>', strings: [] }),
    ['liste.beschaedigt']
  ),
  workbook('shared strings', 'one of ten megabytes', () => ({
    sheet: `${head}<row><c t="s"><v>0</v></c></row>`,
    strings: [`<t>${Array.from({ length: 1_500_000 }, (_, at) => (at * 7919) % 999_983).join(' ')}</t>`]
  })),
  workbook('shared strings', 'half a million', () => ({
    sheet: head,
    strings: Array.from({ length: 500_000 }, (_, at) => `<t>${(at * 7919) % 999_983}</t>`)
  })),
  workbook('nesting', 'a million deep', () => sheetPart(`<worksheet>${'<a>'.repeat(400_000)}`), [
    ...unusual,
    'liste.zuGross'
  ]),
  workbook(
    'nesting',
    'a tag without end',
    () => sheetPart(`<worksheet><sheetData><row a="${'x'.repeat(900_000)}`),
    unusual
  ),
  workbook('nesting', 'tags that only begin', () => sheetPart('<row '.repeat(180_000)), unusual),
  workbook('nesting', 'a comment without end', () => sheetPart(`<worksheet><!--${'-- '.repeat(300_000)}`), unusual),
  workbook(
    'nesting',
    'attributes without values',
    () => sheetPart(`<worksheet ${'a '.repeat(400_000)}><sheetData/></worksheet>`),
    unusual
  ),
  workbook('patterns', 'a filter that never ends', () => ({
    sheet: `<sheetData>${head}<row hidden="1">${text('a'.repeat(20_000))}</row></sheetData>
      <autoFilter ref="A1:A9"><filterColumn colId="0"><customFilters><customFilter val="${'*a'.repeat(3000)}b"/></customFilters></filterColumn></autoFilter>`
  })),
  workbook('text', 'changed directions of writing and control characters', () => ({
    sheet: `${head}${row('Had\u202Edad', 'A\u2066mal', '\u200F07.03.1987')}${row('&#x1;&#x8;&#xD800;', '\u0007\u001B[31m', '&#xFFFFFF;')}`
  })),
  workbook('formulas', 'commands, other files, addresses', () => ({
    sheet: `${head}<row><c t="str"><f>HYPERLINK("http://example.invalid","x")</f><v>=cmd|' /C calc'!A0</v></c><c><f>[1]Tabelle!A1</f><v>1</v></c><c><f>DDE("cmd","/C calc","x")</f></c></row>`,
    parts: [
      part(
        'xl/externalLinks/externalLink1.xml',
        '<externalLink><ddeLink ddeService="cmd" ddeTopic="/C calc"/></externalLink>'
      ),
      part('xl/vbaProject.bin', 'x')
    ]
  })),
  workbook('styles', 'a hundred thousand formats that point nowhere', () => ({
    styles: `<cellXfs>${'<xf numFmtId="9999999" fontId="-1" fillId="1e9"/>'.repeat(20_000)}</cellXfs>`,
    sheet: `${head}<row><c s="99999999"><v>1</v></c><c s="-1"><v>NaN</v></c><c s="x"><v>1e999</v></c></row>`
  }))
]
