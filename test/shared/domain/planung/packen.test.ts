import { entpacke, packe } from '@shared/domain/planung/packen'
import { expect, it } from 'vitest'
import { someKreis } from '../../../support/someKreis'

it('brings a problem through the wall between processes, but for the days of entry', () => {
  const problem = someKreis(1, 40, 4, 5)
  const auftrag = { problem, regel: 'frist' as const, seconds: 3, seed: 9, start: [null, 0] }

  const personen = problem.personen.map((person) => ({
    ...person,
    buendel: person.buendel.map((each) => ({ ...each, eintritte: [] }))
  }))
  expect(entpacke(structuredClone(packe(auftrag)))).toEqual({ ...auftrag, problem: { ...problem, personen } })
})
