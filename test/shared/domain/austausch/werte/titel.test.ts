import { describe, expect, it } from 'vitest'
import { lese } from '../../../../support/lese'

describe('residence titles in foreign lists', () => {
  it.each([
    ['§ 25 Abs. 2 S. 1 Alt. 2 AufenthG', 'AE_SUBS'],
    ['§25 II 1. Alt.', 'AE_ASYL'],
    ['25 III', 'AE_25_3'],
    ['§ 25 V', 'AE_25_5'],
    ['§25b', 'AE_25A_25B'],
    ['Duldung § 60a AufenthG', 'DULD'],
    ['§ 30 AufenthG', 'AE_FAM']
  ] as const)('reads „%s“ as %s', (text, code) => {
    expect(lese('titel', text).value).toBe(code)
  })

  it('tells a paragraph that can be read in more than one way', () => {
    expect(lese('titel', '§ 25 Abs.2')).toMatchObject({ value: 'AE_ASYL', codes: ['wort.mehrdeutig'] })
  })
})
