import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { emptyProgram } from '../../../support/emptyProgram'

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
