import type { Planauftrag } from '@shared/domain/planung/auftrag'
import type { Loesung } from '@shared/domain/planung/loesung'
import { lueckeOf } from '@shared/domain/planung/loesung'
import type { Planungsproblem } from '@shared/domain/planung/problem'
import loadHighs, { type Highs } from 'highs'
import { beforeAll, describe, expect, it } from 'vitest'
import { planen } from '../../../electron/planung/planen'
import { kleinesProblem } from '../../support/kleinesProblem'
import { pruefePlan } from '../../support/pruefePlan'
import { someKreis } from '../../support/someKreis'

let highs: Highs

beforeAll(async () => {
  highs = await loadHighs()
})

const plan = (problem: Planungsproblem, more: Partial<Planauftrag> = {}): Loesung =>
  planen(highs, { problem, regel: 'wartezeit', seconds: 60, seed: 1, ...more }, () => {})

const seeds = Array.from({ length: 50 }, (_, at) => at + 1)

/** The best value of all plans, by trying each. */
function bestesVonHand(problem: Planungsproblem): number {
  let best = Number.NEGATIVE_INFINITY
  const wahl: (number | null)[] = []
  const weiter = (person: number): void => {
    if (person < problem.personen.length) {
      for (const gewaehlt of [null, ...problem.personen[person]!.buendel.keys()]) {
        wahl[person] = gewaehlt
        weiter(person + 1)
      }
      return
    }
    const wert = wertVonHand(problem, wahl)
    if (wert > best && istErlaubt(problem, wahl)) best = wert
  }
  weiter(0)
  return best
}

function wertVonHand(problem: Planungsproblem, wahl: readonly (number | null)[]): number {
  let wert = 0
  const gegeben = problem.laeufe.map(() => 0)
  for (const [p, person] of problem.personen.entries()) {
    const buendel = person.buendel[wahl[p] ?? -1]
    const arten = new Set(buendel?.laeufe.map((lauf) => problem.laeufe[lauf]!.art))
    wert += person.prio * (buendel?.punkte ?? 0) * (arten.size > 1 ? problem.kombinationZaehlt : 1)
    for (const lauf of buendel?.laeufe ?? []) gegeben[lauf]! += 1
  }
  for (const [l, { frei, belegt, mindestens }] of problem.laeufe.entries()) {
    const fehlt = mindestens - belegt - gegeben[l]!
    wert -= fehlt > 0 ? problem.unterMindest * fehlt : problem.leer * (frei - gegeben[l]!)
  }
  return wert
}

/** By the independent checker: it finds nothing wrong but the numbers, which are not asked here. */
function istErlaubt(problem: Planungsproblem, wahl: (number | null)[]): boolean {
  const gegeben = problem.laeufe.map(
    (_, lauf) => wahl.filter((w, p) => problem.personen[p]!.buendel[w ?? -1]?.laeufe.includes(lauf)).length
  )
  const wert = wertVonHand(problem, wahl)
  const vermittelt = wahl.filter((w) => w !== null).length
  const findetStatt = problem.laeufe.map(({ belegt, mindestens }, l) => belegt + gegeben[l]! >= mindestens)
  const kombinationen = wahl.filter((w, p) => {
    const arten = problem.personen[p]!.buendel[w ?? -1]?.laeufe.map((lauf) => problem.laeufe[lauf]!.art) ?? []
    return arten.includes('sprache') && arten.includes('arbeitsmarkt')
  }).length
  const rest = { regel: null, schranke: null, sekunden: 0, schritte: 0, platzwert: [] }
  return pruefePlan(problem, { wahl, wert, vermittelt, findetStatt, kombinationen, ...rest }).length === 0
}

