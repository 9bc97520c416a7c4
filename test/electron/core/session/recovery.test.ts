import { describe, expect, it } from 'vitest'
import { emptyProgram, kennwort } from '../../../support/emptyProgram'

describe('recovery', () => {
  it('opens with the printed key, sets a new password and owes a new sheet', async () => {
    const { createAndConfirm, groupsOnPaper, program } = await emptyProgram()
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
