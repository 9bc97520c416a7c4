import type { Loesung } from '@shared/domain/planung/loesung'
import { expect, it } from 'vitest'
import { planJson, problemJson } from '../../../../electron/core/commands/planJson'
import { someBuendel, somePlatzlauf, someProblem, someWartende } from '../../../support/someProblem'

const problem = someProblem(
  [somePlatzlauf('K1', { frei: 3, belegt: 1, mindestens: 2 }), somePlatzlauf('M1', { mindestens: 4 })],
  [someWartende('a', [someBuendel([0], 70)], { prio: 1.5 }), someWartende('b', [someBuendel([0, 1], 90)])],
  { leer: 0.2, unterMindest: 0.5, quoten: [{ name: 'Frauen', personen: [0], lauf: 0, mindestAnteil: 0.4 }] }
)
const loesung: Loesung = {
  ...{ wahl: [0, null], findetStatt: [true, false], wert: 102.6, schranke: 103.1, vermittelt: 1, kombinationen: 0 },
  regel: { name: 'wartezeit', wert: 90, vermittelt: 1, kombinationen: 0 },
  ...{ sekunden: 2.5, schritte: 7, platzwert: [] }
}
const kundennummer = (person: number) => ['123A000001', null][person] ?? null

it('gives a plan the names of the command line', () => {
  const json = planJson(problem, loesung, {
    kundennummer,
    reasons: () => ['passt am besten'],
    unserved: () => ({ binding: 'M1 findet nicht statt', nearest: 'drei Personen mehr' })
  })

  expect(json).toMatchObject({
    ...{ value: 102.6, bound: 103.1, placed: 1, combinations: 0 },
    rule: { value: 90, placed: 1 },
    assignments: [{ kundennummer: '123A000001', durchfuehrungen: ['K1'], score: 70, reasons: ['passt am besten'] }],
    unserved: [{ kundennummer: null, binding: 'M1 findet nicht statt', nearest: 'drei Personen mehr' }],
    runs: [
      { id: 'K1', seats: 3, assigned: 1, minimum: 2, takesPlace: true },
      { id: 'M1', seats: 1, assigned: 0, minimum: 4, takesPlace: false }
    ]
  })
  expect(json.gap).toBeCloseTo(0.5 / 102.6, 10)
})

it('gives all that another solver needs to check value and bound', () => {
  const { people, runs, weights, quotas, floor } = problemJson(problem, kundennummer)

  expect(people[1]).toMatchObject({ priority: 1, fixed: null, bundles: [{ durchfuehrungen: ['K1', 'M1'], score: 90 }] })
  expect(runs[0]).toEqual({ id: 'K1', kind: 'language', seats: 3, occupied: 1, minimum: 2 })
  expect(weights).toEqual({ combination: 1, emptySeat: 0.2, belowMinimum: 0.5 })
  expect(quotas).toEqual([{ name: 'Frauen', people: [0], run: 'K1', share: 0.4 }])
  expect(floor).toBe(0)
})
