import { expect, it } from 'vitest'
import { cliInPractice } from '../../../support/cliInPractice'

const { run } = cliInPractice(60)

it('offers on the command line have week, entry and places, and no place figure without its age', async () => {
  const { code, out } = await run('offers', '--json')
  const offers = JSON.parse(out)

  expect(code).toBe(0)
  expect(offers.length).toBeGreaterThan(10)
  for (const { week, entry, places, state } of offers) {
    expect(state).not.toBe('beendet')
    expect(week.length).toBeGreaterThan(0)
    expect(entry.next === null || entry.next >= '2026-11-22').toBe(true)
    expect(places.stale).toBe(places.days > 14)
    expect(places.minimum).toBeLessThanOrEqual(places.all)
  }
  expect(offers.some(({ entry }: { entry: { rule: string } }) => entry.rule === 'LAUFEND')).toBe(true)
  expect(JSON.parse((await run('offers', '--all', '--json')).out).length).toBeGreaterThan(offers.length)
})

it('offers are lines for people without --json', async () => {
  const { out } = await run('offers')

  expect(out).toMatch(/frei von \d+, Stand /)
})
