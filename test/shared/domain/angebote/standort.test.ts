import { expect, it } from 'vitest'
import { ortOfStandort } from '../../../../shared/domain/angebote/standort'

const standorte = [
  { traeger: 'lernhof', name: 'Haus am Markt', ort: 'Silberloh', kinderbetreuung: true, barrierefrei: null }
]

it.each([
  ['lernhof', 'Haus am Markt', 'Silberloh'],
  ['lernhof', ' haus  am markt ', 'Silberloh'],
  ['anderer', 'Haus am Markt', 'Haus am Markt'],
  ['lernhof', 'Moosbrook', 'Moosbrook'],
  ['lernhof', ' ', null],
  ['lernhof', null, null]
])('of %s „%s“ is the place %s', (traeger, name, ort) => {
  expect(ortOfStandort(standorte, traeger, name)).toBe(ort)
})
