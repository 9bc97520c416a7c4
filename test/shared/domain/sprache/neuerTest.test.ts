import { neuerTestFaellig } from '@shared/domain/sprache/neuerTest'
import { unterschied } from '@shared/domain/sprache/unterschied'
import { vertrauensfolgeVorgabe } from '@shared/domain/sprache/vertrauensfolge'
import { describe, expect, it } from 'vitest'

type Eintrag = [art: string, datum: string | null, niveauGesamt: string]

const gruende = (eintraege: Eintrag[], eintrittPlan?: string | null) =>
  neuerTestFaellig({
    heute: '2026-11-28',
    sprachstand: eintraege.map(([art, datum, niveauGesamt]) => ({ art, datum, niveauGesamt })),
    teilnahme: eintrittPlan === undefined ? [] : [{ status: 'VORGEMERKT', kursart: 'BSK_B2', eintrittPlan }],
    vertrauensfolge: vertrauensfolgeVorgabe
  }).map(({ art, tag }) => [art, tag])

describe('a new test is due', () => {
  it.each<[string, Eintrag[], unknown[]]>([
    ['without any level', [], [['KEINER', null]]],
    ['with a level that is not known', [['ZERTIFIKAT', '2026-01-01', 'UNB']], [['KEINER', null]]],
    ['not within 12 months of a certificate', [['ZERTIFIKAT', '2025-11-28', 'B1']], []],
    ['after 12 months', [['ZERTIFIKAT', '2025-11-27', 'B1']], [['ZU_ALT', '2026-11-27']]],
    ['not within 6 months of a placement test', [['TUM', '2026-05-28', 'A2']], []],
    ['after 6 months', [['TUM', '2026-05-27', 'A2']], [['ZU_ALT', '2026-11-27']]],
    ['with a certificate without a day', [['ZERTIFIKAT', null, 'B1']], [['ZU_ALT', null]]],
    ['never for its age with an estimate alone', [['TRAEGEREINSCHAETZUNG', '2020-01-01', 'B1']], []],
    [
      'where certificate and estimate lie a full level apart',
      [
        ['ZERTIFIKAT', '2026-09-01', 'B1'],
        ['IFK_EINSCHAETZUNG', '2026-10-01', 'A2']
      ],
      [['UNTERSCHIED', null]]
    ],
    [
      'not where they lie half a level apart',
      [
        ['ZERTIFIKAT', '2026-09-01', 'B1'],
        ['IFK_EINSCHAETZUNG', '2026-10-01', 'A2.2']
      ],
      []
    ]
  ])('%s', (_, eintraege, erwartet) => {
    expect(gruende(eintraege)).toEqual(erwartet)
  })

  it('for a planned Berufssprachkurs, when no proof is six months old at most on its first day (R-07)', () => {
    const zertifikat: Eintrag[] = [['ZERTIFIKAT', '2026-07-11', 'B1']]
    expect(gruende(zertifikat, '2027-01-11')).toEqual([])
    expect(gruende(zertifikat, '2027-01-12')).toEqual([['BSK', '2027-01-12']])
    expect(gruende(zertifikat, null)).toEqual([])
    expect(gruende([['SELBSTAUSKUNFT', '2026-11-01', 'B1']], null)).toEqual([['BSK', null]])
  })
})

it('counts levels between certificate and estimate, halves included', () => {
  expect(unterschied('B1', 'A2')).toBe(-1)
  expect(unterschied('A2', 'B1.2')).toBe(1.5)
  expect(unterschied('B1', 'B1.1')).toBe(0)
  expect(unterschied(null, 'B1')).toBeNull()
  expect(unterschied('UNB', 'B1')).toBeNull()
})
