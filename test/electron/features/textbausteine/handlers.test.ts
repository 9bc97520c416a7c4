import { mitgelieferteBausteine } from '@shared/domain/kontakte/mitgeliefert'
import { expect, it } from 'vitest'
import { startTestApp } from '../../../support/startTestApp'

const code = (code: string) => expect.objectContaining({ data: expect.objectContaining({ code }) })
const neu = { id: null, version: null, kuerzel: 'NE', anlass: null, inhalt: 'Nicht erreicht, Brief folgt.', sort: 40 }

it('lets one of the office stand in the place of a shipped one, until it is removed', async () => {
  await using app = await startTestApp()
  const texte = async () =>
    (await app.api.textbausteine.list(undefined)).filter(({ kuerzel }) => kuerzel === 'ne').map(({ inhalt }) => inhalt)
  const geliefert = mitgelieferteBausteine.find(({ kuerzel }) => kuerzel === 'ne')!

  const saved = await app.api.textbausteine.save(neu)
  expect(await texte()).toEqual([neu.inhalt])
  expect(await app.api.textbausteine.list(undefined)).toHaveLength(mitgelieferteBausteine.length)
  await app.api.textbausteine.remove({ id: saved.id, version: 1 })
  expect(await texte()).toEqual([geliefert.inhalt])
})

it('refuses a short word twice, and the second of two editors', async () => {
  await using app = await startTestApp()
  const { id } = await app.api.textbausteine.save(neu)

  await expect(app.api.textbausteine.save(neu)).rejects.toEqual(code('textbaustein.vergeben'))
  await app.api.textbausteine.save({ ...neu, id, version: 1, inhalt: 'Anders' })
  await expect(app.api.textbausteine.save({ ...neu, id, version: 1 })).rejects.toEqual(code('satz.geaendert'))
  await expect(app.api.textbausteine.remove({ id, version: 1 })).rejects.toEqual(code('satz.geaendert'))
})
