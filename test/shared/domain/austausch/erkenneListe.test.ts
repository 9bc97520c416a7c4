import type { Cell } from '@shared/domain/austausch/workbook'
import { describe, expect, it } from 'vitest'
import { erkenne, fieldsOf, sheetOf } from '../../../support/erkenne'
import { readSample } from '../../../support/readSample'

const kopf = ['Kundennummer', 'Nachname', 'Vorname', 'Geburtsdatum']
const person = ['498A012345', 'Muster', 'Anna', '01.02.1990']

describe('the assignment of columns', () => {
  it('takes "Name" for the surname only beside a first name', () => {
    expect(
      fieldsOf(
        erkenne([
          ['Name', 'Vorname', 'geb.'],
          ['A', 'B', '01.02.1990']
        ])
      )
    ).toEqual(['nachname', 'vorname', 'geburtsdatum'])
    expect(
      fieldsOf(
        erkenne([
          ['Name', 'geb.', 'Ort'],
          ['A, B', '01.02.1990', 'C']
        ])
      )
    ).toEqual(['name_komplett', 'geburtsdatum', 'ort'])
  })

  it('takes "Stand" for a day or a status by what stands below', () => {
    expect(
      fieldsOf(
        erkenne([
          [...kopf, 'Stand'],
          [...person, '31.10.2026']
        ])
      )[4]
    ).toBe('stand')
    expect(
      fieldsOf(
        erkenne([
          [...kopf, 'Stand'],
          [...person, 'läuft']
        ])
      )[4]
    ).toBe('status')
  })

  it('follows the person, then what was remembered for this source, by heading and not by position', () => {
    const lines = [
      ['Vorname', 'Merkmal', 'Kundennummer', 'Nachname'],
      ['Anna', 'x1', '498A012345', 'Muster']
    ]

    const remembered = erkenne(lines, { remembered: { merkmal: 'team', vorname: null } })
    const byHand = erkenne(lines, { remembered: { merkmal: 'team' }, columns: { B: 'bemerkung' } })

    expect(fieldsOf(remembered)).toEqual([null, 'team', 'kundennummer', 'nachname'])
    expect(byHand.columns[1]).toMatchObject({ field: 'bemerkung', how: 'hand' })
  })

  it('drops forbidden columns under any heading and shows no example of them', () => {
    const numbers = ['15070649C103', '65180539W001', '11230487K516']
    const liste = erkenne([
      [...kopf, 'Nr. 2'],
      ...numbers.map((number, at) => [`498A01234${at}`, 'A', 'B', '01.02.1990', number])
    ])

    expect(liste.columns[4]).toMatchObject({ field: null, forbidden: 'versicherungsnummer', examples: [] })
    expect(JSON.stringify(liste)).not.toContain('15070649C103')
    expect(liste.hinweise).toContainEqual({
      code: 'spalte.verboten',
      facts: { column: 'E', heading: 'Nr. 2', art: 'versicherungsnummer' }
    })
  })

  it('does not let a correction take over a forbidden column', () => {
    const liste = erkenne(
      [
        [...kopf, 'IBAN'],
        [...person, 'DE36 1999 0000 0889 2895 75']
      ],
      { columns: { E: 'bemerkung' } }
    )

    expect(liste.rows[0]?.values?.bemerkung).toBeUndefined()
  })
})

