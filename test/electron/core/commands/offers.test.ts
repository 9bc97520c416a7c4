import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { runCommandLine } from '../../../../electron/core/commands/runCommandLine'
import { testKdf, testPorts } from '../../../support/startTestApp'

let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cli-offers-'))
  await run('practice', '--persons', '60', '--seed', '3')
})
afterAll(() => rmSync(folder, { recursive: true }))

async function run(...argv: string[]) {
  const out: string[] = []
  const code = await runCommandLine([...argv, '--store', 'kreis.db', '--today', '2026-11-22'], {
    env: { FOERDERKETTE_KENNWORT: 'vier-kleine-blaue-Wolken' },
    folder,
    ports: testPorts([]),
    kdf: testKdf,
    out: (text: string) => out.push(text),
    err: () => {}
  })
  return { code, out: out.join('\n') }
}

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
