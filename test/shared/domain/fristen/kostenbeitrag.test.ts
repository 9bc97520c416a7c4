import { fristenOf } from '@shared/domain/fristen/fristenOf'
import { describe, expect, it } from 'vitest'
import { someLage } from '../../../support/someLage'

type Eine = { zugangsweg: string; ausgestelltAm?: string; kursart?: string; kursbeginnIst?: string; status?: string }

const ik: Eine = {
  zugangsweg: 'IK_ANSPRUCH',
  ausgestelltAm: '2025-01-31',
  kursart: 'IK_ALLG',
  kursbeginnIst: '2025-03-03'
}
const of = (heute: string, rechtskreis: string | null, berechtigung: Eine[]) =>
  fristenOf(someLage(heute, { rechtskreis }, { berechtigung }))
    .filter(({ regel }) => regel === 'R-11')
    .map(({ datum, ampel }) => [datum, ampel])

describe('R-11: half of the Kostenbeitrag back', () => {
  it.each([
    ['IK_ALLG', '2026-10-01', [['2027-01-31', 'OK']]],
    ['IK_ALLG', '2026-11-02', [['2027-01-31', 'BALD']]],
    ['IK_ALLG', '2027-02-01', []],
    ['IK_ALPHA', '2027-02-01', [['2028-01-31', 'OK']]]
  ] as const)('of a course %s, seen on %s', (kursart, heute, erwartet) => {
    expect(of(heute, 'SGB3', [{ ...ik, kursart }])).toEqual(erwartet)
  })

  it('counts from the first entitlement, even one that is used up', () => {
    const frueher = { ...ik, ausgestelltAm: '2024-12-15', status: 'VERBRAUCHT' }
    expect(of('2026-10-01', 'SGB3', [ik, frueher])).toEqual([['2026-12-15', 'BALD']])
  })

  it.each([
    ['is exempt', 'SGB2', [ik]],
    ['may be exempt', null, [ik]],
    ['pays the whole course', 'OHNE', [{ ...ik, zugangsweg: 'IK_SELBST' }]],
    ['has not begun', 'SGB3', [{ zugangsweg: 'IK_ANSPRUCH', ausgestelltAm: '2025-01-31' }]],
    ['has an earlier entitlement without a day', 'SGB3', [ik, { zugangsweg: 'IK_ZUL_BAMF' }]]
  ] as const)('says nothing of somebody who %s', (_, rechtskreis, berechtigung) => {
    expect(of('2026-10-01', rechtskreis, [...berechtigung])).toEqual([])
  })
})
