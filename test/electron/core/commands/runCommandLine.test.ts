import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { refuse } from '@shared/errors'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Command } from '../../../../electron/core/commands/command'
import { runCommandLine } from '../../../../electron/core/commands/runCommandLine'
import { saveEinstellung } from '../../../../electron/store/einstellungen'
import { testKdf, testPorts } from '../../../support/startTestApp'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cli-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

async function run(line: string, env: Record<string, string> = kennwort, commands?: Record<string, Command>) {
  const out: string[] = []
  const err: string[] = []
  const log: unknown[] = []
  const shell = {
    env,
    folder,
    ports: testPorts(log),
    kdf: testKdf,
    out: (text: string) => out.push(text),
    err: (text: string) => err.push(text)
  }
  const code = await runCommandLine(line.split(' ').filter(Boolean), shell, commands)
  return { code, out: out.join('\n'), err: err.join('\n'), log }
}

const monatsliste = resolve('test/samples/01-controlling-abzug-2026-10.xlsx')
const kennwort = { FOERDERKETTE_KENNWORT: 'vier-kleine-blaue-Wolken' }
const create = () => run('store create --person Amal --store bestand.db --json')

const some = (command: Partial<Command>): Record<string, Command> => ({
  'liste zeigen': { usage: 'DATEI', summary: '', run: async () => ({ json: { n: 1 }, text: 'Eine Zeile' }), ...command }
})

describe('a command', () => {
  it('prints lines for people, and data with --json', async () => {
    expect(await run('liste zeigen', {}, some({}))).toMatchObject({ code: 0, out: 'Eine Zeile', err: '' })
    expect(await run('liste zeigen --json', {}, some({}))).toMatchObject({ code: 0, out: '{"n":1}', err: '' })
  })

  it('says a refusal in German on the error output, and with --json its code as well', async () => {
    const refusing = some({ run: () => refuse('store.busy', {}) })

    const plain = await run('liste zeigen', {}, refusing)
    const json = await run('liste zeigen --json', {}, refusing)

    expect(plain).toMatchObject({ code: 1, out: '', err: expect.stringContaining('Bitte versuchen Sie es') })
    expect(JSON.parse(json.out)).toEqual({ error: { code: 'store.busy', message: plain.err } })
    expect(json).toMatchObject({ code: 1, err: plain.err })
  })

  it('keeps what went wrong for the log and shows its number', async () => {
    const { code, err, log } = await run('liste zeigen', {}, some({ run: () => Promise.reject(new Error('Müller')) }))

    expect(code).toBe(1)
    expect(err).toContain((log[0] as { reference: string }).reference)
    expect(err).not.toContain('Müller')
  })

  it.each([
    'liste zeigen --unbekannt',
    'liste zeigen zuviel',
    'liste zeigen --today 2026-02-30',
    'liste zeigen --store',
    'liste'
  ])('is refused as wrong usage: %s', async (line) => {
    const { code, out, err } = await run(line, {}, some({}))

    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toContain('Aufruf: ')
  })

  it('needs its options and the Kennwort from the environment', async () => {
    expect(await run('store create --store bestand.db')).toMatchObject({ code: 2 })
    expect(await run('store check')).toMatchObject({ code: 2 })
    expect(await run('store create --person Amal --store bestand.db', {})).toMatchObject({
      code: 2,
      err: expect.stringContaining('FOERDERKETTE_KENNWORT')
    })
    expect(readdirSync(folder)).toEqual([])
  })

  it('explains all commands and one', async () => {
    expect(await run('--help')).toMatchObject({ code: 0, out: expect.stringContaining('store check') })
    expect(await run('store backup --help')).toMatchObject({ code: 0, out: expect.stringContaining('--to ORDNER') })
  })

  it('sees the day it is told', async () => {
    const day = some({ run: async ({ today, ports }) => ({ json: [today, ports.today()], text: '' }) })

    expect((await run('liste zeigen --json --today 2026-03-01', {}, day)).out).toBe('["2026-03-01","2026-03-01"]')
  })
})

