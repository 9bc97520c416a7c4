import { describe, expect, it } from 'vitest'
import { readXlsMarks } from '../../../electron/excel/xlsMarks'

/** A record with its words, two bytes each. */
function record(id: number, ...words: number[]): Buffer {
  const bytes = Buffer.alloc(4 + words.length * 2)
  bytes.writeUInt16LE(id, 0)
  bytes.writeUInt16LE(words.length * 2, 2)
  for (const [at, word] of words.entries()) bytes.writeUInt16LE(word, 4 + at * 2)
  return bytes
}

const bof = (version = 0x0600) => record(0x0809, version, 0x0010)
const eof = record(0x000a)
const font = (flags: number) => record(0x0031, 200, flags)
/** A format: its font, and the number of a colour it fills cells with. */
const format = (fontNumber: number, colour = 0) =>
  record(0x00e0, fontNumber, 0, 0, 0, 0, 0, 0, 0, colour ? 1 << 10 : 0, colour)
const blank = (row: number, column: number, xf: number) => record(0x0201, row, column, xf)

function streamOf(head: Buffer[], sheet: Buffer[]): Buffer {
  const name = Buffer.from('Liste', 'latin1')
  const boundSheet = Buffer.alloc(4 + 8 + name.length)
  const before = Buffer.concat([bof(), ...head])
  const place = before.length + boundSheet.length + eof.length
  boundSheet.writeUInt16LE(0x0085, 0)
  boundSheet.writeUInt16LE(8 + name.length, 2)
  boundSheet.writeUInt32LE(place, 4)
  boundSheet.writeUInt8(name.length, 10)
  name.copy(boundSheet, 12)
  return Buffer.concat([before, boundSheet, eof, bof(), ...sheet, eof])
}

const marksOf = (sheet: Buffer[], head: Buffer[] = []) => readXlsMarks(streamOf(head, sheet)).get('Liste')

describe('an old .xls workbook', () => {
  it('tells struck-out and coloured cells; the fifth font bears number 5', () => {
    const head = [font(0), font(0), font(0), font(0), font(8), format(0), format(5), format(0, 13)]
    const many = record(0x00be, 2, 1, 2, 2, 0, 3)
    const marks = marksOf([blank(0, 0, 1), blank(1, 3, 2), many], head)

    expect(marks?.strikes).toEqual(new Map([[1, 1]]))
    expect(marks?.fills).toEqual(
      new Map([
        [2, [{ column: 3, colour: 'FFFF00' }]],
        [
          3,
          [
            { column: 1, colour: 'FFFF00' },
            { column: 2, colour: 'FFFF00' }
          ]
        ]
      ])
    )
  })

  it('takes colours from its own palette first', () => {
    const palette = record(0x0092, 1, 0x2211, 0x0033)
    const marks = marksOf([blank(0, 0, 0)], [palette, font(0), format(0, 8)])

    expect(marks?.fills.get(1)).toEqual([{ column: 0, colour: '112233' }])
  })

  it('tells hidden rows and columns; while a filter is active it is the filter that hides rows', () => {
    const hiddenRow = record(0x0208, 4, 0, 3, 255, 0, 0, 0x20, 0)
    const shownRow = record(0x0208, 5, 0, 3, 255, 0, 0, 0, 0)
    const hiddenColumns = record(0x007d, 1, 2, 2560, 15, 1, 0)

    expect(marksOf([hiddenColumns, hiddenRow, shownRow])).toMatchObject({
      hiddenRows: new Set([5]),
      hiddenColumns: [1, 2]
    })
    expect(marksOf([hiddenRow])?.filteredRows).toEqual(new Set())
    expect(marksOf([record(0x009b), hiddenRow])?.filteredRows).toEqual(new Set([5]))
  })

  it('does not take a chart for the end of its sheet', () => {
    const chart = [bof(), record(0x0208, 9, 0, 0, 0, 0, 0, 0x20, 0), eof]

    expect(marksOf([...chart, record(0x0208, 4, 0, 3, 255, 0, 0, 0x20, 0)])?.hiddenRows).toEqual(new Set([5]))
  })

  it('says nothing of an older one, and nothing of one cut off', () => {
    const whole = streamOf([font(8), format(0)], [blank(0, 0, 0)])

    expect(readXlsMarks(Buffer.concat([bof(0x0500), whole.subarray(8)])).size).toBe(0)
    for (let length = 0; length < whole.length; length++) readXlsMarks(whole.subarray(0, length))
  })
})
