import { readdirSync, readFileSync, rmSync } from 'node:fs'
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

describe('backup and restore', () => {
  it('makes a backup by button, shows what it holds, and puts it back with the present store set aside', async () => {
    await using app = program()
    const { konto } = await createAndConfirm(app)
    await app.api.konten.add({ name: 'Lou Muster', rolle: 'IFK', kennwort: 'Garten Wolke Zebra Vier' })
    const { name } = await app.api.sicherung.create(undefined)
    await app.api.konten.add({ name: 'Nach der Sicherung', rolle: 'IFK', kennwort: 'Garten Wolke Zebra Vier' })

    const wahl = { name, konto: konto!.id, kennwort }
    expect(await app.api.session.previewBackup(wahl)).toMatchObject({ name, erstelltVon: 'Kim Beispiel', personen: 0 })
    const status = await app.api.session.restore(wahl)

    expect(status).toMatchObject({ state: 'locked' })
    expect(status.personen.map((person) => person.name).sort()).toEqual(['Kim Beispiel', 'Lou Muster'])
    await app.api.session.unlock({ konto: konto!.id, kennwort })
    expect((await app.api.konten.list(undefined)).map((person) => person.name)).toEqual(['Kim Beispiel', 'Lou Muster'])
    expect(
      readdirSync(home, { recursive: true }).some((entry) => String(entry).includes('vor-Wiederherstellung'))
    ).toBe(true)
  })

  it('refuses a backup with the wrong password and leaves everything open as it was', async () => {
    await using app = program()
    const { konto } = await createAndConfirm(app)
    const { name } = await app.api.sicherung.create(undefined)

    await expect(app.api.session.restore({ name, konto: konto!.id, kennwort: 'falsch' })).rejects.toMatchObject({
      data: { code: 'session.wrongPassword' }
    })
    expect(await app.api.session.status(undefined)).toMatchObject({ state: 'open' })
  })

  it('makes a backup at closing when a folder was chosen, once per change', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'stick-'))
    const ports = { print, pickFolder: async () => folder }
    let konto: string | undefined
    {
      await using app = startTestProgram(home, ports)
      konto = (await createAndConfirm(app)).konto?.id
      await app.api.sicherung.pickFolder(undefined)
    }
    expect(readdirSync(folder)).toHaveLength(1)

    await using app = startTestProgram(home, ports)
    await app.api.session.unlock({ konto: konto!, kennwort })
    expect((await app.api.sicherung.status(undefined)).sicherungen).toHaveLength(1)

    // Who only looked makes no further one; a change does, a saved view as well as a case.
    await app.api.session.lock(undefined)
    expect(readdirSync(folder)).toHaveLength(1)
    await app.api.session.unlock({ konto: konto!, kennwort })
    const inhalt = { spalten: [{ spalte: 'ort' as const, breite: 100 }], sort: [], filter: null }
    await app.api.ansichten.add({ name: 'Nord', inhalt })
    await app.api.session.lock(undefined)
    expect(readdirSync(folder)).toHaveLength(2)
  })

  it('tells at the next start why the backup at closing did not come about', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'stick-'))
    const ports = { print, pickFolder: async () => folder }
    await using app = startTestProgram(home, ports)
    const { konto } = await createAndConfirm(app)
    await app.api.sicherung.pickFolder(undefined)
    rmSync(folder, { recursive: true })
    await app.api.session.lock(undefined)
    await app.api.session.unlock({ konto: konto!.id, kennwort })

    expect((await app.api.sicherung.status(undefined)).letzterFehlschlag?.satz).toContain('Sicherung')
  })

  it('takes a picked backup on a machine without a store', async () => {
    let folder = ''
    {
      await using app = program()
      const { konto } = await createAndConfirm(app)
      await app.api.sicherung.create(undefined)
      folder = join(
        home,
        String(readdirSync(home, { recursive: true }).find((entry) => /Sicherung_[^/]*$/.test(String(entry))))
      )
      expect(konto).not.toBeNull()
    }
    const other = await mkdtemp(join(tmpdir(), 'session-'))
    await using app = startTestProgram(other, { print, pickFolder: async () => folder })
    const picked = await app.api.session.pickBackup(undefined)
    const status = await app.api.session.restore({ name: null, konto: picked!.personen[0]!.id, kennwort })

    expect(status).toMatchObject({ state: 'locked', hatEigenen: true })
    expect(await app.api.session.unlock({ konto: status.personen[0]!.id, kennwort })).toMatchObject({ state: 'open' })
  })
})

describe('practice county', () => {
  it('closes the own store before it opens', async () => {
    await using app = program()
    await createAndConfirm(app)

    expect(await app.api.session.openPractice({ personen: 20 })).toMatchObject({ state: 'open', bestand: 'uebung' })
    expect(await app.api.konten.list()).toMatchObject([{ name: 'Übung' }])
  })

  it('opens beside the own store, made the first time, marked as practice', async () => {
    await using app = program()
    const { konto } = await createAndConfirm(app)
    await app.api.session.lock(undefined)

    expect(await app.api.session.openPractice({ personen: 20 })).toMatchObject({ state: 'open', bestand: 'uebung' })
    await app.api.session.lock(undefined)
    const status = await app.api.session.switchTo({ bestand: 'eigener' })
    expect(status.personen).toMatchObject([{ id: konto!.id }])
  })

  it('leaves nothing when its making is cancelled', async () => {
    await using app = program()
    const controller = new AbortController()

    const making = app.api.session.openPractice(
      { personen: 5000 },
      { signal: controller.signal, onProgress: () => controller.abort() }
    )

    await expect(making).rejects.toMatchObject({ data: { code: 'call.cancelled' } })
    expect(await app.api.session.status(undefined)).toMatchObject({ state: 'noStore' })
    expect(readdirSync(home)).toEqual([])
  })
})
