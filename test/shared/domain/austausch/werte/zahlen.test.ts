import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lese } from '../../../../support/lese'

describe('amounts and numbers', () => {
  it.each([
    ['1.234,56', 1234.56],
    ['1.250,00 €', 1250],
    ['978,4', 978.4],
    ['1.250', 1250],
    ['1250.5', 1250.5],
    ['0', 0],
    ['165,-', 165],
    ['12.34.5', undefined],
    ['wenig', undefined]
  ])('reads the amount %s', (text, value) => {
    expect(lese('einkommen', text).value).toBe(value)
  })

  it.each([
    ['2 Tage', 2],
    ['325 UE', 325],
    ['17/33', 17],
    ['28 Punkte', 28],
    ['3 (AU liegt vor)', 3],
    ['2,5', 2.5],
    ['½', 0.5],
    ['2½ Tage', 2.5],
    ['1/2', 0.5],
    ['2 1/2', 2.5],
    ['21/22', 21],
    ['x', undefined]
  ])('reads the number that leads in %s', (text, value) => {
    expect(lese('fehl_k', text).value).toBe(value)
  })

  it('reads every amount as German offices print it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), (cents) => {
        const printed = (cents / 100).toLocaleString('de-DE', {
          minimumFractionDigits: 2,
          style: 'currency',
          currency: 'EUR'
        })
        expect(lese('einkommen', printed).value).toBe(cents / 100)
      })
    )
  })
})
