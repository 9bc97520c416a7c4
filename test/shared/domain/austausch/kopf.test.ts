import { describe, expect, it } from 'vitest'
import { entriesOf, erkenne, fieldsOf, sheetOf } from '../../../support/erkenne'

const person = [1, 'Haddad', 'Amal', 2, 1, 0]

describe('a heading of two rows', () => {
  const merges = [
    { row: 0, column: 0, toRow: 1, toColumn: 0 },
    { row: 0, column: 3, toRow: 0, toColumn: 5 }
  ]
  const upper = ['lfd.', 'Zuname', 'Rufname', 'Abwesenheit', null, null]
  const lower = [null, null, null, 'AU', 'entschuldigt', 'unentsch.']

  it('is joined where cells are merged', () => {
    const liste = erkenne([sheetOf([upper, lower, person], { merges })])

    expect(liste.headerRows).toEqual([1, 2])
    expect(liste.columns.map(({ heading }) => heading)).toEqual([
      'lfd.',
      'Zuname',
      'Rufname',
      'Abwesenheit / AU',
      'Abwesenheit / entschuldigt',
      'Abwesenheit / unentsch.'
    ])
  })

  it('is joined without a merged cell too: the first of three kinds is no sum', () => {
    const liste = erkenne([upper, lower, person])

    expect(liste.headerRows).toEqual([1, 2])
    expect(fieldsOf(liste)).toEqual(['lfd_nr', 'nachname', 'vorname', 'fehl_k', 'fehl_e', 'fehl_u'])
    expect(liste.rows[0]?.values).toMatchObject({ fehl_k: 2, fehl_e: 1, fehl_u: 0 })
  })

  it('is none when the second row is an entry', () => {
    const liste = erkenne([
      ['Zuname', 'Rufname', 'Status', 'Verbleib', 'Grund'],
      ['Haddad', 'Amal', 'krank', 'Schule', null]
    ])

    expect(liste.headerRows).toEqual([1])
    expect(entriesOf(liste)).toHaveLength(1)
  })

  it('is left out wherever it comes again', () => {
    const liste = erkenne([sheetOf([upper, lower, person, upper, lower, [2, 'Noori', 'Zahra', 0, 0, 1]], { merges })])

    expect(liste.rows.map(({ skip }) => skip ?? 'entry')).toEqual(['entry', 'repeat', 'repeat', 'entry'])
  })
})

describe('a heading under titles', () => {
  it('is found below logos, empty rows and lines that hold words of headings', () => {
    const liste = erkenne([
      ['Werkstatt am Moor gGmbH', null, null, 'Tel. 05133 1234'],
      ['Teilnehmerliste Gruppe 3', null, 'Ansprechpartner: Frau Meier'],
      [],
      ['Maßnahme: Sprache & Praxis', null, null, 'Beginn 01.09.2026'],
      [],
      ['TN-Nr.', 'Name, Vorname', 'geb.', 'Status'],
      ['A-1', 'Haddad, Amal', '01.02.1990', 'lfd']
    ])

    expect(liste.headerRows).toEqual([6])
    expect(entriesOf(liste)).toHaveLength(1)
  })

  it('is not guessed where there is none', () => {
    const liste = erkenne([
      ['Haddad', 'Amal', '01.02.1990'],
      ['Noori', 'Zahra', '03.04.1992']
    ])

    expect(liste.headerRows).toEqual([])
    expect(entriesOf(liste)).toEqual([])
    expect(liste.hinweise.map(({ code }) => code)).toContain('kopf.nichtGefunden')
  })
})
