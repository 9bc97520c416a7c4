import { bahnenOf } from '@shared/domain/kombination/bahnen'
import { wochenbildOf } from '@shared/domain/kombination/wochenbild'
import { expect, it } from 'vitest'
import { someKurs, someWoche, stundenwege, zeiten } from '../../../support/someWoche'

it('lays lessons at the same time side by side, and gives the rest the full width', () => {
  const kurse = [
    someKurs({ bloecke: zeiten([1], '09:00', '12:00', null) }),
    someKurs({ bloecke: zeiten([1], '10:00', '11:00', null) }),
    someKurs({ bloecke: zeiten([1], '13:00', '14:00', null) })
  ]
  const { stuecke } = wochenbildOf(someWoche(), kurse, stundenwege, '2027-02-01')

  const gelegt = bahnenOf(stuecke.filter(({ art }) => art === 'sprache'))

  expect(gelegt.map(({ bahn, bahnen }) => [bahn, bahnen])).toEqual([
    [0, 2],
    [1, 2],
    [0, 1]
  ])
})
