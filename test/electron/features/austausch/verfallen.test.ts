import { describe, expect, it } from 'vitest'
import { removeExpired, verfalleneListen } from '../../../../electron/features/austausch/verfallen'
import { oktober, startWith } from '../../../support/someAbzug'

const opened = (app: Awaited<ReturnType<typeof startWith>>) =>
  app.db.selectFrom('offeneListe').select('datei').execute()

describe('the bytes of a list', () => {
  it('are gone once it is taken over or put aside', async () => {
    await using app = await startWith(oktober)
    const { id } = await app.open(oktober)
    expect(await opened(app)).toHaveLength(1)

    await app.api.austausch.discard({ id })
    expect(await opened(app)).toEqual([])
    await app.takeOver(oktober)
    expect(await opened(app)).toEqual([])
  })

  it('go after 31 days, and whose they were is told once', async () => {
    await using app = await startWith(oktober)
    await app.open(oktober)
    const { konto } = await app.db.selectFrom('offeneListe').select('konto').executeTakeFirstOrThrow()
    const older = { zeit: '2026-10-01T08:00:00.000Z' }
    await app.db.updateTable('offeneListe').set(older).execute()

    await removeExpired(app.db, '2026-10-22T00:00:00.000Z')

    expect(await opened(app)).toEqual([])
    expect(await app.api.austausch.verfallene()).toEqual([{ datei: oktober.file, ...older }])
    expect(await verfalleneListen(app.db, 'somebody else').list()).toEqual([])
    await app.api.austausch.verfalleneGesehen()
    expect(await app.api.austausch.verfallene()).toEqual([])
    expect(konto).not.toBe('somebody else')
  })

  it('stay until then', async () => {
    await using app = await startWith(oktober)
    await app.open(oktober)

    await removeExpired(app.db, '2026-10-22T00:00:00.000Z')

    expect(await opened(app)).toHaveLength(1)
    expect(await app.api.austausch.verfallene()).toEqual([])
  })
})
