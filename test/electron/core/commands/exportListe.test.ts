import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ausgabeart } from '@shared/domain/ausgaben/vorlagen'
import officeCrypto from 'officecrypto-tool'
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
    env: { FOERDERKETTE_KENNWORT: 'vier-kleine-blaue-Wolken', LISTENKENNWORT: 'lumo-tika-beru-7294', KURZ: 'kurz' },
    folder,
    ports: testPorts([]),
    kdf: testKdf,
    out: (text) => out.push(text),
    err: (text) => err.push(text)
  })
  return { code, out: out.join('\n'), err: err.join('\n') }
}

describe('export', () => {
  it('writes the Zuweisungsliste, and not over a file that is there', async () => {
    const line = `export zuweisungsliste --durchfuehrung ${durchfuehrung} --out liste.xlsx --store bestand.db --json`

    const { code, out } = await run(line)

    const { personen } = JSON.parse(out)
    const { sheets } = readWorkbook('liste.xlsx', readFileSync(join(folder, 'liste.xlsx')))
    expect({ code, rows: sheets[0]?.rows.length }).toEqual({ code: 0, rows: personen + 1 })
    expect(await run(line)).toMatchObject({ code: 1, err: expect.stringContaining('nicht überschrieben') })
  })

  it.each(
    Ausgabeart.options.filter((art) => art !== 'uebergabeliste' && art !== 'warteliste' && art !== 'einstufungsliste')
  )('writes a %s locked with a password from the environment', async (art) => {
    const file = `${art}.xlsx`

    const { code, out } = await run(
      `export ${art} --durchfuehrung ${durchfuehrung} --password-env LISTENKENNWORT --out ${file} --store bestand.db --json`
    )

    expect({ code, ...JSON.parse(out) }).toMatchObject({ code: 0, verschluesselt: true })
    const opened = await officeCrypto.decrypt(readFileSync(join(folder, file)), { password: 'lumo-tika-beru-7294' })
    expect(readWorkbook(file, opened).sheets[0]!.rows.length).toBeGreaterThan(1)
  })

  it('writes a list for another office about people named by number, with columns that need a reason', async () => {
    const dump = JSON.parse(readFileSync(join(folder, 'auszug.json'), 'utf8'))
    const [a, b] = dump.faelle.filter((fall: { kundennummer: string | null }) => fall.kundennummer)
    const call = `export uebergabeliste --recipient jobcenter --kundennummern ${a.kundennummer},${b.kundennummer} --columns bgGroesse --store bestand.db`

    const ohne = await run(`${call} --out ohne.xlsx`)
    const mit = await run(`${call} --reason Fallübergabe --out mit.xlsx`)

    expect(ohne).toMatchObject({ code: 1, err: expect.stringContaining('BG-Größe') })
    expect(mit).toMatchObject({ code: 0 })
    const { sheets } = readWorkbook('mit.xlsx', readFileSync(join(folder, 'mit.xlsx')))
    expect(sheets[0]!.rows[0]!.cells).toContain('BG-Größe')
  })

  it('refuses a column the recipient must not have', async () => {
    const { code, err } = await run(
      `export zuweisungsliste --durchfuehrung ${durchfuehrung} --columns einkommen --out x.xlsx --store bestand.db`
    )

    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('Einkommen') })
  })

  it('refuses a list of persons for the public, and a password too short', async () => {
    const call = `export zuweisungsliste --durchfuehrung ${durchfuehrung} --out y.xlsx --store bestand.db`

    expect(await run(`${call} --recipient oeffentlichkeit`)).toMatchObject({ code: 1 })
    expect(await run(`${call} --password-env KURZ`)).toMatchObject({ code: 1 })
    expect(await run(`${call} --password-env FEHLT`)).toMatchObject({ code: 2 })
    expect(existsSync(join(folder, 'y.xlsx'))).toBe(false)
  })

  it('writes a text file too', async () => {
    const { code } = await run(
      `export teilnehmerliste --durchfuehrung ${durchfuehrung} --out liste.csv --store bestand.db`
    )

    expect(code).toBe(0)
    expect(readFileSync(join(folder, 'liste.csv'), 'utf8')).toMatch(/^\uFEFF"TN-Kennung";"/)
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

  it('is told which lists there are', async () => {
    expect(await run('export wunschliste --out x.xlsx --store bestand.db')).toMatchObject({
      code: 2,
      err: expect.stringContaining('fehlzeitenliste')
    })
  })
})

describe('register list', () => {
  it('shows what went to whom', async () => {
    await run(`export teilnehmerliste --durchfuehrung ${durchfuehrung} --out fuers-register.xlsx --store bestand.db`)

    const json = JSON.parse((await run('register list --json --store bestand.db')).out)
    const { out } = await run('register list --store bestand.db')

    expect(json[0]).toMatchObject({ art: 'teilnehmerliste', datei: 'fuers-register.xlsx', stand: 'offen' })
    expect(out).toContain('fuers-register.xlsx')
    expect(out).toContain('Rückmeldung erwartet bis')
  })
})
