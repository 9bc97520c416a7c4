import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText } from '../../../electron/excel/cleanText'
import { readWorkbook } from '../../../electron/excel/readWorkbook'
import { type Sheet, writeWorkbook } from '../../../electron/excel/writeWorkbook'

function sheetOf(rows: Sheet['rows']): Sheet {
  return {
    title: 'Liste & Co.',
    tab: 'Liste',
    footer: 'Fuß',
    frozenColumns: 1,
    columns: [
      { heading: 'Text', kind: 'text', width: 20 },
      { heading: 'Tag', kind: 'day', width: 12 },
      { heading: 'Zahl', kind: 'number', width: 8 }
    ],
    rows
  }
}

async function roundTrip(rows: Sheet['rows']) {
  const [sheet] = readWorkbook('l.xlsx', await writeWorkbook(sheetOf(rows))).sheets
  return sheet!.rows.slice(1).map(({ cells }) => [0, 1, 2].map((column) => cells[column] ?? null))
}

const tage = fc.date({ min: new Date('1900-03-01'), max: new Date('2199-12-31'), noInvalidDate: true })
const zeilen = fc.tuple(
  fc.oneof(
    fc.string({ minLength: 1, unit: 'grapheme' }),
    fc.constantFrom(
      '=1+1',
      '+49',
      '-5',
      '@x',
      '0012',
      '1.3.26',
      '1E5',
      'WAHR',
      '_x0041_',
      '&amp;',
      '<b>',
      ' a ',
      'a\nb'
    )
  ),
  tage.map((date) => date.toISOString().slice(0, 10)),
  fc
    .double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 })
    .map((zahl) => Math.round(zahl * 100) / 100 + 0)
)

describe('a written workbook', () => {
  it('is read back by another library cell by cell: text as text, days as days, numbers as numbers', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(zeilen, { minLength: 1, maxLength: 20 }), async (rows) => {
        expect(await roundTrip(rows)).toEqual(
          rows.map(([text, tag, zahl]) => [text, expect.objectContaining({ tag }), zahl])
        )
      }),
      { numRuns: 40 }
    )
  })

  it('stays readable whatever a text holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 10 }), async (texte) => {
        expect(await roundTrip(texte.map((text) => [`x${text}`, null, null]))).toHaveLength(texte.length)
      }),
      { numRuns: 40 }
    )
  })

  it('holds no more than a cell can', () => {
    expect(cleanText('ä'.repeat(40_000))).toHaveLength(32_767)
    expect(cleanText('a\u0000b\uD800c\r\nd')).toBe('ab\uFFFDc\nd')
  })

  it('keeps a text among days as it is', async () => {
    expect(await roundTrip([['a', '1985', null]])).toEqual([['a', '1985', null]])
  })

  it('has a heading even with nobody in it', async () => {
    expect(await roundTrip([])).toEqual([])
  })
})
