import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runCommandLine } from '../../../../electron/core/commands/runCommandLine'
import { testKdf, testPorts } from '../../../support/startTestApp'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cli-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

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

const create = () => run('practice --persons 60 --seed 5 --store bestand.db')

describe('the practice county on the command line', () => {
  it('is made as an encrypted store that can be checked', async () => {
    expect(await create()).toMatchObject({ code: 0, out: expect.stringContaining('60 erfundene Personen') })

    expect(await run('store check --store bestand.db')).toMatchObject({ code: 0 })
    expect(readFileSync(join(folder, 'bestand.db')).includes('Kranichwerder')).toBe(false)
  })

  it('is never put over a store that is there', async () => {
    await create()

    expect(await create()).toMatchObject({ code: 1 })
  })

  it('is never put beside another store, whose key file it would take', async () => {
    await create()

    const second = await run('practice --persons 60 --seed 5 --store zweiter.db')

    expect(second).toMatchObject({
      code: 1,
      err: expect.stringContaining('schon ein anderer Datenbestand („bestand.db“)')
    })
    expect(existsSync(join(folder, 'zweiter.db'))).toBe(false)
    expect(await run('store check --store bestand.db')).toMatchObject({ code: 0 })
  })

  it.each(['practice --persons 0 --seed 1', 'practice --persons viele --seed 1', 'practice --persons 60'])(
    'needs a size and a seed: %s',
    async (line) => {
      expect(await run(`${line} --store bestand.db`)).toMatchObject({ code: 2 })
    }
  )
})

describe('a dump on the command line', () => {
  it('holds the whole content, and the trail knows of it', async () => {
    await create()

    const { code, out } = await run('dump --out auszug.json --store bestand.db')

    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining('nicht verschlüsselt') })
    const { zaehler, faelle } = JSON.parse(readFileSync(join(folder, 'auszug.json'), 'utf8'))
    expect(faelle).toHaveLength(zaehler.faelle)
    await run('dump --out danach.json --store bestand.db')
    const { protokoll } = JSON.parse(readFileSync(join(folder, 'danach.json'), 'utf8'))
    expect(protokoll).toContainEqual(expect.objectContaining({ aktion: 'auszug' }))
  })

  it('does not write over a file that is there', async () => {
    await create()
    writeFileSync(join(folder, 'auszug.json'), 'wichtig')

    expect(await run('dump --out auszug.json --store bestand.db')).toMatchObject({
      code: 1,
      err: expect.stringContaining('nicht überschrieben')
    })
    expect(readFileSync(join(folder, 'auszug.json'), 'utf8')).toBe('wichtig')
  })
})
