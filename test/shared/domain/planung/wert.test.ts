import { belegungOf } from '@shared/domain/planung/belegung'
import { lueckeOf } from '@shared/domain/planung/loesung'
import { wertOf, zahlenOf } from '@shared/domain/planung/wert'
import { isZulaessig } from '@shared/domain/planung/zulaessig'
import { expect, it } from 'vitest'
import { someBuendel, somePlatzlauf, someProblem, someWartende } from '../../../support/someProblem'

const gruppe = somePlatzlauf('K2', { frei: 6, belegt: 1, mindestens: 4 })
const problem = someProblem(
  [somePlatzlauf('K1', { frei: 3 }), gruppe, somePlatzlauf('M1', { frei: 2 })],
  [
    someWartende('a', [someBuendel([0, 2], 80)], { prio: 2 }),
    someWartende('b', [someBuendel([0], 50), someBuendel([1], 60)])
  ],
  { leer: 0.2, unterMindest: 0.5 }
)

it('counts points by weight, less the empty seats of runs that take place and who is missing where one does not', () => {
  // 2 · 80 + 50 − 0.2 · (1 of K1 + 1 of M1) − 0.5 · 3 missing in K2
  expect(wertOf(problem, [0, 0])).toBeCloseTo(208.1, 10)
  // Nobody: 0 − 0.2 · (3 + 2) − 0.5 · 3
  expect(wertOf(problem, [null, null])).toBeCloseTo(-2.5, 10)
})

it('counts a combination like several single places, and nothing else', () => {
  // As above, with 2.5 · 2 · 80 for a, who has language and labour market together
  expect(wertOf({ ...problem, kombinationZaehlt: 2.5 }, [0, 0])).toBeCloseTo(448.1, 10)
})

it('counts the persons placed and those with language and labour market together', () => {
  expect(zahlenOf(problem, [0, 0])).toEqual({ vermittelt: 2, kombinationen: 1 })
})

it('says how a run stands', () => {
  expect(belegungOf(problem, [0, 1])).toEqual([
    { gegeben: 1, findetStatt: true, fehlend: 0 },
    { gegeben: 1, findetStatt: false, fehlend: 2 },
    { gegeben: 1, findetStatt: true, fehlend: 0 }
  ])
})

it('allows only runs that take place, seats that are there, and what the quotas and locks say', () => {
  const mitQuote = { ...problem, quoten: [{ name: 'q', personen: [1], lauf: null, mindestAnteil: 0.4 }] }
  const voll = { ...problem, laeufe: problem.laeufe.map((lauf) => ({ ...lauf, frei: 1 })) }
  const fest = { ...problem, personen: problem.personen.map((person) => ({ ...person, fest: 0 })) }

  expect(isZulaessig(problem, [0, 0])).toBe(true)
  expect(isZulaessig(problem, [0, 1])).toBe(false)
  expect(isZulaessig(voll, [0, 0])).toBe(false)
  expect(isZulaessig(mitQuote, [0, 0])).toBe(false)
  expect(isZulaessig(mitQuote, [null, 0])).toBe(true)
  expect(isZulaessig(fest, [0, null])).toBe(false)
  expect(isZulaessig({ ...problem, mindestPunkte: 55 }, [0, 0])).toBe(false)
})

it('tells the gap to the bound in percent, and none without a bound', () => {
  expect(lueckeOf({ wert: 100, schranke: 102 })).toBeCloseTo(2, 10)
  expect(lueckeOf({ wert: 98, schranke: null })).toBeNull()
})
