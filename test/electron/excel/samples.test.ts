import { describe, expect, it } from 'vitest'
import { compareWithKey } from '../../support/compareWithKey'
import { readAnswerKey, readSample, samples } from '../../support/readSample'

describe('lists of other offices and of providers', () => {
  it.each(samples)('%s is read cell by cell as its answer key says', (file) => {
    const { checked, deviations } = compareWithKey(readSample(file), readAnswerKey(file))

    expect(deviations).toEqual([])
    expect(checked).toBeGreaterThan(200)
  })

  it('with a sheet per month are read sheet after sheet, the newest month first', () => {
    const file = '11-anwesenheit-ik-26-07.xlsx'
    const { moreSheets = [] } = readAnswerKey(file)

    expect(moreSheets).toHaveLength(2)
    for (const key of moreSheets) {
      const { checked, deviations } = compareWithKey(readSample(file, { sheet: key.sheet ?? '' }), key)

      expect(deviations).toEqual([])
      expect(checked).toBeGreaterThan(200)
    }
    expect(readSample(file).sheetsGleicherForm).toEqual([
      { sheet: 'Sep 26', rows: 24, monat: '2026-09' },
      { sheet: 'Aug 26', rows: 23, monat: '2026-08' }
    ])
  })
})
