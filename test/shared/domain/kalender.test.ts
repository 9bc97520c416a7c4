import {
  addDays,
  addMonths,
  alterOn,
  daysBetween,
  geburtstagOf,
  monthsBetween,
  wochentagOf
} from '@shared/domain/kalender'
import { describe, expect, it } from 'vitest'

describe('addMonths', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-03-15', 12, '2027-03-15'],
    ['2026-03-31', -1, '2026-02-28']
  ])('%s plus %i months is %s', (tag, monate, erwartet) => {
    expect(addMonths(tag, monate)).toBe(erwartet)
  })
})

describe('alterOn', () => {
  it.each([
    ['2026-11-21', '2001-11-22', 24],
    ['2026-11-22', '2001-11-22', 25],
    ['2026-02-28', '2000-02-29', 25],
    ['2026-03-01', '2000-02-29', 26]
  ])('on %s somebody born on %s is %i', (stichtag, geburtsdatum, alter) => {
    expect(alterOn(stichtag, geburtsdatum)).toBe(alter)
  })
})

it('counts days over the end of summer time', () => {
  expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2)
  expect(addDays('2026-10-24', 2)).toBe('2026-10-26')
})

it('knows Sunday as the seventh day', () => {
  expect(wochentagOf('2026-11-22')).toBe(7)
})

describe('monthsBetween', () => {
  it.each([
    ['2026-01-31', '2026-02-28', 1],
    ['2026-01-31', '2026-02-27', 0],
    ['2026-03-15', '2026-05-14', 1],
    ['2026-03-15', '2026-05-15', 2],
    ['2026-05-15', '2026-03-16', -2]
  ])('counts from %s to %s %i months', (von, bis, monate) => {
    expect(monthsBetween(von, bis)).toBe(monate)
  })
})

describe('geburtstagOf', () => {
  it.each([
    ['2001-11-22', 25, '2026-11-22'],
    ['2000-02-29', 25, '2025-03-01'],
    ['2000-02-29', 28, '2028-02-29']
  ])('of %s with %i years is %s', (geburt, jahre, tag) => {
    expect(geburtstagOf(geburt, jahre)).toBe(tag)
  })
})
