import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { emptyProgram, kennwort } from '../../../support/emptyProgram'
import { startTestProgram } from '../../../support/startTestApp'

describe('practice county', () => {
  it('closes the own store before it opens', async () => {
    const { createAndConfirm, program } = await emptyProgram()
    await using app = program()
    await createAndConfirm(app)

    expect(await app.api.session.openPractice({ personen: 20 })).toMatchObject({ state: 'open', bestand: 'uebung' })
    expect(await app.api.konten.list()).toMatchObject([{ name: 'Übung' }])
  })

  it('opens beside the own store, made the first time, marked as practice', async () => {
    const { createAndConfirm, program } = await emptyProgram()
    await using app = program()
    const { konto } = await createAndConfirm(app)
    await app.api.session.lock(undefined)

    expect(await app.api.session.openPractice({ personen: 20 })).toMatchObject({ state: 'open', bestand: 'uebung' })
    await app.api.session.lock(undefined)
    const status = await app.api.session.switchTo({ bestand: 'eigener' })
    expect(status.personen).toMatchObject([{ id: konto!.id }])
  })

  it('restores its own backup in its own place, and the own store stays the own one', async () => {
    const { createAndConfirm, program } = await emptyProgram()
    await using app = program()
    const { konto } = await createAndConfirm(app)
    const uebung = await app.api.session.openPractice({ personen: 20 })
    const { name } = await app.api.sicherung.create(undefined)
    await app.api.session.restore({ name, konto: uebung.konto!.id, kennwort: 'uebungskreis' })

    expect(await app.api.session.status(undefined)).toMatchObject({ state: 'locked', bestand: 'uebung' })
    const status = await app.api.session.switchTo({ bestand: 'eigener' })
    expect(status.personen).toMatchObject([{ id: konto!.id }])
  })

  it('gives no backup to the own store: invented people would stand there as real', async () => {
    const { createAndConfirm, home, print } = await emptyProgram()
    let folder = ''
    await using app = startTestProgram(home, { print, pickFolder: async () => folder })
    const { konto } = await createAndConfirm(app)
    const uebung = await app.api.session.openPractice({ personen: 20 })
    const { name } = await app.api.sicherung.create(undefined)
    folder = join(home, String(readdirSync(home, { recursive: true }).find((entry) => String(entry).endsWith(name))))
    await app.api.session.lock(undefined)
    await app.api.session.switchTo({ bestand: 'eigener' })
    await app.api.session.unlock({ konto: konto!.id, kennwort })
    await app.api.session.pickBackup(undefined)

    const wahl = { name: null, konto: uebung.konto!.id, kennwort: 'uebungskreis' }
    await expect(app.api.session.restore(wahl)).rejects.toMatchObject({ data: { code: 'backup.istUebungskreis' } })
    expect(await app.api.session.status(undefined)).toMatchObject({ state: 'open', bestand: 'eigener' })
  })

  it('takes no backup of the own store: real people would stand there as invented', async () => {
    const { createAndConfirm, home, print } = await emptyProgram()
    let folder = ''
    await using app = startTestProgram(home, { print, pickFolder: async () => folder })
    const { konto } = await createAndConfirm(app)
    const { name } = await app.api.sicherung.create(undefined)
    folder = join(home, String(readdirSync(home, { recursive: true }).find((entry) => String(entry).endsWith(name))))
    await app.api.session.openPractice({ personen: 20 })
    await app.api.session.pickBackup(undefined)

    await expect(app.api.session.restore({ name: null, konto: konto!.id, kennwort })).rejects.toMatchObject({
      data: { code: 'backup.nichtUebungskreis' }
    })
    expect(await app.api.session.status(undefined)).toMatchObject({ state: 'open', bestand: 'uebung' })
  })

  it('leaves nothing when its making is cancelled', async () => {
    const { home, program } = await emptyProgram()
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
