import { staendeAb, vergleichsstand } from '@shared/domain/zielgruppen/trend'
import { trendText } from '@shared/texts/zielgruppen'
import { expect, it } from 'vitest'

const heute = '2026-11-22'
const stand = (tag: string, anzahl = 1) => ({ tag, anzahl })

it('compares with the newest stand of about a month ago', () => {
  const staende = ['2026-10-17', '2026-10-18', '2026-10-28', '2026-10-29'].map((tag) => stand(tag))
  expect(vergleichsstand(staende, heute)).toEqual(stand('2026-10-28'))
  expect(vergleichsstand(staende.slice(0, 2), heute)).toEqual(stand('2026-10-18'))
})

it('compares with the oldest where there is none of a month ago, and with nothing where today is the first day', () => {
  expect(vergleichsstand([stand('2026-11-01'), stand('2026-11-20'), stand(heute)], heute)).toEqual(stand('2026-11-01'))
  expect(vergleichsstand([stand(heute)], heute)).toBeUndefined()
})

it('says in words how it moved', () => {
  expect(trendText(12, 9, '2026-10-28')).toBe('3 mehr seit 28.10.')
  expect(trendText(9, 1210, '2026-10-28')).toBe('1.201 weniger seit 28.10.')
  expect(trendText(9, 9, '2026-10-28')).toBe('gleich seit 28.10.')
})

it('keeps stands for thirteen months', () => {
  expect(staendeAb(heute)).toBe('2025-10-22')
})
