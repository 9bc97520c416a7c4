import { planungskriterienVorgabe } from '@shared/domain/planung/kriterien'
import { prioOf } from '@shared/domain/planung/prio'
import { problemOf } from '@shared/domain/planung/problemOf'
import { describe, expect, it } from 'vitest'
import {
  bloecke,
  HEUTE,
  someBedarf,
  someBerechtigung,
  someKind,
  someKurs,
  someLauf,
  somePlanperson,
  someWelt
} from '../../../support/someKombination'

const kurs = someKurs('BSK_B1')
const massnahme = someLauf({ id: 'MAT', bloecke: bloecke('13', '13:00', '15:00'), mindestTn: 4, belegt: 1, frei: null })

describe('the problem of a county', () => {
  const beide = somePlanperson({ fall: 'beide', bedarfe: [someBedarf('KOMBINATION')] })
  const eine = somePlanperson({ fall: 'eine', bedarfe: [someBedarf('ARBEITSMARKT')] })
  const { personen, laeufe } = problemOf({ ...someWelt({ laeufe: [kurs, massnahme] }), personen: [beide, eine] })

  it('has each person with what fits her, both together for more than one alone where she needs both', () => {
    const paar = personen[0]!.buendel.find((buendel) => buendel.laeufe.length === 2)!
    const einzeln = personen[0]!.buendel.filter((buendel) => buendel.laeufe.length === 1)

    expect(paar.punkte).toBeGreaterThan(Math.max(...einzeln.map(({ punkte }) => punkte)))
    expect(personen.map(({ id }) => id)).toEqual(['beide', 'eine'])
  })

  it('gives no seats nobody knows of', () => {
    expect(laeufe).toEqual([
      { id: 'BSK_B1', art: 'sprache', frei: 5, belegt: 0, mindestens: 0 },
      { id: 'MAT', art: 'arbeitsmarkt', frei: 0, belegt: 1, mindestens: 4 }
    ])
  })
})

describe('the weight of a person', () => {
  const prio = (werte: Parameters<typeof somePlanperson>[0], vorrang = {}) =>
    prioOf(somePlanperson(werte), { vorrang: { ...planungskriterienVorgabe.vorrang, ...vorrang } }, HEUTE)

  it('is 1 and what the criteria add', () => {
    expect(prio({})).toBe(1)
    expect(prio({ wartetSeit: '2026-08-29' })).toBe(2)
    expect(prio({ wartetSeit: '2026-08-30' })).toBe(1)
    expect(prio({ verpflichtet: true })).toBe(1.5)
    expect(prio({ kinder: [someKind('2024-01-01', '07:30', '14:00')] })).toBe(1.5)
    expect(prio({ kinder: [someKind('2024-01-01', '07:30', '14:00', { sicher: false })] })).toBe(1)
    expect(prio({ ohneAntwort: 2 })).toBe(0.5)
  })

  it('grows when an entitlement lapses within sixty days', () => {
    expect(prio({ berechtigungen: [someBerechtigung({ gueltigBis: '2027-01-20' })] })).toBe(2)
    expect(prio({ berechtigungen: [someBerechtigung({ gueltigBis: '2027-06-20' })] })).toBe(1)
  })

  it('has a least value and can be switched off', () => {
    expect(prio({ ohneAntwort: 2 }, { ohneAntwort: -3 })).toBe(0.25)
    expect(prio({ wartetSeit: '2020-01-01', verpflichtet: true }, { aktiv: false })).toBe(1)
  })
})
