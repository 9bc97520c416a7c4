import { describe, expect, it } from 'vitest'
import { readOds as readContent } from '../../../electron/excel/readOds'
import { readWorkbook } from '../../../electron/excel/readWorkbook'
import { refusalOf } from '../../support/refusal'
import { zipOf } from '../../support/zipOf'

const cell = (text: string, style = '') =>
  `<table:table-cell ${style} office:value-type="string"><text:p>${text}</text:p></table:table-cell>`
const styled = (name: string, properties: string, parent = 'Default') =>
  `<style:style style:name="${name}" style:family="table-cell" style:parent-style-name="${parent}">${properties}</style:style>`

const namespaces = ['office', 'table', 'text', 'style', 'fo', 'calcext', 'draw', 'dc']
  .map((name) => `xmlns:${name}="urn:${name}"`)
  .join(' ')

function contentOf(rows: string, columns = '', styles = '', table = '') {
  return `<office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="A &amp; B" ${table}>${columns}${rows}</table:table></office:spreadsheet></office:body>`
}

function readOds(...[rows, columns, styles, table]: Parameters<typeof contentOf>) {
  const content = `<?xml version="1.0"?><office:document-content ${namespaces}>${contentOf(rows, columns, styles, table)}</office:document-content>`
  const parts = {
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'META-INF/manifest.xml': '<manifest/>',
    'styles.xml': `<office:document-styles ${namespaces}>${styled('Schlecht', '<style:table-cell-properties fo:background-color="#ffcccc"/>')}</office:document-styles>`,
    'content.xml': content
  }
  const bytes = zipOf(Object.entries(parts).map(([name, text]) => ({ name, data: Buffer.from(text) })))
  const [sheet] = readWorkbook('liste.ods', bytes).sheets
  if (!sheet) throw new Error('no sheet')
  return sheet
}

