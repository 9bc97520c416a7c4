import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { runCommandLine } from '../../../../electron/core/commands/runCommandLine'
import { testKdf, testPorts } from '../../../support/startTestApp'

let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cli-candidates-'))
  await run('practice', '--persons', '60', '--seed', '3', '--store', 'kreis.db', '--today', '2026-11-22')
})
afterAll(() => rmSync(folder, { recursive: true }))

async function run(...argv: string[]) {
  const out: string[] = []
  const code = await runCommandLine(argv, {
    env: { FOERDERKETTE_KENNWORT: 'vier-kleine-blaue-Wolken' },
    ...{ folder, ports: testPorts([]), kdf: testKdf },
    out: (text: string) => out.push(text),
    err: () => undefined
  })
  return { code, out: out.join('\n') }
}

it('tells candidates with constraints, parts of the score and what would help', async () => {
  const inPractice = ['--store', 'kreis.db', '--today', '2026-11-22'] as const
  const { out: fristen } = await run('fristen', ...inPractice, '--json')
  const [{ kundennummer }] = JSON.parse(fristen)

  const { code, out } = await run('candidates', '--kundennummer', kundennummer, ...inPractice, '--json')
  const { candidates } = JSON.parse(out)

  expect(code).toBe(0)
  expect(candidates.length).toBeGreaterThan(0)
  for (const { elements, parts, constraints, fits } of candidates) {
    expect(elements.length).toBeGreaterThan(0)
    expect(parts).toHaveLength(7)
    expect(constraints.some(({ severity }: { severity: string }) => severity === 'verletzt')).toBe(fits === 'nein')
  }
  expect((await run('candidates', '--kundennummer', kundennummer, ...inPractice)).out).toMatch(/^passt/m)
})
