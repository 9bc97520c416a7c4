import { expect, it } from 'vitest'
import { alterText } from '../../../shared/texts/akte'

it.each([
  ['2026-11-22', 'heute'],
  ['2026-11-21', 'gestern'],
  ['2026-09-22', 'vor 61 Tagen'],
  ['2026-09-21', 'vor 2 Monaten'],
  ['2025-06-30', 'vor 16 Monaten'],
  ['2024-09-01', 'vor 2 Jahren']
])('says how old a statement of %s is', (tag, text) => {
  expect(alterText(tag, '2026-11-22')).toBe(text)
})
