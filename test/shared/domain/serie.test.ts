import { nextInSerie } from '@shared/domain/saetze/serie'
import { describe, expect, it } from 'vitest'

describe('the next day of a series', () => {
  it.each([
    ['WOECHENTLICH', '2026-11-02', '2026-11-22', '2026-11-23'],
    ['WOECHENTLICH', '2026-11-01', '2026-11-22', '2026-11-29'],
    ['ZWEIWOECHENTLICH', '2026-11-20', '2026-11-22', '2026-12-04'],
    ['MONATLICH', '2026-10-31', '2026-11-22', '2026-11-30'],
    ['MONATLICH', '2026-10-31', '2026-11-30', '2026-12-31'],
    ['VIERTELJAEHRLICH', '2026-11-30', '2026-11-22', '2027-02-28'],
    ['HALBJAEHRLICH', '2026-08-31', '2026-11-22', '2027-02-28']
  ])('%s from %s, settled on %s, is %s', (serie, faelligAm, heute, erwartet) => {
    expect(nextInSerie(serie, faelligAm, heute)).toBe(erwartet)
  })

  it('is unknown for a series of which nothing is known', () => {
    expect(nextInSerie('MANCHMAL', '2026-11-02', '2026-11-22')).toBeNull()
  })
})
