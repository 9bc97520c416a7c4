import { fallFelder } from '@shared/domain/faelle/felder'
import { formatAnzahl, formatBetrag, formatTag, formatWert, formatZahl, formatZeitpunkt } from '@shared/texts/format'
import { describe, expect, it } from 'vitest'

const label = (liste: string, code: string) => `${liste}:${code}`

describe('what people read', () => {
  it('shows days, amounts, numbers and moments the German way', () => {
    expect(formatTag('2026-03-01')).toBe('01.03.2026')
    expect(formatBetrag(123450)).toBe('1.234,50\u00a0€')
    expect(formatZahl(1234.5)).toBe('1.234,5')
    expect(formatZeitpunkt('2026-07-01T12:05:00.000Z')).toBe('01.07.2026, 14:05')
  })

  it.each([
    ['geburtsdatum', '1985-10-25', '25.10.1985'],
    ['einkommenBetrag', 60300, '603,00\u00a0€'],
    ['bgGroesse', 4, '4'],
    ['alleinerziehend', true, 'ja'],
    ['alleinerziehend', false, 'nein'],
    ['schulabschluss', 'HSA', 'schulabschluss:HSA'],
    ['nachname', 'Đorđević', 'Đorđević'],
    ['einkommenBetrag', null, '']
  ] as const)('shows the value of %s', (feld, wert, text) => {
    expect(formatWert(fallFelder[feld], wert, label)).toBe(text)
  })
})

it('says one of a thing as one', () => {
  expect(formatAnzahl(1, 'Zeile', 'Zeilen')).toBe('1 Zeile')
  expect(formatAnzahl(1200, 'Zeile', 'Zeilen')).toBe('1.200 Zeilen')
})
