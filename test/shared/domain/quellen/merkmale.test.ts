import { Merkmale, ohneMerkmale } from '@shared/domain/quellen/merkmale'
import { expect, it } from 'vitest'

it('understands what the first version remembered', () => {
  const damals = { kopf: ['kdnr'], spalten: { kdnr: 'kundennummer', bem: null }, blatt: 'Liste', nameOrder: 'vorname' }

  expect(Merkmale.parse(damals)).toEqual({
    ...ohneMerkmale,
    ...damals,
    kopf: [{ key: 'kdnr', heading: 'kdnr', field: null }]
  })
})
