import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCommandLine } from '../../../../electron/core/commands/runCommandLine'
import { testKdf, testPorts } from '../../../support/startTestApp'

let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cli-chain-'))
  await run('practice', '--persons', '60', '--seed', '3', '--store', 'kreis.db', '--today', '2026-11-22')
})
afterAll(() => rmSync(folder, { recursive: true }))

async function run(...argv: string[]) {
  const out: string[] = []
  const err: string[] = []
  const code = await runCommandLine(argv, {
    env: { FOERDERKETTE_KENNWORT: 'vier-kleine-blaue-Wolken' },
    folder,
    ports: testPorts([]),
    kdf: testKdf,
    out: (text: string) => out.push(text),
    err: (text: string) => err.push(text)
  })
  return { code, out: out.join('\n'), err: err.join('\n') }
}

const inPractice = ['--store', 'kreis.db', '--today', '2026-11-22']

describe('chain on the command line', () => {
  it('tells steps, gaps and hints of a person', async () => {
    const { out: fristen } = await run('fristen', ...inPractice, '--json')
    const endet = JSON.parse(fristen).find(({ kind }: { kind: string }) => kind === 'anschluss')

    const { code, out } = await run('chain', '--kundennummer', endet.kundennummer, ...inPractice, '--json')
    const { steps, gaps } = JSON.parse(out)

    expect(code).toBe(0)
    expect(steps.length).toBeGreaterThan(0)
    for (const { key, kind, status, hints } of steps) {
      expect(key).toMatch(/^(teilnahme|kettenelement|integration):/)
      expect(`${kind} ${status}`).toMatch(/^[A-Z_]+ [A-Z_]+$/)
      expect(hints).toBeInstanceOf(Array)
    }
    const keys = steps.map(({ key }: { key: string }) => key)
    for (const { after, days } of gaps) {
      expect(keys).toContain(after)
      expect(Number.isInteger(days)).toBe(true)
    }
    const { out: text } = await run('chain', '--kundennummer', endet.kundennummer, ...inPractice)
    expect(text.split('\n').length).toBeGreaterThanOrEqual(steps.length)
  })

  it('refuses a number nobody has', async () => {
    const { code, err } = await run('chain', '--kundennummer', '999Z999999', ...inPractice)

    expect(code).not.toBe(0)
    expect(err).toContain('999Z999999')
  })
})
