import { describe, expect, it } from 'vitest'
import { lese } from '../../../../support/lese'

describe('numbers of persons and households', () => {
  it.each([
    ['317D004512', '317D004512'],
    ['333A120987', '333A120987'],
    ['317 D 004 512', '317D004512'],
    ['498-c-011759', '498C011759'],
    ['498E011306', '498E011306']
  ])('reads the Kundennummer %s', (text, value) => {
    expect(lese('kundennummer', text)).toEqual({ value, codes: [], also: {} })
  })

  it.each(['3,17E+11', '4,98E+13', 3.17e11, 4_980_113_060])(
    'recognises a Kundennummer that Excel changed: %s',
    (cell) => {
      expect(lese('kundennummer', cell)).toEqual({ value: undefined, codes: ['kundennummer.beschaedigt'], also: {} })
    }
  )

  it.each(['317D4512', 'D317004512'])('warns of the Kundennummer %s but keeps what an office wrote', (text) => {
    expect(lese('kundennummer', text)).toEqual({ value: text, codes: ['kundennummer.ungueltig'], also: {} })
  })

  it.each([
    ['31702BG0012345', '31702BG0012345', []],
    ['31702//0000071', '31702BG0000071', []],
    ['31702/11748', '31702BG0011748', ['bgNummer.ergaenzt']],
    ['31702 BG 0012345', '31702BG0012345', []],
    ['31702BG123456789', '31702BG123456789', ['bgNummer.ungueltig']],
    ['BG0012345', 'BG0012345', ['bgNummer.ungueltig']]
  ])('reads the BG-Nummer %s', (text, value, codes) => {
    expect(lese('bg_nummer', text)).toMatchObject({ value, codes })
  })

  it.each([
    ['32602', '32602', []],
    ['01067', '01067', []],
    [1067, '01067', ['plz.ergaenzt']],
    ['5126', '05126', ['plz.ergaenzt']],
    ['D-32602', '32602', []],
    ['326O2', undefined, ['plz.ungueltig']],
    ['326', undefined, ['plz.ungueltig']]
  ])('reads the postcode %s', (cell, value, codes) => {
    expect(lese('plz', cell)).toMatchObject({ value, codes })
  })

  it('parts postcode and place, street and both', () => {
    expect(lese('plz', '05133 Heidbruchsen')).toMatchObject({ value: '05133', also: { ort: 'Heidbruchsen' } })
    expect(lese('strasse', 'Lindenweg 4a, 05133 Bad Heidbruchsen')).toMatchObject({
      value: 'Lindenweg 4a',
      also: { plz: '05133', ort: 'Bad Heidbruchsen' }
    })
  })

  it('puts the zero back that a telephone number lost', () => {
    expect(lese('telefon', 1_713_920_017)).toMatchObject({ value: '01713920017', codes: ['telefon.ergaenzt'] })
    expect(lese('telefon', '0176 04069092')).toMatchObject({ value: '0176 04069092', codes: [] })
    expect(lese('telefon', 'keins')).toMatchObject({ value: undefined, codes: ['telefon.ungueltig'] })
  })

  it('does not take a Maßnahmenummer that Excel made a day of', () => {
    expect(lese('massnahme_nr', '498 / 0321 / 1 / 26').value).toBe('498/0321/1/26')
    expect(lese('massnahme_nr', { tag: '2026-03-12', serial: 46093 })).toMatchObject({
      value: undefined,
      codes: ['massnahmeNr.beschaedigt']
    })
  })
})
