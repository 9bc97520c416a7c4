import { serialToTag } from '@shared/domain/austausch/werte/serial'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lese } from '../../../../support/lese'

describe('days in foreign lists', () => {
  it.each([
    ['01.03.26', '2026-03-01'],
    ['1.3.2026', '2026-03-01'],
    ['2026-03-01', '2026-03-01'],
    ['2026-03-01T00:00:00', '2026-03-01'],
    ['01.03.2026 00:00', '2026-03-01'],
    ['03/04/2026', '2026-04-03'],
    ['4. März 2026', '2026-03-04'],
    ['20. Feb. 26', '2026-02-20'],
    ['Mo, 02.03.2026', '2026-03-02'],
    ['ab 01.03.2026', '2026-03-01']
  ])('reads %s day first, without doubt', (text, tag) => {
    expect(lese('eintritt', text)).toEqual({ value: tag, codes: [], also: {} })
  })

  it.each([
    ['geburtsdatum', '25.10.66', '1966-10-25'],
    ['geburtsdatum', '13.05.03', '2003-05-13'],
    ['geburtsdatum', '23.11.26', '1926-11-23'],
    ['titel_bis', '01.01.79', '2079-01-01'],
    ['eintritt', '01.01.80', '1980-01-01']
  ] as const)('knows the century of %s %s', (field, text, tag) => {
    expect(lese(field, text).value).toBe(tag)
  })

  it('reads serial numbers in both date systems', () => {
    expect(lese('eintritt', 46348).value).toBe('2026-11-22')
    expect(lese('eintritt', 44886, { date1904: true }).value).toBe('2026-11-22')
    expect(lese('eintritt', '46348').value).toBe('2026-11-22')
  })

  it.each([
    ['eintritt', 'März 26', '2026-03-01', 'datum.nurMonat'],
    ['titel_bis', 'Februar 2028', '2028-02-29', 'datum.nurMonat'],
    ['eintritt', '9.11.', '2026-11-09', 'datum.jahrErgaenzt'],
    ['warten_seit', 'ab 1.3.', '2026-03-01', 'datum.jahrErgaenzt'],
    ['naechster_kurs', '1.3.', '2027-03-01', 'datum.jahrErgaenzt'],
    ['eintritt', '02.03.2026 (verschoben)', '2026-03-02', 'datum.zusatz'],
    ['eintritt', '02.03.2026?', '2026-03-02', 'datum.zusatz'],
    ['eintritt', 'ab 02.03.26, evtl. früher', '2026-03-02', 'datum.zusatz'],
    ['geburtsdatum', '28. Oktober 1986 in Kabul', '1986-10-28', 'datum.zusatz']
  ] as const)('takes %s „%s“ but asks', (field, text, tag, code) => {
    expect(lese(field, text)).toEqual({ value: tag, codes: [code], also: {} })
  })

  it.each([
    ['eintritt', 'KW 12', 'datum.kalenderwoche'],
    ['eintritt', '12. KW', 'datum.kalenderwoche'],
    ['eintritt', 'KW 12/2026', 'datum.kalenderwoche'],
    ['austritt_plan', 'Mitte März', 'datum.ungefaehr'],
    ['austritt_plan', 'Ende 10/2026', 'datum.ungefaehr'],
    ['eintritt', 'Frühjahr 2027', 'datum.ungefaehr'],
    ['eintritt', 'Q1 2027', 'datum.ungefaehr'],
    ['eintritt', '01.10.2026, 15.10.2026', 'datum.kein'],
    ['eintritt', '02.03.2026 oder 03.03.2026', 'datum.kein'],
    ['eintritt', 'ab Mai', 'datum.ungefaehr'],
    ['titel_bis', 'unbefristet', 'datum.kein'],
    ['eintritt', 'offen', 'datum.kein'],
    ['titel_bis', '31.02.2027', 'datum.ungueltig'],
    ['geburtsdatum', '01.01.2031', 'datum.unwahrscheinlich'],
    ['eintritt', '1979', 'datum.nurJahr']
  ] as const)('does not take %s „%s“ and says why', (field, cell, code) => {
    expect(lese(field, cell)).toEqual({ value: undefined, codes: [code], also: {} })
  })

  it.each([
    ['00.00.1985', 'datum.nurJahr', 1985],
    ['xx.xx.85', 'datum.nurJahr', 1985],
    ['??.??.1985', 'datum.nurJahr', 1985],
    ['1979', 'datum.nurJahr', 1979],
    [1979, 'datum.nurJahr', 1979],
    ['31.02.1990', 'datum.ungueltig', 1990],
    ['03/15/1988', 'datum.ungueltig', 1988],
    ['00.05.1971', 'datum.ungueltig', 1971],
    ['Mai 1979', 'datum.ungefaehr', 1979],
    ['1981 oder 1982', 'datum.kein', undefined]
  ] as const)('keeps the year of a birth without a day: %s', (cell, code, geburtsjahr) => {
    expect(lese('geburtsdatum', cell)).toEqual({
      value: undefined,
      codes: [code],
      also: geburtsjahr === undefined ? {} : { geburtsjahr }
    })
  })

  it('takes both ends of a period in one cell', () => {
    expect(lese('eintritt', '01.03.-31.08.26')).toEqual({
      value: '2026-03-01',
      codes: ['datum.zeitraum'],
      also: { austritt_plan: '2026-08-31' }
    })
    expect(lese('eintritt', '01.10. – 31.03.27').value).toBe('2026-10-01')
    expect(lese('austritt_plan', '11.01.27 - 25.06.27').value).toBe('2027-06-25')
  })

  it('reads every day in every spelling as the same day', () => {
    const days = fc.date({ min: new Date('1950-01-01'), max: new Date('2026-11-21'), noInvalidDate: true })
    fc.assert(
      fc.property(days, (date) => {
        const tag = date.toISOString().slice(0, 10)
        const [year = '', month = '', day = ''] = tag.split('-')
        const serial = Math.floor(date.getTime() / 86_400_000) + 25_569
        const spellings = [
          tag,
          `${day}.${month}.${year}`,
          `${Number(day)}.${Number(month)}.${year}`,
          `${day}/${month}/${year}`,
          serial
        ]
        expect(new Set(spellings.map((cell) => lese('einreisedatum', cell).value))).toEqual(new Set([tag]))
        expect(serialToTag(serial - 1462, true)).toBe(tag)
      })
    )
  })
})