describe('an OpenDocument spreadsheet', () => {
  it.each([
    ['1904-01-01', '1904'],
    ['1899-12-30', '1900']
  ])('says from which day its numbers count: %s', (day, dateSystem) => {
    const settings = `<table:calculation-settings><table:null-date table:date-value="${day}"/></table:calculation-settings>`
    const table = `<table:table table:name="A"><table:table-row>${cell('a')}</table:table-row></table:table>`
    const body = `<office:body><office:spreadsheet>${settings}${table}</office:spreadsheet></office:body>`
    const content = `<?xml version="1.0"?><office:document-content ${namespaces}>${body}</office:document-content>`

    expect(readContent(content, '', () => {}).dateSystem).toBe(dateSystem)
  })

  it('tells rows hidden by hand from those a filter hides, also where one element stands for several', () => {
    const { name, rows } = readOds(`
      <table:table-row>${cell('a')}</table:table-row>
      <table:table-row table:visibility="filter">${cell('b')}</table:table-row>
      <table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>
      <table:table-row table:visibility="collapse" table:number-rows-repeated="2">${cell('c')}</table:table-row>
      <table:table-row>${cell('d')}</table:table-row>`)

    expect(name).toBe('A & B')
    expect(rows.map(({ row, hidden }) => [row, hidden])).toEqual([
      [1, undefined],
      [2, 'filter'],
      [5, 'hand'],
      [6, 'hand'],
      [7, undefined]
    ])
  })

  it('tells hidden columns', () => {
    const columns =
      '<table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/><table:table-column/>'

    expect(readOds(`<table:table-row>${cell('a')}</table:table-row>`, columns).hiddenColumns).toEqual([2, 3])
  })

  it('tells colours and strokes, its own and those of a style it builds on', () => {
    const styles = [
      styled('rot', '<style:text-properties style:text-line-through-style="solid"/>', 'Schlecht'),
      styled('gelb', '<style:table-cell-properties fo:background-color="#FFFF00"/>'),
      styled('ohne', '<style:table-cell-properties fo:background-color="transparent"/>', 'Schlecht')
    ].join('')
    const { rows } = readOds(
      `<table:table-row>${cell('a', 'table:style-name="rot" table:number-columns-repeated="2"')}</table:table-row>
      <table:table-row>${cell('a')}${cell('b')}${cell('c', 'table:style-name="gelb"')}</table:table-row>
      <table:table-row>${cell('a', 'table:style-name="ohne"')}</table:table-row>`,
      '',
      styles
    )

    expect(rows).toMatchObject([
      { strike: true, fill: 'FFCCCC' },
      { fills: [{ column: 2, colour: 'FFFF00' }] },
      { cells: ['a'] }
    ])
    expect(rows[2]).not.toHaveProperty('fill')
  })

  it('holds numbers, days, times, words and results of every kind', () => {
    const row = `<table:table-row>
      <table:table-cell office:value-type="float" office:value="165.5"><text:p>165,50</text:p></table:table-cell>
      <table:table-cell office:value-type="float" office:value="5133"><text:p>05133</text:p></table:table-cell>
      <table:table-cell office:value-type="date" office:date-value="2026-11-09"><text:p>Nov 26</text:p></table:table-cell>
      <table:table-cell office:value-type="time" office:time-value="PT12H00M00S"><text:p>12:00</text:p></table:table-cell>
      <table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>WAHR</text:p></table:table-cell>
      <table:table-cell office:value-type="string" calcext:value-type="error" table:formula="of:=1/0"><text:p>#DIV/0!</text:p></table:table-cell>
      <table:table-cell table:formula="of:=[.A1]"/>
      <table:table-cell office:value-type="percentage" office:value="0.75"><text:p>75 %</text:p></table:table-cell>
    </table:table-row>`

    expect(readOds(row).rows[0]?.cells).toEqual([
      165.5,
      '05133',
      { tag: '2026-11-09', serial: 46_335, format: 'yyyy-mm-dd' },
      0.5,
      true,
      { fehler: '#DIV/0!' },
      { formel: true },
      0.75
    ])
  })

  it('holds text as it is shown: blanks, lines, formats; nothing that is drawn over it, kept aside or covered', () => {
    const row = `<table:table-row>
      <table:table-cell office:value-type="string" table:number-columns-spanned="2"><draw:frame><draw:text-box><text:p>Logo</text:p></draw:text-box></draw:frame><office:annotation><dc:creator>Kim</dc:creator><text:p>bitte</text:p><text:p>prüfen</text:p></office:annotation><text:p>Abd <text:span>al</text:span><text:s text:c="3"/>-Salam</text:p>
        <text:p>Zeile<text:line-break/>drei &amp; vier</text:p></table:table-cell>
      <table:covered-table-cell office:value-type="string"><text:p>verdeckt</text:p></table:covered-table-cell>
      <table:table-cell><text:p>ohne Art</text:p></table:table-cell></table:table-row>`
    const { rows, merges } = readOds(row)

    expect(rows).toEqual([
      {
        row: 1,
        cells: ['Abd al   -Salam\nZeile\ndrei & vier', null, 'ohne Art'],
        comments: [{ column: 0, text: 'bitte\nprüfen' }]
      }
    ])
    expect(merges).toEqual([{ row: 0, column: 0, toRow: 0, toColumn: 1 }])
  })

  it('may hide a sheet', () => {
    const styles =
      '<style:style style:name="ta1" style:family="table"><style:table-properties table:display="false"/></style:style>'

    expect(
      readOds(`<table:table-row>${cell('a')}</table:table-row>`, '', styles, 'table:style-name="ta1"')
    ).toMatchObject({ visibility: 'hidden' })
  })

  it('may come in one piece, without an archive', () => {
    const flat = `<?xml version="1.0"?><office:document ${namespaces} office:mimetype="application/vnd.oasis.opendocument.spreadsheet">${contentOf(`<table:table-row>${cell('a')}</table:table-row>`)}</office:document>`

    expect(readWorkbook('liste.xml', Buffer.from(flat)).sheets[0]?.rows).toEqual([{ row: 1, cells: ['a'] }])
  })

  it('is no list when it ends in the middle', async () => {
    expect(await refusalOf(() => readOds('<table:table-row><table:table-cell>'))).toBe('liste.beschaedigt')
  })

  it('keeps a format drawn over the whole sheet out, and refuses a row repeated without end', async () => {
    const blank =
      '<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
    const filled = `<table:table-row table:number-rows-repeated="1048570">${cell('a')}</table:table-row>`
    const wide = `<table:table-row>${cell('a', 'table:number-columns-repeated="16384"')}</table:table-row>`

    expect(readOds(`<table:table-row>${cell('a')}</table:table-row>${blank}`).rows).toHaveLength(1)
    expect(await refusalOf(() => readOds(filled))).toBe('liste.zuVieleZeilen')
    expect(readOds(wide)).toMatchObject({ beyond: 1, rows: [{ row: 1 }] })
  })
})
