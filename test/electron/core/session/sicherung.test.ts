import { readdirSync, rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { emptyProgram, kennwort } from '../../../support/emptyProgram'
import { startTestProgram } from '../../../support/startTestApp'

describe('backup and restore', () => {
  it('makes a backup by button, shows what it holds, and puts it back with the present store set aside', async () => {
    const { createAndConfirm, home, program } = await emptyProgram()
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
    const { createAndConfirm, program } = await emptyProgram()
    await using app = program()
    const { konto } = await createAndConfirm(app)
    const { name } = await app.api.sicherung.create(undefined)

    await expect(app.api.session.restore({ name, konto: konto!.id, kennwort: 'falsch' })).rejects.toMatchObject({
      data: { code: 'session.wrongPassword' }
    })
    expect(await app.api.session.status(undefined)).toMatchObject({ state: 'open' })
  })

  it('makes a backup at closing when a folder was chosen, once per change', async () => {
    const { createAndConfirm, home, print } = await emptyProgram()
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
    const { createAndConfirm, home, print } = await emptyProgram()
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
    const { createAndConfirm, home, print, program } = await emptyProgram()
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
