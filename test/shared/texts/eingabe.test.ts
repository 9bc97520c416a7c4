import { fallFelder } from '@shared/domain/faelle/felder'
import { eingabeOf, readBetrag, readEingabe, readTag, readUhrzeit, readZahl } from '@shared/texts/eingabe'
import { expect, it } from 'vitest'

const heute = '2026-11-22'

it.each([
  ['1.3.26', '2026-03-01'],
  ['01.03.2026', '2026-03-01'],
  ['1.3.', '2026-03-01'],
  ['1.3', '2026-03-01'],
  ['010326', '2026-03-01'],
  ['01032026', '2026-03-01'],
  ['1/3/26', '2026-03-01'],
  ['1-3-1985', '1985-03-01'],
  ['1.3.85', '1985-03-01'],
  ['1.3.46', '2046-03-01'],
  ['1.3.47', '1947-03-01'],
  ['2026-03-01', '2026-03-01'],
  ['heute', heute],
  [' Morgen ', '2026-11-23'],
  ['+14', '2026-12-06'],
  ['-1', '2026-11-21'],
  ['+2w', '2026-12-06'],
  ['+3m', '2027-02-22'],
  ['31.2.26', undefined],
  ['bald', undefined],
  ['1.13.2026', undefined]
])('reads the day %s', (text, tag) => {
  expect(readTag(text, heute)).toBe(tag)
})

it('reads numbers, amounts and times as people type them', () => {
  expect(['12', '12,5', '12.5', '1.234', '1.234,5', '1,2,3', '-1'].map(readZahl)).toEqual([
    12,
    12.5,
    12.5,
    1234,
    1234.5,
    undefined,
    undefined
  ])
  expect(['603', '603,50 €', '1.234,5', '1,005'].map(readBetrag)).toEqual([60_300, 60_350, 123_450, undefined])
  expect(['8', '8:30', '8.30', '830', '0830', '8 Uhr', '8 Uhr 30', '24', '8:60'].map(readUhrzeit)).toEqual([
    '08:00',
    '08:30',
    '08:30',
    '08:30',
    '08:30',
    '08:00',
    '08:30',
    undefined,
    undefined
  ])
})

it('knows nothing typed as not known, and refuses what does not fit the field', () => {
  expect(readEingabe(fallFelder.ort, '  ', heute)).toBeNull()
  expect(readEingabe(fallFelder.bgGroesse, '31', heute)).toBeUndefined()
  expect(readEingabe(fallFelder.alleinerziehend, 'false', heute)).toBe(false)
})

it('shows a stored value so that it can be read back', () => {
  const werte = [
    [fallFelder.einkommenBetrag, 60_305],
    [fallFelder.geburtsdatum, '1990-05-17'],
    [fallFelder.maxWochenstunden, 19.5],
    [fallFelder.pkw, true],
    [fallFelder.niveau, 'B1']
  ] as const
  for (const [feld, wert] of werte) expect(readEingabe(feld, eingabeOf(feld, wert), heute)).toBe(wert)
})
