import type { Filter } from '@shared/domain/zielgruppen/filter'
import { expect, it } from 'vitest'
import { addFall } from '../../../support/someFall'
import { startTestApp } from '../../../support/startTestApp'

const filter: Filter = { feld: 'ort', op: 'ist', wert: 'Musterstadt' }
const neu = { id: null, version: null, name: 'Musterstadt', zweck: null, filter, kachel: true }

async function staendeOf(app: Awaited<ReturnType<typeof startTestApp>>, id: string) {
  return (await app.api.zielgruppen.staende(undefined)).find(({ zielgruppe }) => zielgruppe === id)?.staende
}

it('notes the count of a day once, and keeps the earlier ones for thirteen months', async () => {
  await using app = await startTestApp()
  const { id } = await app.api.zielgruppen.save(neu)
  const alte = ['2025-10-21', '2025-10-22', '2026-10-25'].map((tag) => ({ zielgruppe: id, tag, anzahl: 5 }))
  await app.db.insertInto('zielgruppenstand').values(alte).execute()
  await addFall(app.db)

  const erster = await staendeOf(app, id)
  await addFall(app.db)

  expect(erster).toEqual([
    { tag: '2025-10-22', anzahl: 5 },
    { tag: '2026-10-25', anzahl: 5 },
    { tag: '2026-11-22', anzahl: 1 }
  ])
  expect(await staendeOf(app, id)).toEqual(erster)
})

it('forgets the counts of a question that became another', async () => {
  await using app = await startTestApp()
  const { id } = await app.api.zielgruppen.save(neu)
  await addFall(app.db)
  await staendeOf(app, id)

  await app.api.zielgruppen.save({ ...neu, id, version: 1, name: 'Umbenannt' })
  expect(await app.db.selectFrom('zielgruppenstand').selectAll().where('zielgruppe', '=', id).execute()).toHaveLength(1)
  await app.api.zielgruppen.save({ ...neu, id, version: 2, filter: { feld: 'ort', op: 'ist', wert: 'Moosbrook' } })
  expect(await app.db.selectFrom('zielgruppenstand').selectAll().where('zielgruppe', '=', id).execute()).toEqual([])
  await staendeOf(app, id)
  await app.api.zielgruppen.remove({ id, version: 3 })
  expect(await app.db.selectFrom('zielgruppenstand').selectAll().where('zielgruppe', '=', id).execute()).toEqual([])
})
