import { fremdeWoerter, withWords } from '@shared/domain/austausch/fremdeWoerter'
import type { Cell, DateCell } from '@shared/domain/austausch/workbook'
import { describe, expect, it } from 'vitest'
import { codesOf, erkenne, fieldsOf, sheetOf } from '../../../support/erkenne'

const days = [...Array(12).keys()].map((day) => String(day + 1))
const kopf = ['Name', 'Vorname', ...days]
const person: Cell[] = ['Haddad', 'Amal']
const titled = (...rows: Cell[][]): Cell[][] => [['Anwesenheit Oktober 2026'], kopf, ...rows]
const ownOf = (lines: Cell[][], words?: Record<string, string>) =>
  erkenne(lines, words ? { words: { tagesmarke: words } } : {}).rows[1]?.own

describe('marks of single days', () => {
  it('are counted by their kind where the list has no sums', () => {
    const marks = ['A', 'a', 'O', 'K', 'E', 'U', 'X', 'F', 'T', 'P', '-', null]

    expect(ownOf(titled([...person, ...marks]))).toEqual({
      tage_anwesend: 2,
      tage_krank: 1,
      tage_entschuldigt: 1,
      tage_unentschuldigt: 1,
      online: 1,
      teilweise: 1,
      praktikum: 1,
      ferien: 1,
      nicht_gemeldet: 1,
      soll_tage: 9,
      letzte_anwesenheit: '2026-10-10'
    })
  })

  it('mean what the legend of the list says', () => {
    const lines = titled(
      [...person, 'x', 'x', '/', 'o', 'S'],
      ['x = anwesend, / = unentschuldigt gefehlt; o = entschuldigt | S: Schule']
    )

    expect(ownOf(lines)).toBeUndefined()
    expect(ownOf(lines, { S: 'P' })).toMatchObject({
      tage_anwesend: 2,
      tage_unentschuldigt: 1,
      tage_entschuldigt: 1,
      praktikum: 1
    })
  })

  it('mean what a sheet beside the list says', () => {
    const info = sheetOf([['Zeichen'], ['+ = anwesend'], ['kA = krank mit Attest']], { name: 'Erläuterung' })
    const liste = erkenne([info, sheetOf(titled([...person, '+', '+', 'kA', 'X']), { name: 'Liste' })])

    expect(liste.rows[1]?.own).toMatchObject({ tage_anwesend: 2, tage_krank: 1, soll_tage: 3 })
  })

  it('mean what a person taught before anything else', () => {
    expect(ownOf(titled([...person, 'A', 'K', 'ü']), { K: 'E', ü: 'A' })).toMatchObject({
      tage_anwesend: 2,
      tage_entschuldigt: 1
    })
  })

  it('are told and not counted when nobody explained them', () => {
    const [, row] = erkenne(titled([...person, 'x', 'x', 'A', '?'])).rows

    expect(row?.own).toBeUndefined()
    expect(row?.findings).toEqual([
      { field: 'tagesmarke', code: 'wort.unbekannt', facts: { roh: 'x' } },
      { field: 'tagesmarke', code: 'wort.unbekannt', facts: { roh: '?' } }
    ])
  })

  it('do not take an X for a day off in a list that has no other sign for presence', () => {
    const [, row] = erkenne(titled([...person, 'X', 'X', 'X', 'K'])).rows

    expect(row?.findings).toEqual([{ field: 'tagesmarke', code: 'wort.unbekannt', facts: { roh: 'X' } }])
  })

  it('may be hours: whoever was there for some was there', () => {
    expect(ownOf(titled([...person, 5, 5, '3 h', 'K']))).toMatchObject({
      tage_anwesend: 2,
      teilweise: 1,
      tage_krank: 1
    })
  })

  it('are compared with the sums of the list, which stay what they are', () => {
    const lines = (sum: number): Cell[][] => [
      ['Anwesenheit Oktober 2026'],
      [...kopf, 'anwesend', 'krank'],
      [...person, ...days.map((_, day) => (day < 10 ? 'A' : 'K')), sum, 2]
    ]
    const [, right] = erkenne(lines(10)).rows
    const [, wrong] = erkenne(lines(11)).rows

    expect(right).toMatchObject({ values: { anwesend: 10, fehl_k: 2 }, findings: [] })
    expect(wrong?.values?.anwesend).toBe(11)
    expect(wrong?.findings).toEqual([{ field: 'anwesend', code: 'summe.weichtAb', facts: { summe: 11, gezaehlt: 10 } }])
  })

  it('stand in for sums that the file does not hold', () => {
    const [, row] = erkenne([
      ['Anwesenheit Oktober 2026'],
      [...kopf, 'anwesend'],
      [...person, 'A', 'A', 'K', ...Array(9).fill(null), { formel: true }]
    ]).rows

    expect(codesOf(row)).toEqual(['zelle.formelOhneWert'])
    expect(row?.own).toMatchObject({ tage_anwesend: 2, tage_krank: 1 })
  })
})

