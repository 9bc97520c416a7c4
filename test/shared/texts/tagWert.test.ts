import { readTagWert } from '@shared/texts/tagWert'
import { expect, it } from 'vitest'

it.each([
  ['heute', 'heute'],
  ['heute+30', 'heute+30'],
  ['heute + 90 Tage', 'heute+90'],
  ['heute − 6 Monate', 'heute-6M'],
  ['heute-3m', 'heute-3M'],
  ['31.12.2026', '2026-12-31'],
  ['1.2.27', '2027-02-01']
])('reads %s as %s', (typed, wert) => {
  expect(readTagWert(typed, '2026-11-22')).toBe(wert)
})

it.each(['31.02.2026', 'heute+', 'bald', ''])('does not guess what %s means', (typed) => {
  expect(readTagWert(typed, '2026-11-22')).toBeUndefined()
})
