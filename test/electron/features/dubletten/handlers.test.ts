import { CompiledQuery } from 'kysely'
import { describe, expect, it } from 'vitest'
import { regeln } from '../../../../electron/store/regeln'
import { contents, merge, withDublette, withReferences } from '../../../support/someDublette'
import { addFall } from '../../../support/someFall'
import { startTestApp, type TestApp } from '../../../support/startTestApp'

/** Rules of the store that something breaks. */
async function mangelOf({ db }: TestApp): Promise<string[]> {
  const maengel: string[] = []
  for (const { name, sql } of regeln) {
    const { rows } = await db.executeQuery(CompiledQuery.raw(sql))
    if (rows.length > 0) maengel.push(name)
  }
  return maengel
}

describe('two cases of one person', () => {
  it('are found, and laid side by side with what should hold', async () => {
    await using app = await startTestApp()
    const { eine, andere } = await withDublette(app)
    await addFall(app.db, { nachname: 'Haddad', vorname: 'Amal' })

    expect(await app.api.dubletten.list({ offset: 0, limit: 10 })).toMatchObject({ gesucht: false, total: 0 })
    expect(await app.api.dubletten.search(undefined)).toEqual({ paare: 1 })
    const { paare } = await app.api.dubletten.list({ offset: 0, limit: 10 })
    const ids = paare.map(({ a, b }) => [a.fall, b.fall].toSorted())
    const gegenueber = await app.api.dubletten.compare({ a: eine, b: andere })

    expect(ids).toEqual([[eine, andere].toSorted()])
    expect(paare[0]?.indizien).toContain('tag')
    expect(gegenueber.bleibt).toBe('b')
    expect(gegenueber.felder.find(({ feld }) => feld === 'telefon')).toMatchObject({ b: null, nimm: 'a' })
    expect(gegenueber.felder.find(({ feld }) => feld === 'email')).toMatchObject({ a: null, nimm: 'b' })
    expect((await app.api.dubletten.similarTo({ fall: andere })).map(({ b }) => b.fall)).toEqual([eine])
  })

  it('become one with the records of both, and two again with everything as it was', async () => {
    await using app = await startTestApp()
    const { eine, andere } = await withDublette(app)
    await withReferences(app, andere, eine)
    const before = await contents(app)

    const { id } = await merge(app, eine, andere, ['email', 'ort'])
    const akte = await app.api.akte.read({ id: eine })
    const maengel = await mangelOf(app)
    await app.afterLock().dubletten.undo({ id })

    expect(akte.fall).toMatchObject({
      email: 'm@beispiel.example',
      ort: 'Ellerwiek',
      nachname: 'Al-Hariri',
      niveau: 'B1'
    })
    expect(akte.saetze.sprachstand).toHaveLength(2)
    expect(akte.saetze.fruehereKundennummer).toMatchObject([{ kundennummer: '498B099999' }])
    expect(maengel).toEqual([])
    expect(await contents(app)).toEqual(before)
    expect(await mangelOf(app)).toEqual([])
    expect(await app.api.dubletten.merges(undefined)).toMatchObject([
      { id, geht: { name: 'El Hariri, Muhammad' }, da: true }
    ])
    await expect(app.api.dubletten.undo({ id })).rejects.toMatchObject({
      data: { code: 'dublette.schonZurueckgenommen' }
    })
  })

  it('keep what was changed after they became one', async () => {
    await using app = await startTestApp()
    const { eine, andere } = await withDublette(app)
    const { id } = await merge(app, eine, andere, ['email', 'kundennummer'])
    const { fall } = await app.api.akte.read({ id: eine })
    await app.api.akte.save({ id: eine, version: fall.version, werte: { email: 'neu@beispiel.example' } })

    const { verschont } = await app.api.dubletten.undo({ id })

    expect(verschont).toMatchObject([{ feld: 'email', grund: 'spaeterGeaendert' }])
    expect((await app.api.akte.read({ id: eine })).fall).toMatchObject({
      email: 'neu@beispiel.example',
      kundennummer: '498A012345'
    })
    expect((await app.api.akte.read({ id: andere })).fall).toMatchObject({ kundennummer: '498B099999' })
    expect(await mangelOf(app)).toEqual([])
  })

  it('can be parted in the Akte too, and are told in its history', async () => {
    await using app = await startTestApp()
    const { eine, andere } = await withDublette(app)
    const before = await contents(app)
    await merge(app, eine, andere)
    const { vorgaenge } = await app.api.akte.verlauf({ id: eine, offset: 0 })

    await app.api.akte.undo({ id: eine })

    expect(vorgaenge[0]?.eintraege.some(({ feld }) => feld === 'fall')).toBe(true)
    expect(await contents(app)).toEqual(before)
  })

  it('are not made one when one of them was changed meanwhile', async () => {
    await using app = await startTestApp()
    const { eine, andere } = await withDublette(app)
    const { a, b } = await app.api.dubletten.compare({ a: eine, b: andere })
    await app.api.akte.save({ id: andere, version: b.version, werte: { ort: 'Oberfinken' } })

    const merging = app.api.dubletten.merge({
      ...{ bleibt: { id: eine, version: a.version }, geht: { id: andere, version: b.version } },
      ausGeht: []
    })

    await expect(merging).rejects.toMatchObject({ data: { code: 'dublette.geaendert' } })
  })

  it('wait for a later merge to be taken back first', async () => {
    await using app = await startTestApp()
    const { eine, andere } = await withDublette(app)
    const dritte = await addFall(app.db, { nachname: 'Hariri', vorname: 'Mohamad', geburtsdatum: '1990-05-12' })
    const erste = await merge(app, eine, andere)
    const before = await contents(app)
    const zweite = await merge(app, dritte, eine)

    await expect(app.api.dubletten.undo(erste)).rejects.toMatchObject({ data: { code: 'dublette.bleibtFehlt' } })
    await app.api.dubletten.undo(zweite)
    expect(await contents(app)).toEqual(before)
    await app.api.dubletten.undo(erste)
    expect(await mangelOf(app)).toEqual([])
  })
})

it('remembers that two are different persons, until somebody says otherwise', async () => {
  await using app = await startTestApp()
  const { eine, andere } = await withDublette(app)
  await app.api.dubletten.search(undefined)

  await app.api.dubletten.keepApart({ a: andere, b: eine })
  const verschieden = await app.api.dubletten.list({ offset: 0, limit: 10 })
  expect(await app.api.dubletten.apart(undefined)).toHaveLength(1)
  await app.api.dubletten.forgetApart({ a: eine, b: andere })

  expect(verschieden.total).toBe(0)
  expect((await app.api.dubletten.list({ offset: 0, limit: 10 })).total).toBe(1)
})

it('forgets with a person also the case that became one with it', async () => {
  await using app = await startTestApp()
  const { eine, andere } = await withDublette(app)
  await merge(app, eine, andere)
  const { fall } = await app.api.akte.read({ id: eine })

  await app.api.akte.remove({ id: eine, version: fall.version })

  const rest = await app.db.selectFrom('aenderung').select(['von', 'nach']).where('von', 'is not', null).execute()
  expect(rest).toEqual([])
  expect(await app.api.dubletten.merges(undefined)).toEqual([])
})

it('can be cancelled', async () => {
  await using app = await startTestApp()
  await withDublette(app)
  const controller = new AbortController()
  const searching = app.api.dubletten.search(undefined, { signal: controller.signal })
  controller.abort()

  await expect(searching).rejects.toMatchObject({ data: { code: 'call.cancelled' } })
})
