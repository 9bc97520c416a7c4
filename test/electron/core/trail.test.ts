import { expect, it } from 'vitest'
import { startTestApp } from '../../support/startTestApp'

/** What was noted, oldest first. */
async function trailOf(db: Awaited<ReturnType<typeof startTestApp>>['db']) {
  const rows = await db.selectFrom('protokoll').select(['aktion', 'objekt']).orderBy('nummer').execute()
  return rows.map(({ aktion, objekt }) => `${aktion} ${objekt}`)
}

it('notes changes of code lists, dated values, target groups and settings', async () => {
  await using app = await startTestApp()
  const [code] = await app.api.codes.list()
  await app.api.codes.save({ ...code!, label: 'Anders' })
  const { version, wert } = await app.api.einstellungen.readBriefkopf()
  await app.api.einstellungen.saveBriefkopf({ version, wert: { ...wert, behoerde: 'Jobcenter Ellermoor' } })
  await app.api.zielgruppen.save({
    id: null,
    version: null,
    name: 'Ohne Team',
    zweck: null,
    filter: { and: [] },
    kachel: false
  })

  expect(await trailOf(app.db)).toEqual([
    `code.geaendert code:${code!.liste}/${code!.code}`,
    'einstellung.geaendert einstellung:briefkopf',
    'zielgruppe.angelegt zielgruppe:neu'
  ])
})

it('notes nothing of what was refused', async () => {
  await using app = await startTestApp()
  const { version, wert } = await app.api.einstellungen.readBriefkopf()
  await app.api.einstellungen.saveBriefkopf({ version, wert })

  await expect(app.api.einstellungen.saveBriefkopf({ version, wert })).rejects.toMatchObject({
    data: { code: 'satz.geaendert' }
  })
  expect(await trailOf(app.db)).toHaveLength(1)
})
