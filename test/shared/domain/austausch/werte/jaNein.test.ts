import { describe, expect, it } from 'vitest'
import { lese } from '../../../../support/lese'

describe('yes and no in foreign lists', () => {
  it.each([
    ['kinderbetreuung', 'x', true],
    ['kinderbetreuung', '✓', true],
    ['kinderbetreuung', 'nein', false],
    ['kinderbetreuung', 'auf Anfrage', undefined],
    ['verpflichtet', 'V', true],
    ['verpflichtet', 'B', false]
  ] as const)('reads %s „%s“ as yes, no or neither', (field, text, value) => {
    expect(lese(field, text).value).toBe(value)
  })

  it('takes the yes of „ja, vormittags“ and tells the rest', () => {
    expect(lese('kinderbetreuung', 'ja, vormittags')).toMatchObject({ value: true, codes: ['jaNein.zusatz'] })
    expect(lese('verpflichtet', 'nein (freiwillig)')).toMatchObject({ value: false, codes: ['jaNein.zusatz'] })
  })

  it('does not take care that is there for care that is needed', () => {
    expect(lese('kinderbetreuung', 'vorhanden')).toMatchObject({ value: undefined, codes: ['jaNein.unklar'] })
    expect(lese('alphabetisierung', 'vorhanden').value).toBe(true)
  })
})
