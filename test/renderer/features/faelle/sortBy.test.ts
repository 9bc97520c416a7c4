import { expect, it } from 'vitest'
import { sortBy } from '../../../../renderer/features/faelle/sortBy'

const ort = { spalte: 'ort', absteigend: false } as const
const alter = { spalte: 'alter', absteigend: false } as const

it('sorts up, then down, then not at all', () => {
  expect(sortBy([], 'ort', false)).toEqual([ort])
  expect(sortBy([ort], 'ort', false)).toEqual([{ ...ort, absteigend: true }])
  expect(sortBy([{ ...ort, absteigend: true }], 'ort', false)).toEqual([])
})

it('keeps the former columns only with Shift', () => {
  expect(sortBy([ort], 'alter', true)).toEqual([ort, alter])
  expect(sortBy([ort, alter], 'ort', true)).toEqual([{ ...ort, absteigend: true }, alter])
  expect(sortBy([ort], 'alter', false)).toEqual([alter])
})
