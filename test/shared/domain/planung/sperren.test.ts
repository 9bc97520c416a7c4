import type { Sperre } from '@shared/domain/planung/runde'
import { applySperren } from '@shared/domain/planung/sperren'
import { expect, it } from 'vitest'
import { someBuendel, somePlatzlauf, someProblem, someWartende } from '../../../support/someProblem'

const anna = '00000000-0000-4000-8000-000000000001'
const problem = someProblem(
  [somePlatzlauf('K1'), somePlatzlauf('M1'), somePlatzlauf('K2')],
  [someWartende(anna, [someBuendel([0], 60), someBuendel([0, 1], 80), someBuendel([2], 90)])]
)
const locked = (...sperren: Sperre[]) => applySperren(problem, sperren).personen[0]!

it('fixes the best bundle that has all the runs', () => {
  expect(locked({ art: 'fest', fall: anna, laeufe: ['K1'] }).fest).toBe(1)
  expect(locked({ art: 'fest', fall: anna, laeufe: ['K1', 'K2'] }).fest).toBeNull()
})

it('takes away every bundle with an excluded run, and counts on among those left', () => {
  const person = locked({ art: 'ausgeschlossen', fall: anna, lauf: 'K1' }, { art: 'fest', fall: anna, laeufe: ['K2'] })

  expect(person.buendel).toEqual([someBuendel([2], 90)])
  expect(person.fest).toBe(0)
})

it('keeps who is not asked now without a place, whatever else is fixed', () => {
  expect(locked({ art: 'fest', fall: anna, laeufe: ['K1'] }, { art: 'nichtJetzt', fall: anna }).fest).toBe(-1)
})

it('leaves alone whom no lock names', () => {
  expect(locked({ art: 'nichtJetzt', fall: '00000000-0000-4000-8000-000000000002' })).toEqual(problem.personen[0])
})
