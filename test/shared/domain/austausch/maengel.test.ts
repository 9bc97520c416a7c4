import { mangelOf } from '@shared/domain/austausch/maengel'
import type { PlanZeile } from '@shared/domain/austausch/plan'
import { expect, it } from 'vitest'

const zeile = (over: Partial<PlanZeile>): PlanZeile => ({
  ...{ row: 2, versteckt: false, ausgang: 'changed', person: null, genannt: {}, neuerFall: {}, zellen: [] },
  ...{ neueSaetze: [], fruehereNummer: null, gruende: [], kandidaten: [], befunde: [] },
  ...over
})

it('finds no fault in a conflict with our own data', () => {
  expect(mangelOf(zeile({ ausgang: 'conflict' }))).toBeUndefined()
})

it('finds no fault in what was only put right', () => {
  const befunde: PlanZeile['befunde'] = [{ field: 'plz', code: 'plz.ergaenzt', facts: { roh: '5126' } }]

  expect(mangelOf(zeile({ befunde }))).toBeUndefined()
})

it('says of a doubtful person only that it is doubtful', () => {
  const gruende: PlanZeile['gruende'] = [{ code: 'vielleicht', facts: { hinweis: 'nummer' } } as never]

  expect(mangelOf(zeile({ ausgang: 'unclear', gruende }))).toEqual({ befunde: [], gruende: [], unklarePerson: true })
})

it('leaves rows that are no entries, and rows hidden by hand, out of it', () => {
  expect(mangelOf(zeile({ ausgang: 'skipped' }))).toBeUndefined()
  expect(mangelOf(zeile({ ausgang: 'unclear', versteckt: true }))).toBeUndefined()
})
