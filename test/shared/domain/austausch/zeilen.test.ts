import type { Cell } from '@shared/domain/austausch/workbook'
import { describe, expect, it } from 'vitest'
import { codesOf, entriesOf, erkenne } from '../../../support/erkenne'

const kopf = ['Nachname', 'Vorname', 'geb.', 'Status']
const person: Cell[] = ['Haddad', 'Amal', '01.02.1990', 'lfd']
const skipOf = (line: Cell[], after: Cell[][] = []) => erkenne([kopf, person, line, ...after]).rows[1]?.skip

describe('lines that are no entries', () => {
  it.each([
    ['Summe', null, null, 3],
    ['Gesamtzahl der Teilnehmenden', null, 1],
    ['∑', null, null, 12],
    ['davon weiblich: 1'],
    ['bestanden: 12 TN'],
    ['Anwesende = 14'],
    ['14 Teilnehmende'],
    [null, 'Zwischensumme', null, 4]
  ])('are totals: %j', (...line) => {
    expect(skipOf(line as Cell[])).toBe('total')
  })

  it.each([
    ['Ellerwiek, 02.11.2026', null, '________________'],
    ['Für die Richtigkeit: Unterschrift Leitung'],
    ['gez. M. Meier'],
    ['grün = neu dazugekommen'],
    ['Legende: wl = Warteliste']
  ])('are signatures and legends: %j', (...line) => {
    expect(skipOf(line as Cell[])).toBe('signature')
  })

  it.each([['Gruppe B'], ['Kurs: 3'], ['Warteliste:'], ['Modul 4', null, null, null]])(
    'are names of groups in the middle of a list: %j',
    (...line) => {
      expect(skipOf(line as Cell[], [['Noori', 'Zahra', '03.04.1992', 'wl']])).toBe('title')
    }
  )

  it('never swallow a person whose name sounds like one', () => {
    const rows: Cell[][] = [
      ['Gesamt', 'Erika', '05.06.1971', 'lfd'],
      ['Summer', 'Anna', '05.06.1972', 'wl'],
      ['Anzahl', 'Jan', '05.06.1973', 'raus']
    ]

    expect(entriesOf(erkenne([kopf, ...rows])).map(({ values }) => values?.nachname)).toEqual([
      'Gesamt',
      'Summer',
      'Anzahl'
    ])
  })

  it('are not looked for in the empty thousands below a list', () => {
    const empty = Array.from({ length: 20_000 }, (): Cell[] => [' ', null, '\u00a0'])

    expect(erkenne([kopf, person, ...empty]).rows).toHaveLength(1)
  })
})

describe('an entry without the number all others have', () => {
  const rows = (...numbers: (string | null)[]): Cell[][] => [
    ['TN-Kennung', ...kopf],
    ...numbers.map((number, at): Cell[] => [number, `Name${at}`, 'Amal', `0${at + 1}.02.1990`, 'lfd'])
  ]

  it('is told', () => {
    const liste = erkenne(rows('H7K2-93', 'A3B4-11', 'C5D6-22', 'E7F8-33', 'G9H1-44', null))

    expect(liste.rows.map((row) => codesOf(row))).toEqual([[], [], [], [], [], ['zeile.ohneKennung']])
  })

  it('is nothing special where many have none', () => {
    expect(erkenne(rows('H7K2-93', null, null)).rows.flatMap(codesOf)).toEqual([])
  })
})

describe('the same person again', () => {
  it('is known by the TN-Kennung, whatever the list lacks besides', () => {
    const liste = erkenne([
      ['TN-Kennung', 'Name', 'Kurs-Nr.'],
      ['H7K2-93', 'Haddad, Amal', 'IK 26-07'],
      ['A3B4-11', 'Noori, Zahra', 'IK 26-07'],
      ['H7K2-93', 'Haddad, Amal', 'IK 26-07'],
      ['H7K2-93', 'Haddad, Amal', 'BSK 26-02']
    ])

    expect(liste.rows.map(({ skip }) => skip ?? 'entry')).toEqual(['entry', 'entry', 'duplicate', 'entry'])
    expect(liste.rows[3]?.findings).toEqual([{ field: null, code: 'zeile.doppelt', facts: { wieZeile: 2 } }])
  })
})

describe('what must not be kept', () => {
  it('is neither taken over nor quoted, in whatever column it stands', () => {
    const liste = erkenne([
      [...kopf.slice(0, 2), 'Grund', 'Ort', 'Bemerkung', 'geb.'],
      ['Haddad', 'Amal', 'Depression', 'Diabetes Typ 2', 'IBAN DE36 1999 0000 0889 2895 75', 'HIV'],
      ['Noori', 'Zahra', 'Umzug', 'Ellerwiek', 'zieht um', '01.02.1990']
    ])

    expect(liste.rows[0]?.values).toEqual({ nachname: 'Haddad', vorname: 'Amal' })
    expect(codesOf(liste.rows[0])).toEqual(Array(4).fill('inhalt.verboten'))
    expect(JSON.stringify(liste)).not.toMatch(/Depression|Diabetes|1999 0000|HIV/)
    expect(liste.rows[1]?.values).toMatchObject({ austrittsgrund: 'UMZUG', ort: 'Ellerwiek' })
  })
})
