import type { Cell, ForeignRow } from '@shared/domain/austausch/workbook'
import { describe, expect, it } from 'vitest'
import { readWorkbook } from '../../../electron/excel/readWorkbook'
import { refusalOf } from '../../support/refusal'
import { xlsxOf } from '../../support/xlsxOf'

const read = (xlsx: Parameters<typeof xlsxOf>[0]) => readWorkbook('liste.xlsx', xlsxOf(xlsx))
const rowsOf = (xlsx: Parameters<typeof xlsxOf>[0]): ForeignRow[] => read(xlsx).sheets[0]?.rows ?? []
const cellsOf = (xlsx: Parameters<typeof xlsxOf>[0]): Cell[][] => rowsOf(xlsx).map(({ cells }) => cells)
const part = (name: string, text: string) => ({ name, data: Buffer.from(text) })

describe('cells of a workbook', () => {
  it('hold text in four ways, formatted or not, without hints how to read it aloud', () => {
    const strings = [
      '<t>Haddad</t>',
      '<r><t>Abd </t></r><r><rPr><b/></rPr><t xml:space="preserve">al-Salam</t></r>',
      '<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh>',
      '<t>Zeile 1_x000A_Zeile 2 &amp; &#x2013;</t>',
      '<t><![CDATA[<wörtlich>]]></t>'
    ]
    const cells = [
      ...strings.map((_, at) => `<c t="s"><v>${at}</v></c>`),
      '<c t="inlineStr"><is><t>hier</t></is></c>',
      '<c t="str"><f>A1</f><v>gerechnet</v></c>'
    ]

    expect(cellsOf({ strings, sheet: `<row>${cells.join('')}</row>` })).toEqual([
      ['Haddad', 'Abd al-Salam', '東京', 'Zeile 1\nZeile 2 & –', '<wörtlich>', 'hier', 'gerechnet']
    ])
  })

  it('hold what was calculated last, also when that is nothing, and tell when it never was', () => {
    const cells = [
      '<c><f>1-1</f><v>0</v></c>',
      '<c t="b"><f>1=2</f><v>0</v></c>',
      '<c t="str"><f>""</f><v></v></c>',
      '<c><f>A1</f></c>',
      '<c t="e"><v>#N/A</v></c>',
      '<c t="n"><v>165.5</v></c>',
      '<c s="1"/>',
      '<c t="s"><v/></c>'
    ]

    expect(cellsOf({ strings: ['<t>falsch</t>'], sheet: `<row>${cells.join('')}</row>` })).toEqual([
      [0, false, null, { formel: true }, { fehler: '#N/A' }, 165.5]
    ])
  })

  it('are numbers, days or digits with zeros in front, as their format shows them', () => {
    const styles = `<numFmts><numFmt numFmtId="164" formatCode="00000"/><numFmt numFmtId="165" formatCode="dd\\.mm\\.yyyy"/><numFmt numFmtId="166" formatCode="0&quot; Tage&quot;"/><numFmt numFmtId="167" formatCode="[h]:mm"/></numFmts>
      <cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="14"/><xf numFmtId="166"/><xf numFmtId="167"/></cellXfs>`
    const sheet = `<row>${[46_335, 5133, 46_335, 46_335.5, 12, 1.5].map((value, at) => `<c s="${at}"><v>${value}</v></c>`).join('')}</row>`

    expect(cellsOf({ styles, sheet })).toEqual([
      [
        46_335,
        '05133',
        { tag: '2026-11-09', serial: 46_335, format: 'dd\\.mm\\.yyyy' },
        { tag: '2026-11-09', serial: 46_335.5, format: 'm/d/yy' },
        12,
        1.5
      ]
    ])
    expect(cellsOf({ styles, sheet, workbookPr: 'date1904="1"' })[0]?.[2]).toMatchObject({ tag: '2030-11-10' })
  })

  it('of strict workbooks hold days written out or as numbers', () => {
    const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>'
    const cells = [
      '<c t="d" s="1"><v>2026-11-09</v></c>',
      '<c t="d" s="1"><v>2026-11-09T18:00:00.000</v></c>',
      '<c s="1"><v>46335</v></c>',
      '<c t="d"><v>2026-02-30</v></c>'
    ]

    expect(cellsOf({ strict: true, styles, sheet: `<row>${cells.join('')}</row>` })).toEqual([
      [
        { tag: '2026-11-09', serial: 46_335, format: 'yyyy-mm-dd' },
        { tag: '2026-11-09', serial: 46_335.75, format: 'yyyy-mm-dd' },
        { tag: '2026-11-09', serial: 46_335, format: 'm/d/yy' },
        '2026-02-30'
      ]
    ])
  })

  it('stand where they say, or after each other; a wrong size of the sheet cuts nothing off', () => {
    const sheet = `<dimension ref="A1"/><sheetData>
      <row r="5"><c r="C5"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row><row r="2"><c r="B2"><v>4</v></c></row></sheetData>`

    expect(rowsOf({ sheet })).toEqual([
      { row: 2, cells: [null, 4] },
      { row: 5, cells: [null, null, 1, 2] },
      { row: 6, cells: [3] }
    ])
  })

  it('are found whatever their namespace is called', () => {
    const text =
      "<x:worksheet xmlns:x='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><x:sheetData><x:row r='1'><x:c r='A1' t='str'><x:v>a &gt; b</x:v></x:c></x:row></x:sheetData></x:worksheet>"

    expect(cellsOf({ sheet: '', parts: [part('xl/worksheets/sheet1.xml', text)] })).toEqual([['a > b']])
  })

  it('lose what nobody sees: control characters, changed directions of writing, half characters', () => {
    const text = 'Nach\u202Ename\u0001&#x200F; \u{1F600}&#xD800;'
    const sheet = `<row><c t="inlineStr"><is><t>${text}</t></is></c><c t="str"><v>کاظم\u200Cزاده</v></c></row>`

    expect(cellsOf({ sheet })).toEqual([['Nachname \u{1F600}', 'کاظم\u200Cزاده']])
  })
})

