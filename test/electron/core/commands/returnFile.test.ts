import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import officeCrypto from 'officecrypto-tool'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCommandLine } from '../../../../electron/core/commands/runCommandLine'
import { edited } from '../../../support/issuedList'
import { testKdf, testPorts } from '../../../support/startTestApp'

const LISTENKENNWORT = 'lumo-tika-beru-7294'
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cli-'))
  await run('practice --persons 120 --seed 7 --store bestand.db')
  await run('dump --out auszug.json --store bestand.db')
  const { faelle } = JSON.parse(readFileSync(join(folder, 'auszug.json'), 'utf8'))
  const [laufende] = faelle.flatMap(({ teilnahme }: { teilnahme: { status: string; durchfuehrung: string }[] }) =>
    teilnahme.filter(({ status }) => status === 'EINGETRETEN')
  )
  await run(
    `export teilnehmerliste --durchfuehrung ${laufende.durchfuehrung} --password-env LISTENKENNWORT --out liste.xlsx --store bestand.db`
  )
  const opened = await officeCrypto.decrypt(readFileSync(join(folder, 'liste.xlsx')), { password: LISTENKENNWORT })
  const changed = await edited(new Uint8Array(opened), ({ cell }) => {
    cell(2, 'prognose').value = 'besteht voraussichtlich'
    cell(2, 'nachname').value = 'Anders'
  })
  writeFileSync(join(folder, 'zurueck.xlsx'), changed)
})
afterAll(() => rmSync(folder, { recursive: true }))

async function run(line: string) {
  const out: string[] = []
  const err: string[] = []
  const code = await runCommandLine(line.split(' '), {
    env: { FOERDERKETTE_KENNWORT: 'vier-kleine-blaue-Wolken', LISTENKENNWORT },
    folder,
    ports: testPorts([]),
    kdf: testKdf,
    out: (text) => out.push(text),
    err: (text) => err.push(text)
  })
  return { code, out: out.join('\n'), err: err.join('\n') }
}

interface Zelle {
  outcome: string
}
const changedIn = (json: { rows: { row: number; cells: Zelle[] }[] }) =>
  json.rows.flatMap(({ row, cells }) =>
    cells.filter(({ outcome }) => outcome !== 'unchanged').map((cell) => ({ row, ...cell }))
  )

describe('return', () => {
  it('finds nothing changed in the list as it was issued, opened with its password', async () => {
    const { code, out } = await run('return liste.xlsx --password-env LISTENKENNWORT --store bestand.db --json')
    const json = JSON.parse(out)

    expect(code).toBe(0)
    expect(json.issued).toMatchObject({ kind: 'teilnehmerliste', rows: { missing: 0, added: 0, doubled: 0 } })
    expect(json.issued.rows.returned).toBe(json.counts.rows)
    expect(json.counts.unchanged).toBe(json.counts.rows)
    expect(changedIn(json)).toEqual([])
  })

  it('says of every changed cell what was issued, what came back and what is stored, and takes over with --apply', async () => {
    const { code, out } = await run('return zurueck.xlsx --apply --store bestand.db --json')
    const json = JSON.parse(out)
    const again = JSON.parse((await run('return zurueck.xlsx --store bestand.db --json')).out)

    expect(code).toBe(0)
    expect(changedIn(json)).toMatchObject([
      { row: 2, column: 'nachname', outcome: 'notAllowed', there: 'Anders' },
      { row: 2, column: 'prognose', field: 'prognose', outcome: 'changedThere', there: 'besteht voraussichtlich' }
    ])
    expect(changedIn(again).map(({ outcome }) => outcome)).toEqual(['notAllowed'])
    const [eintrag] = JSON.parse((await run('register list --store bestand.db --json')).out)
    expect(eintrag).toMatchObject({ rueckmeldungAm: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) })
  })

  it('tells people in German which list it answers', async () => {
    const { out } = await run('return zurueck.xlsx --store bestand.db')

    expect(out).toMatch(/^Antwort von .+ auf die Liste vom /)
  })
})