describe('signs somebody explained afterwards', () => {
  const lines = titled([...person, 'x', 'x', '/', 'A', 'K'], ['Noori', 'Zahra', 'A', 'A', 'U'])

  it('count as if they had been known before', () => {
    const wahl = { tagesmarke: { x: 'E', '/': 'A' } }
    const { liste, changed } = withWords(erkenne(lines), wahl)

    expect(liste.rows).toEqual(erkenne(lines, { words: wahl }).rows)
    expect([...changed]).toEqual([3])
    expect(liste.rows[1]?.own).toMatchObject({ tage_anwesend: 2, tage_entschuldigt: 2, tage_krank: 1 })
  })

  it('leave the row open as long as one of them is', () => {
    const { rows } = withWords(erkenne(lines), { tagesmarke: { x: 'E' } }).liste

    expect(rows[1]?.own).toBeUndefined()
    expect(rows[1]?.findings).toEqual([{ field: 'tagesmarke', code: 'wort.unbekannt', facts: { roh: '/' } }])
  })

  it('may mean nothing', () => {
    const { rows } = withWords(erkenne(lines), { tagesmarke: { x: null, '/': null } }).liste

    expect(rows[1]?.own).toMatchObject({ tage_anwesend: 1, tage_krank: 1, soll_tage: 2 })
  })

  it('are asked about like other words', () => {
    expect(fremdeWoerter(erkenne(lines))).toEqual([
      { feld: 'tagesmarke', wort: '/', anzahl: 1, vorschlag: null },
      { feld: 'tagesmarke', wort: 'x', anzahl: 1, vorschlag: null }
    ])
  })
})

describe('columns of days', () => {
  const date = (day: number): Cell => ({
    tag: `2026-10-${String(day).padStart(2, '0')}`,
    serial: 46_295 + day,
    format: 'ddd dd.mm.'
  })
  const five = [1, 2, 5, 6, 7]

  it.each<[string, Cell[]]>([
    ['numbers', five],
    ['numbers with a point', five.map((day) => `${day}.`)],
    ['days', five.map((day) => `0${day}.10.`)],
    ['whole days', five.map((day) => `0${day}.10.2026`)],
    ['weekdays and days', five.map((day) => `Mo ${day}.`)],
    ['dates', five.map(date)],
    ['dates written out', five.map((day) => ({ ...(date(day) as DateCell), format: 'yyyy-mm-dd' }))]
  ])('are known by their headings: %s', (_, headings) => {
    const liste = erkenne([
      ['Monat Oktober 2026'],
      ['Nachname', 'Vorname', ...headings],
      ['Haddad', 'Amal', 'A', 'A', 'U', 'A', 'A']
    ])

    expect(liste.headerRows).toEqual([2])
    expect(fieldsOf(liste)).toEqual(['nachname', 'vorname', null, null, null, null, null])
    expect(liste.kind).toBe('fehlzeitenliste')
    expect(liste.rows[1]?.own).toMatchObject({ tage_anwesend: 4, tage_unentschuldigt: 1 })
  })

  it('show dates as the file shows them', () => {
    const { columns } = erkenne([
      ['Nachname', 'Vorname', ...five.map(date)],
      ['Haddad', 'Amal', 'A']
    ])

    expect(columns.slice(2).map(({ heading }) => heading)).toEqual([
      'Do 01.10.',
      'Fr 02.10.',
      'Mo 05.10.',
      'Di 06.10.',
      'Mi 07.10.'
    ])
  })
})
