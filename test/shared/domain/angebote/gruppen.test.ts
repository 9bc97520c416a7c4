import { expect, it } from 'vitest'
import { durchfuehrungFelder } from '../../../../shared/domain/angebote/angebot'
import { angebotsgruppen } from '../../../../shared/domain/angebote/gruppen'

it('every field of a run stands in one group of the form', () => {
  expect(Object.values(angebotsgruppen).flat().toSorted()).toEqual(Object.keys(durchfuehrungFelder).toSorted())
})
