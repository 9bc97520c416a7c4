import { ostersonntagOf, ruhetagOf } from '@shared/domain/feiertage'
import { describe, expect, it } from 'vitest'

describe('Easter Sunday', () => {
  it.each([
    ['2000-04-23'],
    ['2008-03-23'],
    ['2011-04-24'],
    ['2019-04-21'],
    ['2025-04-20'],
    ['2026-04-05'],
    ['2027-03-28'],
    ['2038-04-25'],
    ['2049-04-18']
  ])('is on %s', (tag) => {
    expect(ostersonntagOf(Number(tag.slice(0, 4)))).toBe(tag)
  })
})

describe('a day without work', () => {
  it.each([
    ['2026-04-03', 'NW', 'Karfreitag'],
    ['2026-05-14', 'NW', 'Christi Himmelfahrt'],
    ['2026-06-04', 'NW', 'Fronleichnam'],
    ['2026-06-04', 'NI', null],
    ['2026-10-03', 'NW', 'Tag der Deutschen Einheit'],
    ['2025-10-31', 'NI', 'Reformationstag'],
    ['2025-10-31', 'NW', null],
    ['2017-10-31', 'NI', null],
    ['2026-11-18', 'SN', 'Buß- und Bettag'],
    ['2026-11-18', 'NW', null],
    ['2028-11-22', 'SN', 'Buß- und Bettag'],
    ['2026-11-21', 'NW', 'Samstag'],
    ['2026-11-22', 'NW', 'Sonntag'],
    ['2026-11-23', 'NW', null],
    ['2026-12-25', 'NW', '1. Weihnachtstag'],
    ['2026-01-06', 'BY', 'Heilige Drei Könige']
  ])('%s in %s is %s', (tag, land, name) => {
    expect(ruhetagOf(tag, land)).toBe(name)
  })
})
