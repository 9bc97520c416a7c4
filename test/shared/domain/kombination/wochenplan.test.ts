import { wochenbildOf } from '@shared/domain/kombination/wochenbild'
import { wochenplanOf } from '@shared/domain/kombination/wochenplan'
import { expect, it } from 'vitest'
import { someKurs, someWoche, stundenwege, zeiten } from '../../../support/someWoche'

const planOf = (...laeufe: ReturnType<typeof someKurs>[]) =>
  wochenplanOf(wochenbildOf(someWoche(), laeufe, stundenwege, '2027-02-01'))

it('says once what is the same on several days, with when to leave', () => {
  const massnahme = someKurs({
    titel: 'Orientierung',
    art: 'arbeitsmarkt',
    bloecke: zeiten([1, 3], '14:00', '16:00', 'Vlotho')
  })

  const plan = planOf(someKurs(), massnahme)

  expect(plan.map(({ wochentage, termine }) => [wochentage, termine.map(({ titel }) => titel)])).toEqual([
    [
      [1, 3],
      ['BSK B1 Herford', 'Orientierung']
    ],
    [[2, 4, 5], ['BSK B1 Herford']]
  ])
  expect(plan[0]?.termine.map(({ anfahrt }) => anfahrt)).toEqual([
    { los: 480, dauer: 60, geschaetzt: false },
    { los: null, dauer: 60, geschaetzt: false }
  ])
})

it('leaves out days with nothing to go to', () => {
  expect(planOf(someKurs({ bloecke: zeiten([2], '18:00', '20:00', null) }))).toEqual([
    {
      wochentage: [2],
      termine: [
        { ...{ art: 'sprache', titel: 'BSK B1 Herford', ort: null }, ...{ von: 1080, bis: 1200, anfahrt: null } }
      ]
    }
  ])
})
