import { expect, it } from 'vitest'
import { addFall } from '../../../support/someFall'
import { startTestApp } from '../../../support/startTestApp'

it('tells who wrote a contact down', async () => {
  await using app = await startTestApp()
  const fall = await addFall(app.db)
  const { id } = await app.api.akte.createSatz({
    art: 'kontakt',
    fall,
    werte: { datum: '2026-11-20', art: 'TELEFON', vermerk: 'Rückruf erbeten.' }
  })

  const { konto } = await app.db
    .selectFrom('aenderung')
    .select('konto')
    .where('satz', '=', id)
    .executeTakeFirstOrThrow()
  await app.db
    .insertInto('konto')
    .values({ id: konto, version: 1, name: 'Koordination', rolle: 'KOORD', aktiv: 1 })
    .execute()

  expect(await app.api.kontakte.verfasser({ fall })).toEqual([
    { kontakt: id, person: 'Koordination', zeit: expect.stringMatching(/^\d{4}-/) }
  ])
})
