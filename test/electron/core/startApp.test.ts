import { expect, it } from 'vitest'
import { startTestApp } from '../../support/startTestApp'

it('says who is signed in', async () => {
  await using app = await startTestApp()

  expect(await app.api.session.status()).toMatchObject({ state: 'open', konto: { name: 'Test Koordination' } })
})
