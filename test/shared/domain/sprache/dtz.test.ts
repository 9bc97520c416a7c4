import { dtzVorschlag } from '@shared/domain/sprache/dtz'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const gesamt = (hoerenLesen: number | null, schreiben: number | null, sprechen: number | null) =>
  dtzVorschlag({ punkteHoerenLesen: hoerenLesen, punkteSchreiben: schreiben, punkteSprechen: sprechen })?.gesamt

describe('R-09: the level the points of a DTZ speak for', () => {
  it.each([
    [34, 10, 80, 'B1'],
    [40, 18, 70, 'A2'],
    [30, 6, 76, 'A2'],
    [15, 8, 30, 'UNTER_A2']
  ])('HL %i, S %i, Sp %i is %s', (hoerenLesen, schreiben, sprechen, stufe) => {
    expect(gesamt(hoerenLesen, schreiben, sprechen)).toBe(stufe)
  })

  it.each([
    [33, 0, 75, 'B1'],
    [32, 15, 75, 'B1'],
    [32, 14, 75, 'A2'],
    [45, 20, 74.5, 'A2'],
    [20, 0, 35, 'A2'],
    [19, 7, 35, 'A2'],
    [19, 6, 100, 'UNTER_A2'],
    [45, 20, 34, 'UNTER_A2'],
    [0, 0, 0, 'UNTER_A2']
  ])('at the edge: HL %d, S %d, Sp %d is %s', (hoerenLesen, schreiben, sprechen, stufe) => {
    expect(gesamt(hoerenLesen, schreiben, sprechen)).toBe(stufe)
  })

  it('says nothing without points, and nothing as long as a missing part could change it', () => {
    expect(dtzVorschlag({ punkteHoerenLesen: null, punkteSchreiben: null, punkteSprechen: null })).toBeNull()
    expect(gesamt(45, 20, null)).toBeNull()
    expect(gesamt(null, 14, 80)).toBeNull()
    expect(gesamt(null, 15, 80)).toBe('B1')
    expect(gesamt(null, null, 20)).toBe('UNTER_A2')
  })

  it('names each part', () => {
    expect(dtzVorschlag({ punkteHoerenLesen: 34, punkteSchreiben: 10, punkteSprechen: null })?.teile).toEqual({
      punkteHoerenLesen: 'B1',
      punkteSchreiben: 'A2',
      punkteSprechen: null
    })
  })

  it('never falls when a part gets more points', () => {
    const rang = ['UNTER_A2', 'A2', 'B1']
    const rangOf = (...punkte: [number, number, number]) => rang.indexOf(gesamt(...punkte) ?? '')
    fc.assert(
      fc.property(fc.nat(44), fc.nat(19), fc.nat(99), (a, b, c) => {
        const vorher = rangOf(a, b, c)
        expect(Math.min(rangOf(a + 1, b, c), rangOf(a, b + 1, c), rangOf(a, b, c + 1))).toBeGreaterThanOrEqual(vorher)
      })
    )
  })
})
