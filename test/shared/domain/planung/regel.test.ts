import { regelplan } from '@shared/domain/planung/regel'
import { expect, it } from 'vitest'
import { someBuendel, somePlatzlauf, someProblem, someWartende } from '../../../support/someProblem'

const kurs = somePlatzlauf('K1')
const massnahme = somePlatzlauf('M1')

it('gives the last seat to who has waited longest, or to whose Frist lapses first', () => {
  const problem = someProblem(
    [kurs],
    [
      someWartende('neu', [someBuendel([0], 90)], { wartetTage: 10, fristTage: 20 }),
      someWartende('lange', [someBuendel([0], 50)], { wartetTage: 300 })
    ]
  )

  expect(regelplan(problem, 'wartezeit')).toEqual([null, 0])
  expect(regelplan(problem, 'frist')).toEqual([0, null])
})

it('closes an under-filled run and places everybody again', () => {
  const gruppe = somePlatzlauf('K2', { frei: 5, mindestens: 3 })
  const personen = ['a', 'b'].map((id) => someWartende(id, [someBuendel([1], 90), someBuendel([0], 40)]))

  const wahl = regelplan(someProblem([somePlatzlauf('K1', { frei: 2 }), gruppe], personen), 'wartezeit')

  expect(wahl).toEqual([1, 1])
})

it('settles the language courses before it looks for measures', () => {
  const beides = someBuendel([0, 2], 100)
  const sprache = someBuendel([1], 60)
  const problem = someProblem(
    [kurs, somePlatzlauf('K2'), massnahme],
    [someWartende('a', [someBuendel([0], 50), sprache, beides])]
  )

  expect(regelplan(problem, 'wartezeit')).toEqual([2])
  expect(regelplan(problem, 'spracheZuerst')).toEqual([1])
})

it('adds a measure to the course where both fit', () => {
  const buendel = [someBuendel([0], 50), someBuendel([1], 40), someBuendel([0, 1], 80)]

  expect(regelplan(someProblem([kurs, massnahme], [someWartende('a', buendel)]), 'spracheZuerst')).toEqual([2])
})

it('keeps what is fixed and fills the run that it needs', () => {
  const gruppe = somePlatzlauf('K2', { frei: 5, mindestens: 2 })
  const problem = someProblem(
    [kurs, gruppe],
    [
      someWartende('fest', [someBuendel([1], 10)], { fest: 0, wartetTage: 1 }),
      someWartende('frei', [someBuendel([0], 90), someBuendel([1], 20)]),
      someWartende('bleibt', [someBuendel([0], 90)], { fest: -1 })
    ]
  )

  expect(regelplan(problem, 'wartezeit')).toEqual([0, 1, null])
})

it('finds no plan where what is fixed asks for more seats than there are', () => {
  const fest = ['a', 'b'].map((id) => someWartende(id, [someBuendel([0], 50)], { fest: 0 }))

  expect(regelplan(someProblem([kurs], fest), 'wartezeit')).toBeNull()
})

it('puts so many back that a quota is kept', () => {
  const personen = ['a', 'b', 'c'].map((id, at) => someWartende(id, [someBuendel([0], 50)], { wartetTage: 100 - at }))
  const quoten = [{ name: 'Frauen', personen: [2], lauf: 0, mindestAnteil: 0.5 }]

  const wahl = regelplan(someProblem([somePlatzlauf('K1', { frei: 3 })], personen, { quoten }), 'wartezeit')

  expect(wahl).toEqual([0, null, 0])
})

it('gives nobody less than the floor', () => {
  const personen = [someWartende('a', [someBuendel([0], 30)])]

  expect(regelplan(someProblem([kurs], personen, { mindestPunkte: 40 }), 'wartezeit')).toEqual([null])
})
