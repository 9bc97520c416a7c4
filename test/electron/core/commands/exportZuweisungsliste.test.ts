import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCommandLine } from '../../../../electron/core/commands/runCommandLine'
import { readWorkbook } from '../../../../electron/excel/readWorkbook'
import { testKdf, testPorts } from '../../../support/startTestApp'

let folder: string
let durchfuehrung: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cli-'))
  await run('practice --persons 120 --seed 7 --store bestand.db')
  await run('dump --out auszug.json --store bestand.db')
  const { faelle } = JSON.parse(readFileSync(join(folder, 'auszug.json'), 'utf8'))
  const laufende = faelle.flatMap(({ teilnahme }: { teilnahme: { status: string; durchfuehrung: string }[] }) =>
    teilnahme.filter(({ status }) => status === 'EINGETRETEN')
  )
  durchfuehrung = laufende[0].durchfuehrung
})
afterAll(() => rmSync(folder, { recursive: true }))

async function run(line: string) {
  const out: string[] = []
  const err: string[] = []
  const code = await runCommandLine(line.split(' '), {
    env: { FOERDERKETTE_KENNWORT: 'vier-kleine-blaue-Wolken' },
    folder,
    ports: testPorts([]),
    kdf: testKdf,
    out: (text) => out.push(text),
    err: (text) => err.push(text)
  })
  return { code, out: out.join('\n'), err: err.join('\n') }
}

describe('export zuweisungsliste', () => {
  it('writes the list, and not over a file that is there', async () => {
    const line = `export zuweisungsliste --durchfuehrung ${durchfuehrung} --out liste.xlsx --store bestand.db --json`

    const { code, out } = await run(line)

    const { personen } = JSON.parse(out)
    const { sheets } = readWorkbook('liste.xlsx', readFileSync(join(folder, 'liste.xlsx')))
    expect({ code, rows: sheets[0]?.rows.length }).toEqual({ code: 0, rows: personen + 1 })
    expect(await run(line)).toMatchObject({ code: 1, err: expect.stringContaining('nicht überschrieben') })
  })

  it('is refused for a run that there is not', async () => {
    const fremd = crypto.randomUUID()

    expect(
      await run(`export zuweisungsliste --durchfuehrung ${fremd} --out andere.xlsx --store bestand.db`)
    ).toMatchObject({ code: 1 })
    expect(existsSync(join(folder, 'andere.xlsx'))).toBe(false)
  })

  it.each(['', '--durchfuehrung 1', '--durchfuehrung 1 --out x.xlsx --rueckmeldung-bis morgen'])(
    'needs to be told what and where: „%s“',
    async (rest) => {
      const line = `export zuweisungsliste ${rest} --store bestand.db`.replace('  ', ' ')

      expect(await run(line)).toMatchObject({ code: 2 })
    }
  )
})
