import { describe, expect, it } from 'vitest'
import { emptyProgram } from '../../../support/emptyProgram'

describe('people', () => {
  it('lets several people in, changes a password, removes a person, all without touching the data', async () => {
    const { createAndConfirm, program } = await emptyProgram()
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
    const { createAndConfirm, program } = await emptyProgram()
    await using app = program()
    const { konto } = await createAndConfirm(app)

    await expect(app.api.konten.remove({ id: konto!.id })).rejects.toMatchObject({ data: { code: 'konto.eigenes' } })
  })
})
