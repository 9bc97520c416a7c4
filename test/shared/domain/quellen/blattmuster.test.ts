import { blattmuster, monthInName } from '@shared/domain/quellen/blattmuster'
import { expect, it } from 'vitest'

it.each([
  ['Okt 26', 'November 2026'],
  ['Anwesenheit Okt.', 'Anwesenheit Dezember 26'],
  ['TN_03.2026', 'TN 04-2026'],
  ['2026-10', 'Mrz']
])('takes „%s“ and „%s“ for the same sheet of two months', (eins, zwei) => {
  expect(blattmuster(eins)).toBe(blattmuster(zwei))
})

it('tells sheets of different names apart', () => {
  expect(blattmuster('Warteliste Okt')).not.toBe(blattmuster('Teilnehmer Okt'))
})

it('finds the month in the name of a sheet', () => {
  expect(['TN Oktober', 'Nov. 26', 'Teilnehmende'].map(monthInName)).toEqual([10, 11, 0])
})
