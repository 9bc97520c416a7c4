import type { ForeignSheet } from '@shared/domain/austausch/workbook'
import { describe, expect, it } from 'vitest'
import { erkenne, sheetOf } from '../../../support/erkenne'

const kopf = ['Familienname', 'Rufname', 'Tage anwesend', 'entsch.', 'unentsch.']
const month = (name: string, title: string | null, rows = [['Haddad', 'Amal', 18, 1, 0]]) =>
  sheetOf([[title], kopf, ...rows], { name })

const many = (count: number) => Array.from({ length: count }, (_, at) => ['Haddad', `Amal ${at}`, 18, 1, 0])

describe('a workbook with one sheet per month', () => {
  it('is read at its newest month, with the others named, newest first', () => {
    const liste = erkenne([
      sheetOf([['Werkstatt am Moor']], { name: 'Deckblatt' }),
      month('Aug.', 'Fehlzeiten August 2026'),
      month('Okt.', 'Fehlzeiten Oktober 2026'),
      month('Sep.', 'Fehlzeiten September 2026')
    ])

    expect(liste).toMatchObject({
      sheet: 'Okt.',
      monat: '2026-10',
      kind: 'fehlzeitenliste',
      sheetsGleicherForm: [
        { sheet: 'Sep.', rows: 3, monat: '2026-09' },
        { sheet: 'Aug.', rows: 3, monat: '2026-08' }
      ]
    })
    expect(liste.hinweise.map(({ code }) => code)).toEqual(['blatt.gleicheForm', 'blatt.gleicheForm'])
  })

  it('is read at the sheet a person names, and still names the others', () => {
    const sheets = [month('09/2026', null), month('10/2026', null)]
    const liste = erkenne(sheets, { sheet: '09/2026' })

    expect(liste).toMatchObject({ sheet: '09/2026', monat: '2026-09' })
    expect(liste.sheetsGleicherForm).toEqual([{ sheet: '10/2026', rows: 3, monat: '2026-10' }])
  })

  it('is read at the sheet called as that of the last list, in whichever month', () => {
    const groups = [month('TN Oktober', null), month('TN November', null), month('Ehemalige', null, many(9))]
    const letztesBlatt = 'TN Oktober'
    const read = (sheets: readonly ForeignSheet[], over: Parameters<typeof erkenne>[1] = { letztesBlatt }) =>
      erkenne([...sheets], over).sheet

    expect(read(groups, {})).toBe('Ehemalige')
    expect(read(groups)).toBe('TN November')
    expect(read(groups, { letztesBlatt: 'TN November' })).toBe('TN Oktober')
    expect(read(groups.slice(1), { letztesBlatt: 'TN November' })).toBe('TN November')
    expect(read([month('TN', null), ...groups.slice(2)])).toBe('TN')
    expect(read(groups, { letztesBlatt: 'Warteliste 3' })).toBe('Ehemalige')
    expect(read(groups, { letztesBlatt, sheet: 'Ehemalige' })).toBe('Ehemalige')
    expect(read([month('TN Oktober 2026', null), month('TN November 2026', null)])).toBe('TN November 2026')
  })

  it('does not take a prepared month for the newest one', () => {
    const liste = erkenne([
      month('Oktober 2026', null),
      month('November 2026', null, [['Haddad', 'Amal', 0, null, null] as unknown as (string | number)[]])
    ])

    expect(liste.sheet).toBe('Oktober 2026')
    expect(liste.sheetsGleicherForm).toEqual([])
  })

  it('names the sheets of other groups too', () => {
    const liste = erkenne([
      month('Gruppe A', null),
      month(
        'Gruppe B',
        null,
        [...Array(3)].map(() => ['A', 'B', 1, 2, 3])
      )
    ])

    expect(liste.sheet).toBe('Gruppe B')
    expect(liste.sheetsGleicherForm).toEqual([{ sheet: 'Gruppe A', rows: 3, monat: null }])
  })

  it('leaves sheets of another form out, and hidden ones', () => {
    const liste = erkenne([
      month('Okt 26', null),
      sheetOf(
        [
          ['Träger', 'Kursart', 'Beginn', 'Plätze'],
          ['A', 'BSK B2', '01.02.2027', 20]
        ],
        { name: 'Kurse' }
      ),
      { ...month('Sep 26', null), visibility: 'hidden' }
    ])

    expect(liste.sheetsGleicherForm).toEqual([])
    expect(liste.hinweise.map(({ code }) => code)).toEqual(['blatt.weitere', 'blatt.ausgeblendet'])
  })
})

