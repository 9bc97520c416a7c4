import { standardSpalten } from '@shared/domain/faelle/tabelle'
import { expect, it } from 'vitest'
import { startTestApp } from '../../support/startTestApp'

const inhalt = {
  spalten: [...standardSpalten],
  sort: [{ spalte: 'ort', absteigend: true } as const],
  filter: { and: [{ feld: 'team', op: 'ist', wert: 'Nord' } as const] }
}

it('keeps a view with its columns, sorting and filter', async () => {
  await using app = await startTestApp()

  await app.api.ansichten.add({ name: 'Mein Team', inhalt })

  expect(await app.api.ansichten.list()).toMatchObject([{ name: 'Mein Team', version: 1, inhalt }])
})

it('changes and removes a view, but never one that somebody else has changed', async () => {
  await using app = await startTestApp()
  const ansicht = await app.api.ansichten.add({ name: 'Alt', inhalt })

  const neu = await app.api.ansichten.save({ ...ansicht, name: 'Neu' })

  expect(neu).toMatchObject({ name: 'Neu', version: 2 })
  await expect(app.api.ansichten.save({ ...ansicht, name: 'Zu spät' })).rejects.toMatchObject({
    data: { code: 'satz.geaendert' }
  })
  await expect(app.api.ansichten.remove(ansicht)).rejects.toMatchObject({ data: { code: 'satz.geaendert' } })
  await app.api.ansichten.remove(neu)
  expect(await app.api.ansichten.list()).toEqual([])
})
