import { suchform, suchformAusgeschrieben, suchformOf } from '@shared/domain/faelle/suchform'
import { expect, it } from 'vitest'

it.each([
  ['Müller', 'muller', 'mueller'],
  ['Yıldız', 'yildiz', 'yildiz'],
  ['Đorđević', 'dordevic', 'dordevic'],
  ['Weißhaupt', 'weisshaupt', 'weisshaupt'],
  ["O'Brien", 'obrien', 'obrien'],
  ['Nguyễn', 'nguyen', 'nguyen'],
  ['Łukaszewicz', 'lukaszewicz', 'lukaszewicz'],
  ['El-Hariri', 'el hariri', 'el hariri'],
  ['Søren', 'soren', 'soeren']
])('finds %s without its marks and with written-out umlauts', (name, erste, zweite) => {
  expect(suchform(name)).toBe(erste)
  expect(suchformAusgeschrieben(name)).toBe(zweite)
})

it('keeps the second form only where it differs', () => {
  expect(suchformOf(['Müller', null, 'Anna'])).toBe('muller anna mueller anna')
  expect(suchformOf(['Kaya', 'Ali'])).toBe('kaya ali')
})
