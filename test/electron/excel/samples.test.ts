import { describe, expect, it } from 'vitest'
import { compareWithKey } from '../../support/compareWithKey'
import { readAnswerKey, readSample } from '../../support/readSample'

describe('monthly lists of other offices', () => {
  it.each(['01-controlling-abzug-2026-10.xlsx', '02-arbeitsliste-team-nord.xlsx', '03-step-auszug.csv'])(
    '%s is read cell by cell as its answer key says',
    (file) => {
      const { checked, deviations } = compareWithKey(readSample(file), readAnswerKey(file.replace(/\.\w+$/, '')))

      expect(deviations).toEqual([])
      expect(checked).toBeGreaterThan(1000)
    }
  )
})
