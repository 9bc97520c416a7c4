import { auslastungOf } from '@shared/domain/uebergabe/auslastung'
import { expect, it } from 'vitest'

const richtwerte = { u25: 75, ue25: 150 }

it.each([
  ['UE25', 5, { u25: 20, ue25: 780, unbekannt: 12 }, 162, 150],
  ['U25', 3, { u25: 300, ue25: 0, unbekannt: 0 }, 100, 75],
  ['FOKUS', 6, { u25: 0, ue25: 900, unbekannt: 0 }, 150, 150]
] as const)('counts the cases of a team %s with %s posts', (art, stellen, faelle, jeStelle, richtwert) => {
  expect(auslastungOf('Nord', { art, stellen }, faelle, richtwerte)).toMatchObject({ jeStelle, richtwert })
})

it('says nothing where no posts are entered', () => {
  const faelle = { u25: 1, ue25: 2, unbekannt: 0 }
  expect(auslastungOf('Nord', { art: null, stellen: null }, faelle, richtwerte)).toMatchObject({
    ...{ faelle: 3, jeStelle: null }
  })
})
