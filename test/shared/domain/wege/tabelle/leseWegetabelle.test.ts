import { describe, expect, it } from 'vitest'
import type { Cell, ForeignSheet, ForeignWorkbook } from '../../../../../shared/domain/austausch/workbook'
import { leseWegetabelle } from '../../../../../shared/domain/wege/tabelle/leseWegetabelle'
import { bedeutungOf } from '../../../../../shared/domain/wege/tabelle/spaltenkopf'

const sheetOf = (rows: readonly (readonly Cell[])[], name = 'Blatt1'): ForeignSheet => ({
  ...{ name, visibility: 'visible', merges: [], hiddenColumns: [] },
  rows: rows.map((cells, index) => ({ row: index + 1, cells: [...cells] })).filter(({ cells }) => cells.length > 0)
})
const bookOf = (...sheets: ForeignSheet[]): ForeignWorkbook => ({
  ...{ format: 'xlsx', sheets, unreadable: [], dateSystem: '1900' }
})
function lese(...rows: (readonly Cell[])[]) {
  const tabelle = leseWegetabelle(bookOf(sheetOf(rows)), 'bus.xlsx')
  if (typeof tabelle === 'string') throw new Error(tabelle)
  return tabelle
}

describe('a heading', () => {
  it.each([
    ['von', 'von'],
    ['Ort', 'von'],
    ['Wohnort', 'von'],
    ['Ort A', 'von'],
    ['Ort B', 'nach'],
    ['nach', 'nach'],
    ['Standort', 'nach'],
    ['Ziel (Ort)', 'nach'],
    ['früh', 'frueh'],
    ['Fahrzeit morgens', 'frueh'],
    ['vormittags (Min.)', 'frueh'],
    ['mittags', 'mittag'],
    ['Minuten mittags', 'mittag'],
    ['abends', 'spaet'],
    ['nachmittags', 'spaet'],
    ['SPÄT', 'spaet'],
    ['Minuten', 'minuten'],
    ['Fahrzeit (min)', 'minuten'],
    ['letzte Rückfahrt', 'letzteRueckfahrt'],
    ['Letzter Bus nach Hause', 'letzteRueckfahrt'],
    ['Rückfahrt ab', 'letzteRueckfahrt'],
    ['Rückfahrt (Minuten)', 'minuten'],
    ['Stand', 'stand'],
    ['Herkunft', 'herkunft'],
    ['Linie', undefined],
    ['Bemerkung', undefined]
  ])('"%s" means %j', (kopf, bedeutung) => {
    expect(bedeutungOf(kopf)).toBe(bedeutung)
  })
})

describe('a list of ways', () => {
  it('is found below a title, with its day, and says what it did not read', () => {
    const tabelle = lese(
      ['Busverbindungen im Kreis, Stand: 01.10.2026'],
      [],
      ['Wohnort', 'Standort', 'Linie', 'morgens', 'mittags', 'abends', 'letzter Bus'],
      ['Vlotho', 'Herford', '433', '40', '55 min', '1:15', '18.25 Uhr'],
      [],
      ['Wohnort', 'Standort', 'Linie', 'morgens', 'mittags', 'abends', 'letzter Bus'],
      ['Bünde', 'Herford', '101', 25, null, '–', null]
    )

    expect(tabelle).toMatchObject({ form: 'liste', blatt: 'Blatt1', stand: '2026-10-01' })
    expect(tabelle.spalten.map(({ bedeutung }) => bedeutung)).toEqual([
      ...['von', 'nach', null, 'frueh', 'mittag', 'spaet', 'letzteRueckfahrt']
    ])
    expect(tabelle.angaben).toMatchObject([
      { stelle: '4', von: 'Vlotho', nach: 'Herford', frueh: 40, mittag: 55, spaet: 75, letzteRueckfahrt: '18:25' },
      { stelle: '7', von: 'Bünde', frueh: 25, mittag: null, spaet: null, letzteRueckfahrt: null, maengel: [] }
    ])
  })

  it('with one column of minutes means the whole day', () => {
    expect(lese(['von', 'nach', 'Minuten'], ['Vlotho', 'Herford', 45]).angaben).toMatchObject([
      { frueh: 45, mittag: 45, spaet: 45 }
    ])
  })

  it('names each cell that cannot be read, and why', () => {
    const { angaben } = lese(
      ['von', 'nach', 'früh', 'mittags', 'abends', 'letzte Rückfahrt', 'Stand'],
      ['Vlotho', 'Herford', 'kein Bus', 700, { fehler: '#NV' }, 'stündlich', 'Winter'],
      [null, 'Herford', 40, 40, 40],
      ['Quelle: Fahrplan']
    )

    expect(angaben.map(({ maengel }) => maengel)).toEqual([
      [
        { art: 'minuten', zelle: 'C2', wert: 'kein Bus' },
        { art: 'bereich', zelle: 'D2', wert: '700' },
        { art: 'fehlerwert', zelle: 'E2', wert: '#NV' },
        { art: 'uhrzeit', zelle: 'F2', wert: 'stündlich' },
        { art: 'tag', zelle: 'G2', wert: 'Winter' }
      ],
      [{ art: 'vonFehlt', zelle: 'A3', wert: '' }],
      [{ art: 'nachFehlt', zelle: 'B4', wert: '' }]
    ])
  })
})

