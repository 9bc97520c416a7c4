import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { emptyProgram, kennwort } from '../../../support/emptyProgram'

describe('first run', () => {
  it('begins with nothing and ends with an open store', async () => {
    const { createAndConfirm, program } = await emptyProgram()
    await using app = program()
    expect(await app.api.session.status(undefined)).toMatchObject({ state: 'noStore' })

    expect(await createAndConfirm(app)).toMatchObject({ state: 'open', konto: { name: 'Kim Beispiel' } })
  })

  it('does not go on before two groups of the sheet were typed', async () => {
    const { program } = await emptyProgram()
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
    const { program, sheet } = await emptyProgram()
    {
      await using app = program()
      await app.api.session.create({ name: 'Kim Beispiel', kennwort })
      await app.api.session.printRecoverySheet(undefined)
    }
    const firstSheet = sheet()
    await using app = program()
    const { personen } = await app.api.session.status(undefined)
    const status = await app.api.session.unlock({ konto: personen[0]!.id, kennwort })
    await app.api.session.printRecoverySheet(undefined)

    expect(status.state).toBe('recovery')
    expect(sheet()).not.toBe(firstSheet)
  })

  it('refuses what belongs to another moment', async () => {
    const { createAndConfirm, program } = await emptyProgram()
    await using app = program()
    const { konto } = await createAndConfirm(app)
    const refused = (code: string) => ({ data: { code } })
    const ich = { konto: konto!.id, kennwort }

    await expect(app.api.session.create({ name: 'Lou', kennwort })).rejects.toMatchObject(
      refused('session.alreadyOpen')
    )
    await expect(app.api.session.unlock(ich)).rejects.toMatchObject(refused('session.alreadyOpen'))
    await expect(app.api.session.confirmRecovery({ gruppen: ['AAAA', 'BBBB'] })).rejects.toMatchObject(
      refused('session.noRecoveryDue')
    )
    await expect(app.api.session.previewBackup({ name: null, ...ich })).rejects.toMatchObject(
      refused('backup.notPicked')
    )
  })

  it('refuses a short password before anything is written', async () => {
    const { home, program } = await emptyProgram()
    await using app = program()

    await expect(app.api.session.create({ name: 'Kim', kennwort: 'kurz' })).rejects.toMatchObject({
      data: { code: 'kennwort.zuKurz' }
    })
    expect(readdirSync(home)).toEqual([])
  })
})

describe('lock and unlock', () => {
  it('closes everything and opens again with the password only', async () => {
    const { createAndConfirm, program } = await emptyProgram()
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
    const { createAndConfirm, home, program } = await emptyProgram()
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
