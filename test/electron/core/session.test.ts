import { readdirSync, readFileSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { startTestProgram } from '../../support/startTestApp'

const kennwort = 'Birke Amsel Kanal Zwölf'
let home: string
let sheet = ''
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'session-'))
})

async function print(html: string): Promise<boolean> {
  sheet = html
  return true
}
const program = () => startTestProgram(home, { print })
/** The groups as a person reads them from the paper. */
const groupsOnPaper = () => [...sheet.matchAll(/<strong>(.+?)<\/strong>/g)].map(([, group = '']) => group)

async function createAndConfirm({ api }: ReturnType<typeof program>) {
  const { gefragteGruppen } = await api.session.create({ name: 'Kim Beispiel', kennwort })
  await api.session.printRecoverySheet(undefined)
  return api.session.confirmRecovery({ gruppen: gefragteGruppen.map((group) => groupsOnPaper()[group - 1] ?? '') })
}

describe('first run', () => {
  it('begins with nothing and ends with an open store', async () => {
    await using app = program()
    expect(await app.api.session.status(undefined)).toMatchObject({ state: 'noStore' })

    expect(await createAndConfirm(app)).toMatchObject({ state: 'open', konto: { name: 'Kim Beispiel' } })
  })

  it('does not go on before two groups of the sheet were typed', async () => {
    await using app = program()
    await app.api.session.create({ name: 'Kim Beispiel', kennwort })
    await app.api.session.printRecoverySheet(undefined)

    await expect(app.api.konten.list(undefined)).rejects.toMatchObject({ data: { code: 'session.locked' } })
    await expect(app.api.session.confirmRecovery({ gruppen: ['AAAA', 'BBBB'] })).rejects.toMatchObject({
      data: { code: 'session.recoveryMismatch' }
    })
    expect(await app.api.session.status(undefined)).toMatchObject({ state: 'recovery' })
  })

  it('asks again, for a new sheet, when the program ended before the confirmation', async () => {
    {
      await using app = program()
      await app.api.session.create({ name: 'Kim Beispiel', kennwort })
      await app.api.session.printRecoverySheet(undefined)
    }
    const firstSheet = sheet
    await using app = program()
    const { personen } = await app.api.session.status(undefined)
    const status = await app.api.session.unlock({ konto: personen[0]!.id, kennwort })
    await app.api.session.printRecoverySheet(undefined)

    expect(status.state).toBe('recovery')
    expect(sheet).not.toBe(firstSheet)
  })

  it('refuses a short password before anything is written', async () => {
    await using app = program()

    await expect(app.api.session.create({ name: 'Kim', kennwort: 'kurz' })).rejects.toMatchObject({
      data: { code: 'kennwort.zuKurz' }
    })
    expect(readdirSync(home)).toEqual([])
  })
})

describe('lock and unlock', () => {
  it('closes everything and opens again with the password only', async () => {
    await using app = program()
    await createAndConfirm(app)
    await app.api.session.lock(undefined)

    await expect(app.api.konten.list(undefined)).rejects.toMatchObject({ data: { code: 'session.locked' } })
    const { personen } = await app.api.session.status(undefined)
    await expect(app.api.session.unlock({ konto: personen[0]!.id, kennwort: 'falsch' })).rejects.toMatchObject({
      data: { code: 'session.wrongPassword' }
    })
    expect(await app.api.session.unlock({ konto: personen[0]!.id, kennwort })).toMatchObject({ state: 'open' })
  })

  it('keeps what was typed and not saved, per person, encrypted', async () => {
    await using app = program()
    await createAndConfirm(app)
    await app.api.entwuerfe.save({ schluessel: 'akte/1/bemerkung', inhalt: 'Nadelwort im Entwurf' })
    await app.api.session.lock(undefined)

    const files = readdirSync(home, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    for (const file of files) {
      expect(readFileSync(join(file.parentPath, file.name)).includes('Nadelwort'), file.name).toBe(false)
    }
    const { personen } = await app.api.session.status(undefined)
    await app.api.session.unlock({ konto: personen[0]!.id, kennwort })
    expect(await app.api.entwuerfe.read({ schluessel: 'akte/1/bemerkung' })).toBe('Nadelwort im Entwurf')
  })
})

describe('recovery', () => {
  it('opens with the printed key, sets a new password and owes a new sheet', async () => {
    await using app = program()
    const { konto } = await createAndConfirm(app)
    const schluessel = groupsOnPaper().join(' ').toLowerCase()
    await app.api.session.lock(undefined)

    const neues = 'Hafen Lampe Distel Sieben'
    const status = await app.api.session.unlockByRecovery({ schluessel, konto: konto!.id, kennwort: neues })
    expect(status.state).toBe('recovery')
    await app.api.session.lock(undefined)

    await expect(app.api.session.unlock({ konto: konto!.id, kennwort })).rejects.toMatchObject({
      data: { code: 'session.wrongPassword' }
    })
    expect(await app.api.session.unlock({ konto: konto!.id, kennwort: neues })).toMatchObject({ state: 'recovery' })
  })
})

describe('people', () => {
  it('lets several people in, changes a password, removes a person, all without touching the data', async () => {
    await using app = program()
    const { konto: erste } = await createAndConfirm(app)
    const zweite = await app.api.konten.add({ name: 'Lou Muster', rolle: 'IFK', kennwort: 'Garten Wolke Zebra Vier' })
    await app.api.session.lock(undefined)
    await app.api.session.unlock({ konto: zweite.id, kennwort: 'Garten Wolke Zebra Vier' })
    await app.api.konten.changeOwnPassword({ alt: 'Garten Wolke Zebra Vier', neu: 'Laterne Fluss Ameise Neun' })
    await app.api.konten.remove({ id: erste!.id })
    await app.api.session.lock(undefined)

    const { personen } = await app.api.session.status(undefined)
    expect(personen.map(({ name }) => name)).toEqual(['Lou Muster'])
    expect(await app.api.session.unlock({ konto: zweite.id, kennwort: 'Laterne Fluss Ameise Neun' })).toMatchObject({
      konto: { name: 'Lou Muster', rolle: 'IFK' }
    })
  })

  it('never removes the person who asks', async () => {
    await using app = program()
    const { konto } = await createAndConfirm(app)

    await expect(app.api.konten.remove({ id: konto!.id })).rejects.toMatchObject({ data: { code: 'konto.eigenes' } })
  })
})
