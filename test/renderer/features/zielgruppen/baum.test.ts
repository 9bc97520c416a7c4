import { eingebauteZielgruppen } from '@shared/domain/zielgruppen/eingebaut'
import { evaluate } from '@shared/domain/zielgruppen/evaluate'
import type { Filter } from '@shared/domain/zielgruppen/filter'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { neuerVergleich, toBaum, toFilter, withFeld, withOp } from '../../../../renderer/features/zielgruppen/baum'
import { anyFall } from '../../../support/randomFall'
import { anyFilter } from '../../../support/randomFilter'

const kontext = {
  heute: '2026-11-22',
  parameter: (name: string) => (name === 'geringfuegigkeitsgrenze' ? 60_300 : '2027-03-04')
}

describe('a filter as it is edited', () => {
  it('asks the same after it was taken apart and put together', () => {
    fc.assert(
      fc.property(anyFilter, anyFall, (filter, person) => {
        // A group without a part is one that is not finished: the editor does not count it.
        fc.pre(!JSON.stringify(filter).match(/"(and|or)":\[\]/))
        const { filter: danach, offen } = toFilter(toBaum(filter))
        expect(offen).toBe(0)
        expect(evaluate(danach, person, kontext)).toBe(evaluate(filter, person, kontext))
      }),
      { numRuns: 2000 }
    )
  })

  it('leaves the queries of the program word for word as they are', () => {
    for (const { filter } of eingebauteZielgruppen)
      expect(withoutSingleNot(toFilter(toBaum(filter)).filter)).toEqual(filter)
  })

  it('does not count a condition that is not finished', () => {
    const vergleich = withFeld(neuerVergleich(), 'ort')
    const baum = { ...toBaum({ and: [] }), teile: [vergleich, withOp(vergleich, 'leer')] }

    expect(toFilter(baum)).toEqual({ filter: { and: [{ feld: 'ort', op: 'leer', wert: null }] }, offen: 1 })
  })

  it('keeps a value in other words where it still fits', () => {
    const eines = { ...withFeld(neuerVergleich(), 'geschlecht'), wert: ['W', 'D'] }

    expect(withOp(eines, 'nichtInListe').wert).toEqual(['W', 'D'])
    expect(withOp(eines, 'ist').wert).toBe('W')
    expect(withOp(withOp(eines, 'ist'), 'inListe').wert).toEqual(['W'])
    expect(withFeld(eines, 'ort').wert).toBeUndefined()
    expect(withFeld(eines, 'alleinerziehend')).toMatchObject({ op: 'ist', wert: true })
  })
})

/** `not: { or: [one] }` is how the editor says `not: one`. */
function withoutSingleNot(filter: Filter): Filter {
  if ('and' in filter) return { and: filter.and.map(withoutSingleNot) }
  if ('or' in filter) return { or: filter.or.map(withoutSingleNot) }
  if ('not' in filter && 'or' in filter.not && filter.not.or.length === 1) return { not: filter.not.or[0]! }
  return filter
}
