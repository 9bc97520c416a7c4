import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runCommandLine } from '../../../../electron/core/commands/runCommandLine'
import { readAnswerKey } from '../../../support/readSample'
import { testKdf, testPorts } from '../../../support/startTestApp'

const list = '01-controlling-abzug-2026-10.xlsx'
let folder: string
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cli-import-'))
  copyFileSync(join(import.meta.dirname, '../../../samples', list), join(folder, list))
  await run('store create --person Amal --store bestand.db')
})
afterEach(() => rmSync(folder, { recursive: true }))

async function run(line: string) {
  const out: string[] = []
  const err: string[] = []
  const code = await runCommandLine(line.split(' '), {
    env: { FOERDERKETTE_KENNWORT: 'vier-kleine-blaue-Wolken', LISTE: 'Moor-Fähre-2026' },
    folder,
    ports: testPorts([]),
    kdf: testKdf,
    out: (text: string) => out.push(text),
    err: (text: string) => err.push(text)
  })
  return { code, out: out.join('\n'), err: err.join('\n') }
}

describe('import on the command line', () => {
  it('prints what is in the list and what would become of it, and writes nothing', async () => {
    const { code, out } = await run(`import ${list} --store bestand.db --json`)
    const json = JSON.parse(out)
    const key = readAnswerKey('01-controlling-abzug-2026-10')

    expect(code).toBe(0)
    expect(json).toMatchObject({
      kind: 'controlling',
      sheet: key.sheet,
      headerRows: [1],
      counts: { rows: 300, new: 300, missing: 0 }
    })
    expect(json.columns[0]).toEqual({ column: 'A', heading: 'Kundennummer', field: 'kundennummer', how: 'exakt' })
    expect(json.columns[10]).toMatchObject({ heading: 'Einreisedatum', field: null })
    expect(json.rows[0]).toEqual({
      row: 2,
      outcome: 'new',
      kundennummer: '498A010435',
      values: key.rows[0]?.values,
      findings: []
    })
    expect(JSON.parse((await run('import list --store bestand.db --json')).out)).toEqual([])
  })

  it('takes over with --apply after a backup, lists it and takes it back', async () => {
    const { code, out } = await run(`import ${list} --source Controlling --apply --store bestand.db --json`)
    const { id } = JSON.parse(out)
    const [uebernahme] = JSON.parse((await run('import list --store bestand.db --json')).out)
    const again = JSON.parse((await run(`import ${list} --store bestand.db --json`)).out)
    const undone = await run(`import undo ${id} --store bestand.db --json`)

    expect(code).toBe(0)
    expect(uebernahme).toMatchObject({ id, quelle: 'Controlling', konto: 'Amal', datei: list })
    expect(again.counts).toMatchObject({ unchanged: 300, new: 0 })
    expect(JSON.parse(undone.out)).toMatchObject({ verschont: [] })
    expect(await run(`import undo ${id} --store bestand.db`)).toMatchObject({
      code: 1,
      err: expect.stringContaining('schon')
    })
  })

  it('opens a locked list with the password of a variable, and takes the kind it is told', async () => {
    const locked = '08-dtz-ergebnisse-september.xlsx'
    copyFileSync(join(import.meta.dirname, '../../../samples', locked), join(folder, locked))

    const shut = await run(`import ${locked} --store bestand.db --json`)
    const { code, out } = await run(`import ${locked} --kind warteliste --password-env LISTE --store bestand.db --json`)

    expect(shut).toMatchObject({ code: 1 })
    expect(JSON.parse(shut.out)).toMatchObject({ error: { code: 'liste.kennwort' } })
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ kind: 'warteliste', counts: { unclear: 26 } })
    expect(await run(`import ${locked} --password-env NICHTS --store bestand.db`)).toMatchObject({ code: 2 })
  })

  it('knows the kind of a list by itself', async () => {
    const absent = '06-fehlzeiten-oktober-2026.xlsx'
    copyFileSync(join(import.meta.dirname, '../../../samples', absent), join(folder, absent))

    expect(JSON.parse((await run(`import ${absent} --store bestand.db --json`)).out)).toMatchObject({
      kind: 'fehlzeitenliste'
    })
  })

  it('takes no kind, month or provider that does not exist', async () => {
    expect(await run(`import ${list} --kind einkaufsliste --store bestand.db`)).toMatchObject({
      code: 2,
      err: expect.stringContaining('fehlzeitenliste')
    })
    expect(await run(`import ${list} --month Oktober --store bestand.db`)).toMatchObject({ code: 2 })
    expect(await run(`import ${list} --traeger Niemand --store bestand.db`)).toMatchObject({
      code: 1,
      err: expect.stringContaining('„Niemand“')
    })
  })

  it('refuses what is no list and what is not there', async () => {
    expect(await run('import nichts.xlsx --store bestand.db')).toMatchObject({ code: 1 })
    expect(await run('import undo keine --store bestand.db')).toMatchObject({ code: 1 })
  })
})
