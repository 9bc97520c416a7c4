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
})
