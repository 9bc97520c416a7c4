import type { Kettenschritt } from '@shared/contract/kette'
import { verschoben } from '@shared/domain/kette/verschieben'
import { describe, expect, it } from 'vitest'
import {
  balkenOf,
  ticksOf,
  vergroesserung,
  withPlan,
  zeitachseOf
} from '../../../../../renderer/features/akte/kette/zeitachse'
import { someSchritt } from '../../../../support/someKette'

const heute = '2026-11-22'

function schritt(key: string, tage: string, mehr: Partial<Kettenschritt> = {}): Kettenschritt {
  return { ...someSchritt(key, 'SPRACHE_IK', tage), hinweise: [], begruendungFehlt: false, ...mehr }
}

it('draws what runs until today, and its planned end from the beginning', () => {
  const plan = { beginn: null, ende: '2026-12-18' }
  const ist = { beginn: '2026-10-05', ende: null }
  const [balken] = balkenOf([schritt('ik', '', { plan, ist, planstatus: 'LAEUFT' })], heute)

  expect(balken).toMatchObject({
    plan: { beginn: '2026-10-05', ende: '2026-12-18' },
    ist: { beginn: '2026-10-05', ende: heute, laeuft: true }
  })
})

it('leaves out what has no day', () => {
  expect(balkenOf([schritt('a', '2027-01-11 2027-02-11'), schritt('ohne', '')], heute)).toHaveLength(1)
})

it('draws a plan without an end open', () => {
  const [balken] = balkenOf([schritt('job', '2027-01-11', { elementart: 'ARBEIT' })], heute)
  expect(balken?.plan).toEqual({ beginn: '2027-01-11', ende: '2027-06-28', offen: true })
})

it('has today on its line of time and at most nine marks', () => {
  const ist = { beginn: '2019-01-01', ende: '2019-06-30' }
  const achse = zeitachseOf(balkenOf([schritt('alt', '', { ist })], heute), heute)

  expect(achse.share(heute)).toBeGreaterThan(90)
  expect(achse.share(heute)).toBeLessThan(100)
  expect(ticksOf(achse).map(({ label }) => label)).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026].map(String))
})

it('widens the line to show a year or three months at once', () => {
  const spanne = { beginn: '2026-01-01', ende: '2028-01-02' }
  expect(vergroesserung(spanne, 'alles')).toBe(1)
  expect(vergroesserung(spanne, '1jahr')).toBeCloseTo(2, 1)
  expect(vergroesserung({ beginn: '2026-01-01', ende: '2026-02-01' }, '3monate')).toBe(1)
})

describe('moving planned days', () => {
  const plan = { beginn: '2027-01-30', ende: '2027-02-12' }

  it('moves all of them, over the end of a month', () => {
    expect(verschoben(plan, 7)).toEqual({ beginn: '2027-02-06', ende: '2027-02-19' })
    expect(verschoben(plan, -1)).toEqual({ beginn: '2027-01-29', ende: '2027-02-11' })
    expect(verschoben({ beginn: '2027-01-30', ende: null }, 7)).toEqual({ beginn: '2027-02-06', ende: null })
  })

  it('moves the end alone, never before the beginning', () => {
    expect(verschoben(plan, 7, true)).toEqual({ beginn: '2027-01-30', ende: '2027-02-19' })
    expect(verschoben(plan, -21, true)).toEqual({ beginn: '2027-01-30', ende: '2027-01-30' })
  })

  it('shows the days just chosen before they are saved', () => {
    const [eins] = withPlan([schritt('a', '2027-01-30 2027-02-12', { kettenelement: 'k1' })], 'k1', verschoben(plan, 7))
    expect(eins?.plan).toEqual({ beginn: '2027-02-06', ende: '2027-02-19' })
  })
})
