import { kreuztabelleOf } from '@shared/domain/zielgruppen/kreuztabelle'
import { expect, it } from 'vitest'

const gruppe = (niveau: string | null, ort: string | null, anzahl: number) => ({ niveau, ort, anzahl })

it('counts by place and level: levels from low to high, places with most persons first, the unknown last', () => {
  const tabelle = kreuztabelleOf([
    gruppe('B1', 'Vlotho', 2),
    gruppe(null, 'Herford', 1),
    gruppe('A2.1', 'Herford', 3),
    gruppe('A2', 'Herford', 4),
    gruppe('A1', null, 9)
  ])

  expect(tabelle.niveaus).toEqual(['A1', 'A2', 'B1', null])
  expect(tabelle.zeilen).toEqual([
    { ort: 'Herford', anzahlen: [0, 7, 0, 1], summe: 8 },
    { ort: 'Vlotho', anzahlen: [0, 0, 2, 0], summe: 2 },
    { ort: null, anzahlen: [9, 0, 0, 0], summe: 9 }
  ])
})

it('is empty without anybody', () => {
  expect(kreuztabelleOf([])).toEqual({ niveaus: [], zeilen: [] })
})
