import { lageOf, rasterOf, stundenOf } from '@shared/domain/kombination/wochenraster'
import { expect, it } from 'vitest'

const at = (von: number, bis: number) => ({ stuecke: [{ von, bis } as never] })

it('shows 7 to 20 h', () => {
  expect(rasterOf([at(540, 735)])).toEqual({ von: 420, bis: 1200 })
})

it('grows by whole hours for what lies outside, over all weeks beside each other', () => {
  expect(rasterOf([at(400, 735), at(540, 1230)])).toEqual({ von: 360, bis: 1260 })
})

it('says where a time lies, in percent', () => {
  expect(lageOf({ von: 420, bis: 1200 }, { von: 810, bis: 1300 })).toEqual({ anfang: 50, laenge: 50 })
})

it('counts the full hours', () => {
  expect(stundenOf({ von: 420, bis: 600 })).toEqual([7, 8, 9, 10])
})
