import { checkFall } from '@shared/domain/faelle/checkFall'
import type { FallWerte } from '@shared/domain/faelle/felder'
import { normalizeFall } from '@shared/domain/faelle/normalizeFall'
import { expect, it } from 'vitest'

const heute = '2026-11-22'

const found = (werte: Partial<FallWerte>) =>
  checkFall(werte, heute).map(({ field, error, hinweis }) => [field, error.code, hinweis ?? false])

it.each([
  [{ kundennummer: '317D004512' }],
  [{ bgNummer: '31702BG0012345' }],
  [{ plz: '01067' }],
  [{ email: 'amira@example.org' }],
  [{ geburtsdatum: heute }],
  [{ titelErteiltAm: '2026-01-01', titelBis: '2026-01-01' }]
])('finds nothing wrong with %o', (werte) => {
  expect(found(werte)).toEqual([])
})

it.each([
  [{ kundennummer: '317D4512' }, 'kundennummer', 'befund.kundennummer', true],
  [{ kundennummer: 'D317004512' }, 'kundennummer', 'befund.kundennummer', true],
  [{ bgNummer: 'BG0012345' }, 'bgNummer', 'befund.bgNummer', true],
  [{ plz: '3260' }, 'plz', 'befund.plz', true],
  [{ plz: '326O2' }, 'plz', 'befund.plz', true],
  [{ email: 'amira' }, 'email', 'befund.email', true],
  [{ geburtsdatum: '1899-12-31' }, 'geburtsdatum', 'befund.geburtsjahr', false],
  [{ geburtsdatum: '2026-11-23' }, 'geburtsdatum', 'befund.zukunft', false],
  [{ einreisedatum: '2026-11-23' }, 'einreisedatum', 'befund.zukunft', false],
  [{ titelErteiltAm: '2026-02-01', titelBis: '2026-01-31' }, 'titelBis', 'befund.reihenfolge', false],
  [{ geburtsdatum: '2000-01-01', juengstesKind: '1999-01-01' }, 'juengstesKind', 'befund.reihenfolge', false],
  [
    { anerkennungAntragAm: '2026-02-01', anerkennungUnterlagenAm: '2026-01-31' },
    'anerkennungUnterlagenAm',
    'befund.reihenfolge',
    true
  ]
])('finds %o', (werte, field, code, hinweis) => {
  expect(found(werte)).toEqual([[field, code, hinweis]])
})

it('writes numbers together and knows empty text as not known', () => {
  expect(
    normalizeFall({
      kundennummer: '317 d.004-512',
      bgNummer: '31702//0012345',
      plz: 'D-32602',
      ort: '  ',
      vorname: ' José '
    })
  ).toEqual({ kundennummer: '317D004512', bgNummer: '31702BG0012345', plz: '32602', ort: null, vorname: 'José' })
})

it('refuses numbers that must not be kept, and points at what sounds like a diagnosis', () => {
  expect(found({ bemerkung: 'RV-Nummer 15070649C103' })).toEqual([['bemerkung', 'befund.verboten', false]])
  expect(found({ ziel: 'DE02 1203 0000 0000 2020 51' })).toEqual([['ziel', 'befund.verboten', false]])
  expect(found({ bemerkung: 'hat Depressionen' })).toEqual([['bemerkung', 'befund.verboten', true]])
  expect(found({ bemerkung: 'möchte in die Pflege' })).toEqual([])
})
