import { niveauverlauf } from '@shared/domain/sprache/niveauverlauf'
import { vertrauensfolgeVorgabe } from '@shared/domain/sprache/vertrauensfolge'
import { expect, it } from 'vitest'

const verlauf = (...eintraege: [art: string, datum: string | null, niveauGesamt: string | null][]) =>
  niveauverlauf(
    eintraege.map(([art, datum, niveauGesamt]) => ({ art, datum, niveauGesamt })),
    '2026-11-28',
    vertrauensfolgeVorgabe
  ).map(({ ab, niveau }) => [ab, niveau])

it('is a step where the level that counts changes, also by age alone', () => {
  expect(
    verlauf(
      ['EINSTUFUNG_IK', '2024-02-01', 'A1'],
      ['ZERTIFIKAT', '2025-03-01', 'B1'],
      ['TUM', '2026-02-01', 'A2'],
      ['ZERTIFIKAT', '2027-01-01', 'B2']
    )
  ).toEqual([
    ['2024-02-01', 'A1'],
    ['2025-03-01', 'B1'],
    // The certificate is older than a year, the test is not older than six months, then it is.
    ['2026-03-02', 'A2'],
    ['2026-08-02', 'B1']
  ])
})

it('is empty without days or levels', () => {
  expect(verlauf(['ZERTIFIKAT', null, 'B1'], ['TUM', '2026-01-01', 'UNB'])).toEqual([])
})
