import { refuse } from '@shared/errors'
import { describe, expect, it } from 'vitest'
import { amal, bytes, november, oktober, startWith } from '../../../support/someAbzug'
import { readerOf, someListe } from '../../../support/someListe'
import { startTestApp } from '../../../support/startTestApp'

describe('a list that is open when the store is locked', () => {
  const nurName = someListe([amal, { nachname: 'Noori', vorname: 'Zahra' }], { file: 'namen.xlsx' })

  it('is still there with every correction and decision', async () => {
    await using app = await startWith(nurName)
    const { id } = await app.open(nurName)
    await app.api.austausch.configure({ id, quelle: 'Team Nord' })
    await app.api.austausch.decide({ id, entscheidungen: [{ art: 'person', row: 3, wahl: { art: 'neu' } }] })

    const api = app.afterLock()

    expect(await api.austausch.offene()).toMatchObject([{ id, quelle: 'Team Nord', zaehler: { new: 2, unclear: 0 } }])
    await api.austausch.apply({ id })
    expect(await app.db.selectFrom('fall').select('nachname').orderBy('nachname').execute()).toEqual([
      { nachname: 'Haddad' },
      { nachname: 'Noori' }
    ])
    expect(await app.db.selectFrom('offeneListe').select('id').execute()).toEqual([])
  })

  it('leaves nothing in the store when it was only looked at', async () => {
    await using app = await startWith(nurName)

    await app.api.austausch.openBytes({ file: nurName.file, bytes, fluechtig: true })

    expect(await app.db.selectFrom('offeneListe').select('id').execute()).toEqual([])
  })

  it('is nothing to anybody else', async () => {
    await using app = await startWith(nurName)
    const { id } = await app.open(nurName)
    await app.db.updateTable('offeneListe').set({ konto: 'jemand anders' }).execute()

    const api = app.afterLock()

    expect(await api.austausch.offene()).toEqual([])
    await expect(api.austausch.read({ id })).rejects.toMatchObject({ data: { code: 'uebernahme.nichtOffen' } })
  })
})

describe('a long list', () => {
  const viele = Array.from({ length: 12_000 }, (_, at) => ({
    ...{ kundennummer: `498A${String(at).padStart(6, '0')}`, nachname: `Nachname${at % 700}`, vorname: `Vorname${at}` },
    geburtsdatum: `19${60 + (at % 40)}-0${1 + (at % 9)}-1${at % 9}`
  }))
  const lang = someListe(viele, { file: 'lang.xlsx' })
  const open = { file: lang.file, bytes }

  it('tells how far it is compared', async () => {
    await using app = await startWith(lang)
    const done: number[] = []

    await app.api.austausch.openBytes(open, {
      onProgress: ({ phase, done: rows, total }) => {
        if (phase === 'abgleichen') done.push(rows / total)
      }
    })

    expect(done.length).toBeGreaterThan(2)
    expect(done).toEqual(done.toSorted((a, b) => a - b))
    expect(done.at(-1)).toBeLessThanOrEqual(1)
  })

  it('leaves nothing behind when somebody cancels while it is compared', async () => {
    await using app = await startWith(lang)
    const controller = new AbortController()
    let cancelled = 0

    const opening = app.api.austausch.openBytes(open, {
      signal: controller.signal,
      onProgress: ({ phase, done }) => {
        if (phase !== 'abgleichen' || done === 0 || cancelled > 0) return
        cancelled = performance.now()
        controller.abort()
      }
    })

    await expect(opening).rejects.toMatchObject({ data: { code: 'call.cancelled' } })
    expect(performance.now() - cancelled).toBeLessThan(500)
    expect(await app.api.austausch.offene()).toEqual([])
  })
})

describe('a list that cannot be read again', () => {
  /** The reader as it is found after the lock, and how often it was asked. */
  async function startWithReader() {
    let asked = 0
    let fails: (() => never) | undefined
    const read = readerOf(oktober, november(amal))
    const app = await startTestApp({
      readForeign: async (request, run) => {
        asked++
        fails?.()
        return read(request, run)
      }
    })
    const open = ({ file }: { file: string }) => app.api.austausch.openBytes({ file, bytes })
    return {
      ...app,
      open,
      asked: () => asked,
      failWith: (fail: (() => never) | undefined) => {
        asked = 0
        fails = fail
      },
      [Symbol.asyncDispose]: () => app[Symbol.asyncDispose]()
    }
  }
  const tooLong = () => refuse('liste.dauertZuLange', { seconds: 60 })

  it('stands apart with its reason and keeps no other list from being read', async () => {
    await using app = await startWithReader()
    const { id } = await app.open(oktober)
    app.failWith(tooLong)

    const api = app.afterLock()

    expect(await api.austausch.offene()).toEqual([])
    expect(await api.austausch.nichtLesbar()).toEqual([
      { id, file: oktober.file, error: { code: 'liste.dauertZuLange', details: { seconds: 60 } } }
    ])
    app.failWith(undefined)
    const { id: other } = await api.austausch.openBytes({ file: 'abzug-11.xlsx', bytes })
    expect(await api.austausch.offene()).toMatchObject([{ id: other }])
  })

  it('is not read in a loop: only when somebody asks for it', async () => {
    await using app = await startWithReader()
    const { id } = await app.open(oktober)
    app.failWith(tooLong)
    await app.afterLock().austausch.offene()
    expect(app.asked()).toBe(1)

    const api = app.afterLock()
    await api.austausch.offene()
    await api.austausch.nichtLesbar()

    expect(app.asked()).toBe(1)
    app.failWith(undefined)
    expect(await api.austausch.read({ id })).toMatchObject({ id, file: oktober.file })
    expect(await api.austausch.nichtLesbar()).toEqual([])
    expect(await api.austausch.offene()).toMatchObject([{ id }])
  })

  it('is not read again at the start after it took the program down', async () => {
    await using app = await startWithReader()
    const { id } = await app.open(oktober)
    // As an engine that ends in the middle of its work: nothing is refused, nothing is tidied up.
    app.failWith(() => {
      throw new Error('out of memory')
    })
    await app
      .afterLock()
      .austausch.offene()
      .catch(() => {})

    const api = app.afterLock()

    expect(await api.austausch.offene()).toEqual([])
    expect(await api.austausch.nichtLesbar()).toMatchObject([{ id, error: { code: 'liste.unterbrochen' } }])
    expect(app.asked()).toBe(1)
    await api.austausch.discard({ id })
    expect(await api.austausch.nichtLesbar()).toEqual([])
  })
})