describe('the month of a list', () => {
  it.each([
    ['Anwesenheit für den Monat Oktober 2026', '2026-10'],
    ['Monat: Okt. 26', '2026-10'],
    ['Abrechnung 09/2026', '2026-09'],
    ['Zeitraum 01.10. bis 31.10.2026', '2026-10'],
    ['Berichtsmonat 2026-08 – Gruppe 3', '2026-08'],
    ['Meldung Juli 2026, Rückgabe bis August 2026', '2026-07'],
    ['Ellerwiek, den 2. November 2026', null],
    ['Stand: Oktober 2026', null],
    ['Halbjahr Juli 2026 – Dezember 2026', null],
    ['Marktplatz 26', null],
    ['Gruppe Maier 26', null]
  ])('%j is %j', (title, monat) => {
    expect(erkenne([[title], kopf, ['Haddad', 'Amal', 18, 1, 0]]).monat).toBe(monat)
  })

  it('stands in a cell that shows only the month', () => {
    const cell = { tag: '2026-10-01', serial: 46296, format: 'mmmm yyyy' }

    const written = { ...cell, format: 'yyyy-mm-dd' }

    expect(erkenne([['Monat', null, cell], kopf, ['Haddad', 'Amal', 18, 1, 0]]).monat).toBe('2026-10')
    expect(erkenne([['Monat:', written], kopf, ['Haddad', 'Amal', 18, 1, 0]]).monat).toBe('2026-10')
  })

  it('stands in a column, and in each row where there are several', () => {
    const rows = [
      [...kopf, 'Monat'],
      ['Haddad', 'Amal', 18, 1, 0, '2026-09'],
      ['Haddad', 'Amal', 17, 1, 0, 'Oktober 2026']
    ]
    const liste = erkenne(rows)

    expect(erkenne(rows.slice(0, 2)).monat).toBe('2026-09')
    expect(liste.monat).toBeNull()
    expect(liste.rows.map(({ own }) => own?.monat)).toEqual(['2026-09', '2026-10'])
  })

  it('takes its year from the title when the sheet names only the month', () => {
    expect(erkenne([month('Oktober', 'Fehlzeiten 2026')]).monat).toBe('2026-10')
    expect(erkenne([month('Oktober', 'Fehlzeiten')]).monat).toBeNull()
  })

  it('is the one whose weekdays stand over the days, when title and sheet contradict each other', () => {
    const days = (first: string) => {
      const week = ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So']
      return [...Array(10).keys()].map((day) => week[(week.indexOf(first) + day) % 7] ?? null)
    }
    const sheet = (first: string, title: string) =>
      sheetOf(
        [
          [title],
          [null, null, ...days(first)],
          ['Nachname', 'Vorname', ...[...Array(10).keys()].map((day) => day + 1)],
          ['Haddad', 'Amal', 'A', 'A', 'K']
        ],
        { name: 'Oktober 2026', merges: [{ row: 1, column: 0, toRow: 2, toColumn: 0 }] }
      )

    expect(erkenne([sheet('Do', 'Anwesenheit September 2026')]).monat).toBe('2026-10')
    expect(erkenne([sheet('Di', 'Anwesenheit September 2026')]).monat).toBe('2026-09')
    expect(erkenne([month('Oktober 2026', 'Fehlzeiten September 2026')]).monat).toBeNull()
  })
})
