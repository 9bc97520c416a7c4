import { spalten, spaltennamen } from '@shared/domain/ausgaben/spalten'
import { describe, expect, it } from 'vitest'
import { plainText } from '../../../electron/excel/cleanText'
import { guardText, unguardText } from '../../../electron/excel/csvGuard'
import { readWorkbook } from '../../../electron/excel/readWorkbook'
import { writeCsv } from '../../../electron/excel/writeCsv'
import { type Sheet, writeWorkbook } from '../../../electron/excel/writeWorkbook'
import { checkZip } from '../../../electron/excel/zip'
import { injections } from '../../support/injections'

const kinds = { text: 'text', monat: 'text', tag: 'day', zahl: 'number' } as const

/** Every string through every column that can leave the office: each row holds one string everywhere. */
const sheet: Sheet = {
  title: '=1+1',
  tab: 'Liste',
  footer: '=1+1',
  legend: '=1+1',
  frozenColumns: 1,
  columns: spaltennamen.map((name) => ({
    heading: spalten[name].heading,
    kind: kinds[spalten[name].zelle],
    width: 12,
    input: {}
  })),
  rows: injections.map((text) => spaltennamen.map(() => text)),
  tickets: { heading: 'FK-Beleg', texts: injections },
  beside: [{ tab: 'Hinweise', widths: [20, 60], rows: injections.map((text) => [text, text]) }]
}

describe('texts that look like formulas', () => {
  it('are many enough to mean something', () => {
    expect(new Set(injections).size).toBeGreaterThanOrEqual(60)
  })

  it('are written into a workbook as text in every column, never as a formula or a link', async () => {
    const zip = checkZip(Buffer.from(await writeWorkbook(sheet)))

    const sheets = zip.names.filter((name) => name.startsWith('xl/worksheets/sheet'))
    expect(sheets).toHaveLength(2)
    const styles = zip.read('xl/styles.xml')!.toString('utf8')
    const formats = [...styles.slice(styles.indexOf('<cellXfs')).matchAll(/<xf [^>]*numFmtId="(\d+)"/g)]
    for (const name of sheets) {
      const xml = zip.read(name)!.toString('utf8')
      expect(xml).not.toMatch(/<f[ >/]|<hyperlink|ddeLink|externalReference/i)
      const cells = [...xml.matchAll(/<c r="[A-Z]+\d+"([^>]*?)(?:\/>|>)/g)].map(([, attributes]) => attributes!)
      const texts = cells.filter((attributes) => / t="/.test(attributes))
      expect(texts.every((attributes) => / t="(?:s|inlineStr)"/.test(attributes))).toBe(true)
      const numFmts = texts.map((attributes) => formats[Number(/ s="(\d+)"/.exec(attributes)![1])]![1])
      expect(new Set(numFmts)).toEqual(new Set(['49']))
    }
    expect(zip.names.filter((name) => /externalLink|connections|oleObject|vba/i.test(name))).toEqual([])
  })

  it('come back from a workbook as they were, but for what nobody can see', async () => {
    const { sheets } = readWorkbook('l.xlsx', await writeWorkbook(sheet))

    const visible = (text: unknown) => (typeof text === 'string' ? text.replaceAll(/\p{Cf}/gu, '') : text)
    const back = sheets[0]!.rows.slice(1).map(({ cells }) => visible(cells[3] ?? null))
    expect(back).toEqual(injections.map((text) => visible(plainText(text) || null)))
  })

  it('stand in a text file with an apostrophe before them, and come back without it', () => {
    const csv = Buffer.from(writeCsv(sheet))
    const { sheets } = readWorkbook('l.csv', csv)

    const fields = [...csv.toString('utf8').matchAll(/"((?:[^"]|"")*)"/g)].map(([, field]) => field!)
    expect(fields.filter((field) => /^[\s\p{Cf}]*[=+\-@＝＋－＠]/u.test(field))).toEqual([])
    expect(fields.filter((field) => /^[\t\r\n\0]/.test(field))).toEqual([])
    const back = sheets[0]!.rows.slice(1).map(({ cells }) => cells[3] ?? null)
    expect(back).toEqual(injections.map((text) => plainText(text) || null))
  })

  it('keep their own apostrophes', () => {
    for (const text of [...injections, "'", "''", "'a", "O'Neill", 'a']) {
      expect(unguardText(guardText(text))).toBe(text)
    }
    expect(guardText('Müller-Lüdenscheid')).toBe('Müller-Lüdenscheid')
  })

  it('begin a text file with its mark and end its lines as Windows does', () => {
    const text = Buffer.from(writeCsv({ ...sheet, rows: [['a;"b"', ...spaltennamen.slice(1).map(() => null)]] }))

    expect(text.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
    expect(text.toString('utf8').split('\r\n')[1]).toMatch(/^"a;""b""";"";/)
  })

  it('leave no trace of person or machine in the properties of the file', async () => {
    const zip = checkZip(Buffer.from(await writeWorkbook(sheet)))

    const core = zip.read('docProps/core.xml')!.toString('utf8')
    const app = zip.read('docProps/app.xml')!.toString('utf8')
    expect(core).toContain('<dc:creator>Förderkette</dc:creator>')
    expect(core).toContain('<cp:lastModifiedBy>Förderkette</cp:lastModifiedBy>')
    expect(app).not.toMatch(/<Manager>[^<]|<Company>[^<]|<HyperlinkBase>[^<]/)
    const all = zip.names.map((name) => zip.read(name)!.toString('utf8')).join('')
    expect(all).not.toMatch(/[A-Z]:\\Users|\/home\/|absPath/)
  })
})
