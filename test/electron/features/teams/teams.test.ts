import { expect, it } from 'vitest'
import { addFall } from '../../../support/someFall'
import { someTeam } from '../../../support/someTeam'
import { startTestApp } from '../../../support/startTestApp'

it('offers the names that stand in cases and not in the table', async () => {
  await using app = await startTestApp()
  await addFall(app.db, { team: 'Nord' })
  await addFall(app.db, { team: 'Süd' })
  await app.api.teams.save({ stand: null, werte: someTeam({ name: ' Nord ', sprachen: ' ' }) })

  const { teams, genannt } = await app.api.teams.list()

  expect(teams).toMatchObject([{ name: 'Nord', faelle: 1, sprachen: null }])
  expect(genannt).toEqual([{ name: 'Süd', faelle: 1 }])
})

it('takes a name once, and keeps a name that stands in cases', async () => {
  await using app = await startTestApp()
  await addFall(app.db, { team: 'Nord' })
  const stand = await app.api.teams.save({ stand: null, werte: someTeam({ name: 'Nord' }) })
  await expect(app.api.teams.save({ stand: null, werte: someTeam({ name: 'Nord' }) })).rejects.toMatchObject({
    data: { code: 'team.vergeben' }
  })

  await expect(app.api.teams.save({ stand, werte: someTeam({ name: 'Norden' }) })).rejects.toMatchObject({
    data: { code: 'team.nameInFaellen', details: { faelle: 1 } }
  })
})

it('refuses what somebody else changed meanwhile', async () => {
  await using app = await startTestApp()
  const stand = await app.api.teams.save({ stand: null, werte: someTeam({ name: 'Nord' }) })
  const next = await app.api.teams.save({ stand, werte: someTeam({ name: 'Nord', stellen: 4.5 }) })

  const geaendert = { data: { code: 'satz.geaendert' } }
  await expect(app.api.teams.save({ stand, werte: someTeam({ name: 'Nord' }) })).rejects.toMatchObject(geaendert)
  await expect(app.api.teams.remove(stand)).rejects.toMatchObject(geaendert)
  await app.api.teams.remove(next)

  expect((await app.api.teams.list()).teams).toEqual([])
})