describe('a matrix', () => {
  it('has places down and sites across, one number for the whole day', () => {
    const tabelle = lese(
      ['Fahrzeiten in Minuten'],
      ['von \\ nach', 'Herford', 'Bünde'],
      ['Vlotho', 40, '1:05'],
      ['Herford', '–', 25],
      ['Spenge', 'kein Bus', null]
    )

    expect(tabelle.form).toBe('matrix')
    expect(tabelle.angaben.map(({ stelle, von, nach, frueh, spaet }) => [stelle, von, nach, frueh, spaet])).toEqual([
      ['B3', 'Vlotho', 'Herford', 40, 40],
      ['C3', 'Vlotho', 'Bünde', 65, 65],
      ['B4', 'Herford', 'Herford', null, null],
      ['C4', 'Herford', 'Bünde', 25, 25],
      ['B5', 'Spenge', 'Herford', null, null]
    ])
    expect(tabelle.angaben.at(-1)?.maengel).toEqual([{ art: 'minuten', zelle: 'B5', wert: 'kein Bus' }])
  })

  it('may have columns before that of the places, and no word in its corner', () => {
    expect(lese(['PLZ', 'Ort', 'Herford'], [32602, 'Vlotho', 40]).angaben).toMatchObject([{ von: 'Vlotho', frueh: 40 }])
    expect(lese([null, 'Herford', 'Bünde'], ['Vlotho', 40, 30]).angaben).toMatchObject([
      { stelle: 'B2', nach: 'Herford' },
      { stelle: 'C2', nach: 'Bünde' }
    ])
  })
})

it('takes the first sheet that can be understood, or the one somebody chose', () => {
  const book = bookOf(
    sheetOf([['Hinweise'], ['Bitte ausfüllen']], 'Hinweise'),
    sheetOf(
      [
        ['von', 'nach', 'Minuten'],
        ['Vlotho', 'Herford', 40]
      ],
      'Winter'
    ),
    sheetOf(
      [
        ['von', 'nach', 'Minuten'],
        ['Vlotho', 'Herford', 50]
      ],
      'Sommer'
    )
  )

  expect(leseWegetabelle(book, 'bus.xlsx')).toMatchObject({
    blatt: 'Winter',
    blaetter: ['Hinweise', 'Winter', 'Sommer']
  })
  expect(leseWegetabelle(book, 'bus.xlsx', 'Sommer')).toMatchObject({ angaben: [{ frueh: 50 }] })
  expect(leseWegetabelle(book, 'bus.xlsx', 'Hinweise')).toBe('nichtErkannt')
  expect(leseWegetabelle(book, 'bus.xlsx', 'Fehlt')).toBe('blattFehlt')
})
