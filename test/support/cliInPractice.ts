import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { runCommandLine } from '../../electron/core/commands/runCommandLine'
import { testKdf, testPorts } from './startTestApp'

/** The command line in a folder of its own, on a practice county as it is on 22 November 2026 unless a command names a day. */
export function cliInPractice(personen: number) {
  const cli = { folder: '', run }
  beforeAll(async () => {
    cli.folder = mkdtempSync(join(tmpdir(), 'foerderkette-cli-'))
    await run('practice', '--persons', String(personen), '--seed', '3')
  }, 60_000)
  afterAll(() => rmSync(cli.folder, { recursive: true }))

  async function run(...argv: string[]) {
    const out: string[] = []
    const err: string[] = []
    const day = argv.includes('--today') ? [] : ['--today', '2026-11-22']
    const code = await runCommandLine([...argv, '--store', 'kreis.db', ...day], {
      env: { FOERDERKETTE_KENNWORT: 'vier-kleine-blaue-Wolken' },
      ...{ folder: cli.folder, ports: testPorts([]), kdf: testKdf },
      out: (text: string) => out.push(text),
      err: (text: string) => err.push(text)
    })
    return { code, out: out.join('\n'), err: err.join('\n') }
  }
  return cli
}