describe('a store on the command line', () => {
  it('is made, found sound, backed up and restored', async () => {
    const made = await create()
    expect(JSON.parse(made.out)).toMatchObject({
      person: 'Amal',
      recoveryKey: expect.stringMatching(/^(\w{4}-){8}\S$/)
    })

    expect(await run('store check --store bestand.db')).toMatchObject({ code: 0, out: 'Der Bestand ist in Ordnung.' })

    const backup = JSON.parse((await run('store backup --to sicherungen --store bestand.db --json')).out)
    const restored = await run(`store restore --from ${backup.folder} --store bestand.db --json`)
    expect(restored.code).toBe(0)
    expect(readdirSync(JSON.parse(restored.out).aside)).toContain('bestand.db')
    expect(await run('store check --store bestand.db')).toMatchObject({ code: 0 })
  })

  it('is not restored from a folder that is no backup', async () => {
    await create()

    const { code, out } = await run('store restore --from . --store anderswo/bestand.db --json')

    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ error: { code: 'backup.notABackup' } })
  })

  it.each([
    ['dump --out fehlt/auszug.json', 'datei.nichtGeschrieben'],
    ['import fehlt.xlsx', 'datei.nichtLesbar'],
    ['import undo 1b671a64-40d5-491e-99b0-da01ff1f3341', 'uebernahme.unbekannt'],
    [`import ${monatsliste} --sheet Quatsch`, 'liste.blattFehlt'],
    ['summary --kundennummer 000A000000 --out blatt.pdf', 'fall.kundennummerUnbekannt'],
    ['dump --out bestand.db', 'datei.vorhanden']
  ])('says what is wrong with what it is given: %s', async (line, refusal) => {
    await create()

    const { code, out, err } = await run(`${line} --store bestand.db --json`)

    expect(code).toBe(1)
    expect(JSON.parse(out).error).toEqual({ code: refusal, message: err })
  })

  it('keeps to its rules through import, bulk change and taking back, and is refused when one does not hold', async () => {
    await create()
    const applied = JSON.parse((await run(`import ${monatsliste} --apply --store bestand.db --json`)).out)
    expect(await run('store check --store bestand.db')).toMatchObject({ code: 0 })
    await run(`import undo ${applied.id} --store bestand.db`)
    expect(await run('store check --store bestand.db')).toMatchObject({ code: 0 })

    const spoil = some({
      run: async ({ open }) => {
        const { store } = await open()
        await store.db.updateTable('uebernahme').set({ zaehler: '{"zaehler":{"rows":2,"new":1}}' }).execute()
        return { json: null, text: '' }
      }
    })
    await run('liste zeigen --store bestand.db', kennwort, spoil)
    const { code, out } = await run('store check --store bestand.db --json')

    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      error: { code: 'store.checkFailed', message: expect.stringContaining('Summe ihrer Ausgänge') }
    })
  })

  it('is not opened before its recovery sheet was confirmed in the window', async () => {
    await create()
    const unconfirm = some({
      run: async ({ open }) => {
        const { store } = await open()
        await saveEinstellung(store.db, 'wiederherstellung', { bestaetigt: false })
        return { json: null, text: '' }
      }
    })
    await run('liste zeigen --store bestand.db', kennwort, unconfirm)

    const { code, out } = await run('store check --store bestand.db --json')

    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ error: { code: 'session.recoveryOpen' } })
  })

  it('is never made over one that is there', async () => {
    await create()

    expect(await create()).toMatchObject({ code: 1 })
  })

  it('opens for the right Kennwort only', async () => {
    await create()

    const { code, out } = await run('store check --store bestand.db --json', { FOERDERKETTE_KENNWORT: 'falsch' })

    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ error: { code: 'session.wrongPassword' } })
  })

  it('is not made where there is none', async () => {
    expect(await run('store check --store bestand.db')).toMatchObject({ code: 1 })
    expect(readdirSync(folder)).toEqual([])
  })
})
