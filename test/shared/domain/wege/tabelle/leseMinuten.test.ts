import { describe, expect, it } from 'vitest'
import { leseMinuten } from '../../../../../shared/domain/wege/tabelle/leseMinuten'

describe('minutes of a way', () => {
  it.each([
    [65, 65],
    [0, 0],
    ['65', 65],
    ['65,0', 65],
    ['65 min', 65],
    ['65 Minuten', 65],
    ['65 Min.', 65],
    ["65'", 65],
    ['1:05', 65],
    ['1:05 h', 65],
    ['01:05:00', 65],
    ['1 h 5', 65],
    ['1h05', 65],
    ['1 h 5 min', 65],
    ['1 Std. 5 Min.', 65],
    ['1 Stunde und 5 Minuten', 65],
    ['1 h', 60],
    ['1,5 h', 90],
    ['1.25 Std.', 75],
    // 1:05 as Excel keeps a time.
    [65 / 1440, 65],
    [0.0451388888888889, 65]
  ])('%j is %j', (cell, minuten) => {
    expect(leseMinuten(cell)).toBe(minuten)
  })

  it.each([null, '', ' ', '-', '–', '—', '?', 'k. A.', 'x'])('%j says nothing', (cell) => {
    expect(leseMinuten(cell)).toBeNull()
  })

  it.each([
    'kein Bus',
    'ca. 45',
    '45-60',
    '1,05 h',
    '-5',
    65.5,
    -3,
    true,
    { tag: '2026-01-05', serial: 46_027, format: 'dd.mm.yyyy' },
    { fehler: '#NV' },
    { formel: true }
  ] as const)('%j is refused rather than guessed', (cell) => {
    expect(leseMinuten(cell)).toBeUndefined()
  })

  it.each([
    [1, 60],
    ['1', 60],
    [1.5, 90],
    ['1,5', 90],
    [0.75, 45],
    ['65 min', 65],
    // Times of Excel: 1:05 and 2:00.
    [65 / 1440, 65],
    [120 / 1440, 120]
  ])('%j under a heading of hours is %j', (cell, minuten) => {
    expect(leseMinuten(cell, true)).toBe(minuten)
  })
})
