import { describe, expect, it } from 'vitest'
import { readWorkbook } from '../../../electron/excel/readWorkbook'
import { zipOf } from '../../support/zipOf'

const cell = (text: string, style = '') =>
  `<table:table-cell ${style} office:value-type="string"><text:p>${text}</text:p></table:table-cell>`
const styled = (name: string, properties: string, parent = 'Default') =>
  `<style:style style:name="${name}" style:family="table-cell" style:parent-style-name="${parent}">${properties}</style:style>`

function readOds(rows: string, columns = '', styles = '') {
  const namespaces = ['office', 'table', 'text', 'style', 'fo'].map((name) => `xmlns:${name}="urn:${name}"`).join(' ')
  const content = `<?xml version="1.0"?><office:document-content ${namespaces}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="A &amp; B">${columns}${rows}</table:table></office:spreadsheet></office:body></office:document-content>`
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
})
