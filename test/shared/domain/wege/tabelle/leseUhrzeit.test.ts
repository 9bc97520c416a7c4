import { describe, expect, it } from 'vitest'
import { leseTag } from '../../../../../shared/domain/wege/tabelle/leseTag'
import { leseUhrzeit } from '../../../../../shared/domain/wege/tabelle/leseUhrzeit'

describe('the last return', () => {
  it.each([
    ['19:40', '19:40'],
    ['19.40 Uhr', '19:40'],
    ['19.40', '19:40'],
    ['19:40:00', '19:40'],
    ['19h40', '19:40'],
    ['19 Uhr 40', '19:40'],
    ['um 19:40 Uhr', '19:40'],
    ['1940', '19:40'],
    [1940, '19:40'],
    ['7:05', '07:05'],
    ['19 Uhr', '19:00'],
    [19, '19:00'],
    // As Excel keeps a time.
    [0.819444444444444, '19:40']
  ])('%j is %j', (cell, uhrzeit) => {
    expect(leseUhrzeit(cell)).toBe(uhrzeit)
  })

  it.each([null, '', '–', 'k. A.'])('%j says nothing', (cell) => {
    expect(leseUhrzeit(cell)).toBeNull()
  })

  it.each(['stündlich', '25:00', '19:70', '19,4', 19.4, 0, 2460, 'nur Mo–Fr', { fehler: '#NV' }] as const)(
    '%j is refused rather than guessed',
    (cell) => {
      expect(leseUhrzeit(cell)).toBeUndefined()
    }
  )
})

describe('the day of a way', () => {
  it.each([
    ['13.12.2026', '2026-12-13'],
    ['1. 2. 26', '2026-02-01'],
    ['2026-12-13', '2026-12-13'],
    [46_369, '2026-12-13'],
    [{ tag: '2026-12-13', serial: 46_369, format: 'dd.mm.yyyy' }, '2026-12-13'],
    ['', null],
    ['31.02.2026', undefined],
    ['Winter 2026', undefined],
    [2026, undefined]
  ] as const)('%j is %j', (cell, tag) => {
    expect(leseTag(cell, false)).toBe(tag)
  })
})