describe('the rows of a list', () => {
  it('are all accounted for: entries, titles, totals, repeats, signatures', () => {
    const liste = erkenne([
      ['Arbeitsliste Team Nord'],
      kopf,
      person,
      ['Gruppe B'],
      kopf,
      ['498A012346', 'Beispiel', 'Bert', '02.02.1990'],
      ['Summe: 2 Personen'],
      [null, 'Unterschrift: ______________'],
      ['gelb = Wiedervorlage']
    ])

    expect(liste.headerRows).toEqual([2])
    expect(liste.rows.map(({ skip }) => skip ?? 'entry')).toEqual([
      'title',
      'entry',
      'title',
      'repeat',
      'entry',
      'total',
      'signature',
      'signature'
    ])
  })

  it('are kept and told when somebody hid them by hand, and simply belong when a filter did', () => {
    const liste = erkenne([
      kopf,
      { cells: person, hidden: 'hand' },
      { cells: ['498A012346', 'B', 'C', '01.01.1980'], hidden: 'filter' }
    ])

    expect(liste.rows[0]).toMatchObject({
      hidden: 'hand',
      values: { kundennummer: '498A012345' },
      findings: [{ code: 'zeile.ausgeblendet' }]
    })
    expect(liste.rows[1]).toMatchObject({ hidden: 'filter', findings: [{ code: 'zeile.gefiltert' }] })
  })

  it('are told to be hidden by filter or hand where the format does not say by which', () => {
    const lines = [kopf, { cells: person, hidden: 'filter' as const }]
    const codes = (format: 'xls' | 'xlsx') => erkenne(lines, {}, { format }).hinweise.map(({ code }) => code)

    expect(codes('xls')).toEqual(['zeilen.gefiltertOderAusgeblendet'])
    expect(codes('xlsx')).toEqual(['zeilen.gefiltert'])
  })

  it('are skipped as duplicates only when every value is the same', () => {
    const liste = erkenne([
      [...kopf, 'Ort'],
      [...person, 'A'],
      [...person, 'A'],
      [...person, 'B']
    ])

    expect(liste.rows.map(({ skip }) => skip)).toEqual([undefined, 'duplicate', undefined])
    expect(liste.rows[2]?.findings).toContainEqual({ field: null, code: 'zeile.doppelt', facts: { wieZeile: 2 } })
  })

  it('tell strokes, comments and rare colours, with the legend where there is one', () => {
    const others = Array.from({ length: 20 }, (_, at): Cell[] => [
      `498A0200${String(at).padStart(2, '0')}`,
      'A',
      'B',
      '01.02.1990'
    ])
    const liste = erkenne([
      kopf,
      { cells: person, fill: 'FFFF00', strike: true, comments: [{ column: 1, text: 'heißt jetzt anders' }] },
      ...others,
      ['gelb = Wiedervorlage']
    ])

    expect(liste.rows[0]?.findings.map(({ code }) => code)).toEqual([
      'zeile.durchgestrichen',
      'zeile.farbe',
      'zeile.kommentar'
    ])
    expect(liste.rows[0]?.findings[1]?.facts).toEqual({ farbe: 'gelb', legende: 'gelb = Wiedervorlage' })
  })

  it('never take error cells and formulas without a result for values', () => {
    const liste = erkenne([
      [...kopf, 'Ort', 'Team'],
      [...person, { fehler: '#N/A' }, { formel: true }],
      ['498A012346', 'A', 'B', '01.02.1990', '#NV', 'T']
    ])

    expect(liste.rows[0]?.values).not.toHaveProperty('ort')
    expect(liste.rows[0]?.findings.map(({ code }) => code)).toEqual(['zelle.fehler', 'zelle.formelOhneWert'])
    expect(liste.rows[1]?.findings).toEqual([{ field: 'ort', code: 'zelle.fehler', facts: { fehler: '#NV' } }])
  })

  it('hold text that looks like a formula as text', () => {
    expect(
      erkenne([
        [...kopf, 'Ort'],
        [...person, '=1+1']
      ]).rows[0]?.values?.ort
    ).toBe('=1+1')
  })
})

describe('sheets', () => {
  it('are chosen by their heading among the visible ones; hidden ones are told', () => {
    const cover = sheetOf([['Deckblatt'], ['Stand: 30.10.2026']], { name: 'Deckblatt' })
    const old = sheetOf([kopf, person], { name: 'Alt', visibility: 'hidden' })
    const liste = erkenne([cover, sheetOf([kopf, person]), old])

    expect(liste.sheet).toBe('Liste')
    expect(liste.hinweise).toContainEqual({ code: 'blatt.ausgeblendet', facts: { sheet: 'Alt', rows: 2 } })
    expect(erkenne([cover, sheetOf([kopf, person]), old], { sheet: 'Alt' }).sheet).toBe('Alt')
  })

  it('tell the day they speak of', () => {
    expect(readSample('02-arbeitsliste-team-nord.xlsx').stand).toBe('2026-10-30')
    expect(readSample('03-step-auszug.csv').stand).toBe('2026-11-02')
    expect(readSample('01-controlling-abzug-2026-10.xlsx').stand).toMatch(/^2026-1/)
  })

  it('let a person name the heading rows', () => {
    const liste = erkenne([['Liste', 'von', 'Hand'], kopf, person], { headerRows: [2] })

    expect(liste.headerRows).toEqual([2])
    expect(liste.rows.map(({ skip }) => skip ?? 'entry')).toEqual(['title', 'entry'])
  })
})

describe('the JSON of a list', () => {
  it('is the list: nothing gets lost on the way between processes', () => {
    const liste = readSample('02-arbeitsliste-team-nord.xlsx')

    expect(JSON.parse(JSON.stringify(liste))).toEqual(liste)
    expect(structuredClone(liste)).toEqual(liste)
  })
})