describe('a sheet of a workbook', () => {
  const styles = `<fonts><font/><font><strike/></font><font><strike val="0"/></font></fonts>
    <fills><fill/><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill></fills>
    <cellXfs><xf fontId="0" fillId="0"/><xf fontId="1" fillId="0"/><xf fontId="2" fillId="1"><extLst><ext/></extLst></xf></cellXfs>
    <dxfs><dxf><font><strike/></font></dxf></dxfs>`
  const row = (number: number, style: number, attributes = '') =>
    `<row r="${number}" ${attributes}><c r="A${number}" s="${style}" t="str"><v>ja</v></c></row>`

  it('tells which rows are struck out, coloured and hidden, by hand or by a filter', () => {
    const sheet = `<cols><col min="3" max="4" hidden="1"/></cols>
      <sheetData>${row(1, 0)}${row(2, 1)}${row(3, 2)}${row(4, 0, 'hidden="1"')}${row(9, 0, 'hidden="true"')}</sheetData>
      <customSheetViews><customSheetView><autoFilter ref="A1:A9"><filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn></autoFilter></customSheetView></customSheetViews>
      <autoFilter ref="$A$1:$A$5"><filterColumn colId="0"><filters><filter val="nein"/></filters></filterColumn></autoFilter>
      <mergeCells><mergeCell ref="A1:XFD1048576"/><mergeCell ref="B20:C21"/></mergeCells>`
    const { sheets } = read({ styles, sheet })

    expect(sheets[0]).toMatchObject({
      hiddenColumns: [2, 3],
      merges: [{ row: 0, column: 0, toRow: 8, toColumn: 499 }],
      rows: [{ row: 1 }, { strike: true }, { fill: 'FFFF00' }, { hidden: 'filter' }, { hidden: 'hand' }]
    })
    expect(sheets[0]?.rows[2]).not.toHaveProperty('strike')
  })

  it.each([
    ['equal', 'j*', 'filter', undefined],
    ['equal', '?ein', undefined, 'filter'],
    ['notEqual', '*ei*', 'filter', undefined],
    ['greaterThan', '5', 'filter', 'filter']
  ])('understands the filter "%s %s" of a table', (operator, value, nein, ja) => {
    const table = `<table><autoFilter ref="A1:A3"><filterColumn colId="0"><customFilters><customFilter operator="${operator}" val="${value}"/></customFilters></filterColumn></autoFilter></table>`
    const sheet = `${row(1, 0)}<row r="2" hidden="1"><c t="str"><v>nein</v></c></row>${row(3, 0, 'hidden="1"')}`
    const rows = rowsOf({
      sheet,
      relations: [['table', '../tables/table1.xml']],
      parts: [part('xl/tables/table1.xml', table)]
    })

    expect(rows.map(({ hidden }) => hidden)).toEqual([undefined, nein ?? 'hand', ja ?? 'hand'])
  })

  it('carries what people wrote beside cells, also beside empty ones and in conversations', () => {
    const comments =
      '<comments><commentList><comment ref="B1"><text><r><t>Kim: </t></r><r><t>bitte prüfen</t></r></text></comment><comment ref="C7"><text><t>[Kommentarthread]</t></text></comment></commentList></comments>'
    const threads =
      '<ThreadedComments><threadedComment ref="C7"><text>Kommt sie?</text></threadedComment><threadedComment ref="C7"><text>Ja &amp; gern</text></threadedComment></ThreadedComments>'
    const rows = rowsOf({
      sheet: row(1, 0),
      relations: [
        ['comments', '../comments1.xml'],
        ['threadedComment', '/xl/threadedComments/threadedComment1.xml']
      ],
      parts: [part('xl/comments1.xml', comments), part('xl/threadedComments/threadedComment1.xml', threads)]
    })

    expect(rows).toEqual([
      { row: 1, cells: ['ja'], comments: [{ column: 1, text: 'Kim: bitte prüfen' }] },
      { row: 7, cells: [], comments: [{ column: 2, text: 'Kommt sie?\nJa & gern' }] }
    ])
  })

  it('may have any name', () => {
    const names = ['__proto__', 'constructor', 'A &amp; B', 'Oktober \u202E6202']

    expect(names.map((sheetName) => read({ sheetName, sheet: row(1, 0) }).sheets[0]?.name)).toEqual([
      '__proto__',
      'constructor',
      'A & B',
      'Oktober 6202'
    ])
  })

  it('that ends in the middle counts as unreadable, never as a shorter list', () => {
    const whole = `<worksheet><sheetData>${row(1, 0)}${row(2, 0)}</sheetData></worksheet>`
    const cut = part('xl/worksheets/sheet1.xml', whole.slice(0, -60))

    expect(read({ sheet: '', parts: [cut] })).toMatchObject({ sheets: [], unreadable: ['Liste'] })
  })

  it('with a text that does not exist is refused', async () => {
    const sheet = '<row><c t="s"><v>7</v></c></row>'

    expect(await refusalOf(() => read({ sheet, strings: ['<t>a</t>'] }))).toBe('liste.beschaedigt')
  })

  it('is read as far as lists go; stray cells outside are counted, a longer list is refused', async () => {
    const stray = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    const long = Array.from({ length: 20 }, (_, at) => `<row r="${100_001 + at}"><c><v>1</v></c></row>`).join('')

    expect(read({ sheet: row(1, 0) + stray }).sheets[0]).toMatchObject({ rows: [{ row: 1 }], beyond: 1 })
    expect(await refusalOf(() => read({ sheet: row(1, 0) + long }))).toBe('liste.zuVieleZeilen')
  })

  it('is read from archives other programs write: strokes of Windows in paths, parts with nothing behind them', () => {
    const parts = [
      part('xl\\worksheets\\sheet1.xml', `<worksheet><sheetData>${row(1, 0)}</sheetData></worksheet>`),
      part('docProps/thumbnail.wmf', '')
    ]

    expect(read({ sheet: '', parts }).sheets[0]?.rows).toHaveLength(1)
  })
})