describe('a plan', () => {
  it.each(seeds.slice(0, 25))('is the best of all plans of a small problem (seed %i)', (seed) => {
    const problem = kleinesProblem(seed)

    const gefunden = plan(problem)

    expect(pruefePlan(problem, gefunden)).toEqual([])
    expect(gefunden.wert).toBeCloseTo(bestesVonHand(problem), 4)
    expect(lueckeOf(gefunden)).toBeCloseTo(0, 4)
  })

  it('stands up to a check that shares nothing with the planner, over fifty counties', () => {
    const falsch = seeds.flatMap((seed) => {
      const problem = someKreis(seed, 50, 5, 6)
      const regel = (['wartezeit', 'frist', 'spracheZuerst'] as const)[seed % 3]!
      return pruefePlan(problem, plan(problem, { regel })).map((satz) => `${seed}: ${satz}`)
    })

    expect(falsch).toEqual([])
  }, 120_000)

  it('is the same for the same problem, seed and number of steps', () => {
    const problem = someKreis(7, 120, 12, 14)

    const einmal = plan(problem, { schritte: 3 })
    const nochmals = plan(problem, { schritte: 3 })

    expect(nochmals.wahl).toEqual(einmal.wahl)
    expect(nochmals.schranke).toBe(einmal.schranke)
  })

  it('never gets worse while it is made, and the bound never rises', () => {
    const werte: number[] = []
    const schranken: number[] = []

    planen(highs, { problem: someKreis(3, 120, 12, 14), regel: 'frist', seconds: 60, seed: 2 }, ({ loesung }) => {
      werte.push(loesung.wert)
      schranken.push(loesung.schranke ?? Number.POSITIVE_INFINITY)
    })

    expect(werte).toEqual(werte.toSorted((a, b) => a - b))
    expect(schranken).toEqual(schranken.toSorted((a, b) => b - a))
    expect(werte.length).toBeGreaterThan(3)
  })

  it('gives combinations more of the seats the more they count', () => {
    for (const seed of seeds.slice(0, 12)) {
      const problem = { ...kleinesProblem(seed), leer: 0, unterMindest: 0 }
      const punkte = [1, 1.5, 2, 3, 5].map((kombinationZaehlt) => {
        const { wahl } = plan({ ...problem, kombinationZaehlt })
        return problem.personen.reduce((sum, { prio, buendel }, at) => {
          const gewaehlt = buendel[wahl[at] ?? -1]
          const arten = new Set(gewaehlt?.laeufe.map((lauf) => problem.laeufe[lauf]!.art))
          return sum + (arten.size > 1 ? prio * gewaehlt!.punkte : 0)
        }, 0)
      })

      expect(punkte, `seed ${seed}`).toEqual(punkte.toSorted((a, b) => a - b))
    }
  })

  it('keeps what is fixed', () => {
    const problem = someKreis(5, 80, 8, 9)
    const frei = plan(problem)
    const personen = problem.personen.map((person, at) => {
      if (at % 9 === 0) return { ...person, fest: -1 }
      return at % 7 === 0 && frei.wahl[at] != null ? { ...person, fest: frei.wahl[at]! } : person
    })
    const gesperrt = { ...problem, personen }

    const gefunden = plan(gesperrt)

    expect(pruefePlan(gesperrt, gefunden)).toEqual([])
    expect(gefunden.wert).toBeLessThanOrEqual(frei.wert + 1e-6)
  })

  it('refuses what cannot be kept together', () => {
    const { personen, laeufe, ...rest } = kleinesProblem(1)
    const [lauf] = laeufe
    const buendel = [{ laeufe: [0], eintritte: ['2027-01-11'], punkte: 50 }]
    const eng = { ...rest, quoten: [], laeufe: [{ ...lauf!, frei: 1, belegt: 0, mindestens: 0 }] }
    const zwei = personen.slice(0, 2).map((person) => ({ ...person, buendel, fest: 0 }))

    expect(() => plan({ ...eng, personen: zwei })).toThrow(
      expect.objectContaining({ data: { code: 'planung.unerfuellbar', details: {} } })
    )
  })

  it('keeps a quota and the floor of each person', () => {
    const frauen = Array.from({ length: 40 }, (_, at) => at * 2)
    const problem: Planungsproblem = {
      ...someKreis(11, 80, 8, 9),
      quoten: [
        { name: 'Frauen', personen: frauen, lauf: null, mindestAnteil: 0.6 },
        { name: 'Kurs', personen: frauen, lauf: 2, mindestAnteil: 0.8 }
      ],
      mindestPunkte: 35
    }

    const gefunden = plan(problem)

    expect(pruefePlan(problem, gefunden)).toEqual([])
    expect(lueckeOf(gefunden)).toBeCloseTo(0, 3)
    expect(gefunden.vermittelt).toBeGreaterThan(10)
  })
})

describe('the best plan', () => {
  it.each([1, 2, 3])(
    'is worth no less with a seat more (seed %i)',
    (seed) => {
      const problem = { ...someKreis(seed, 50, 5, 6), leer: 0 }
      const vorher = plan(problem).wert
      for (const at of problem.laeufe.keys()) {
        const laeufe = problem.laeufe.map((lauf, each) => (each === at ? { ...lauf, frei: lauf.frei + 1 } : lauf))
        expect(plan({ ...problem, laeufe }).wert).toBeGreaterThanOrEqual(vorher - 1e-4)
      }
    },
    60_000
  )

  it('does not depend on the order in which people and runs come', () => {
    const problem = someKreis(4, 60, 6, 7)
    const laeufe = problem.laeufe.toReversed()
    const personen = problem.personen.toReversed().map((person) => ({
      ...person,
      buendel: person.buendel
        .toReversed()
        .map((each) => ({ ...each, laeufe: each.laeufe.map((lauf) => laeufe.length - 1 - lauf) }))
    }))

    expect(plan({ ...problem, personen, laeufe }).wert).toBeCloseTo(plan(problem).wert, 4)
  })

  it('leaves a plan for the others when somebody goes', () => {
    const problem = someKreis(6, 60, 6, 7)
    const vorher = plan(problem)
    const weg = vorher.wahl.findIndex((gewaehlt) => gewaehlt !== null)
    const personen = problem.personen.filter((_, at) => at !== weg)

    const ohne = plan({ ...problem, personen })

    expect(pruefePlan({ ...problem, personen }, ohne)).toEqual([])
    expect(ohne.wert).toBeLessThanOrEqual(vorher.wert + 1e-4)
  })
})
