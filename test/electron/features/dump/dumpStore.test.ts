import { fallFeldNamen } from '@shared/domain/faelle/felder'
import { satzarten } from '@shared/domain/saetze/satzarten'
import { satzFelder } from '@shared/domain/saetze/satzFelder'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { afterOpening } from '../../../../electron/core/session/afterOpening'
import { dumpStore } from '../../../../electron/features/dump/dumpStore'
import { abschnitte } from '../../../../electron/features/dump/umfang'
import { fillPractice } from '../../../../electron/features/uebung/fillPractice'
import { insertWithHistory } from '../../../../electron/store/geschichte'
import { openStore, type Store } from '../../../../electron/store/openStore'
import { newVorgang } from '../../../../electron/store/vorgang'

const heute = '2026-11-22'
const order = { heute, programm: 'Test' }

type Dump = Record<string, Record<string, unknown>[]> & { zaehler: Record<string, number> }

async function dumpOf({ db }: Store): Promise<Dump> {
  const pieces: string[] = []
  for await (const piece of dumpStore(db, order)) pieces.push(piece)
  return JSON.parse(pieces.join(''))
}

describe('a dump', () => {
  let store: Store
  let dump: Dump
  beforeAll(async () => {
    store = await openStore({ file: ':memory:' })
    await afterOpening(store.db, heute)
    await fillPractice(
      store.db,
      { personen: 600, seed: 3, heute },
      { report: () => {}, signal: new AbortController().signal }
    )
    const { id } = await store.db.selectFrom('fall').select('id').executeTakeFirstOrThrow()
    const wiedervorlage = { id: crypto.randomUUID(), fall: id, faelligAm: heute, betreff: 'Müller anrufen' }
    await insertWithHistory(store.db, newVorgang('konto'), 'wiedervorlage', wiedervorlage)
    dump = await dumpOf(store)
  })
  afterAll(() => store.close())

  it('names every table of the store', async () => {
    const { rows } = await sql<{ name: string }>`
      SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'`.execute(store.db)
    // What is worked out from the rest at any time is left out.
    const known = [...Object.keys(abschnitte), 'fall', ...satzarten, 'frist', 'fristVeraltet']

    expect(rows.map(({ name }) => name).toSorted()).toEqual(known.toSorted())
  })

  it('has every row of every table, and says how many', async () => {
    const { zaehler, faelle } = dump
    for (const { name } of Object.values(abschnitte)) expect(dump[name]!.length, name).toBe(zaehler[name])
    expect(faelle).toHaveLength(600)
    expect(zaehler['faelle']).toBe(600)
    for (const art of satzarten) {
      const { n } = await store.db
        .selectFrom(art as 'kind')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow()
      expect(faelle!.flatMap((fall) => fall[art]).length, art).toBe(n)
      expect(zaehler[art], art).toBe(n)
    }
  })

  it('has every field of the catalogues, and no column that only serves searching', () => {
    expect(Object.keys(dump['faelle']![0]!).toSorted()).toEqual(
      ['id', 'version', ...fallFeldNamen, ...satzarten].toSorted()
    )
    for (const art of satzarten) {
      const [satz] = dump['faelle']!.flatMap((fall) => fall[art] as object[])
      expect(Object.keys(satz!).toSorted()).toEqual(['id', 'version', ...Object.keys(satzFelder[art])].toSorted())
    }
  })

  it('speaks in yes and no, structures and whole cents', () => {
    const values = (feld: string) => new Set(dump['faelle']!.map((fall) => typeof fall[feld]))

    expect(values('alleinerziehend')).toContain('boolean')
    expect(values('alleinerziehend')).not.toContain('number')
    expect(dump['faelle']!.some(({ einkommenBetrag }) => einkommenBetrag === 60_300)).toBe(true)
    expect(dump['codes']![0]!['synonyme']).toBeInstanceOf(Array)
    expect(dump['einstellungen']).toContainEqual({ name: 'uebung', version: 1, wert: true })
    expect(dump['aenderungen']).toMatchObject([{ art: 'NEU', tabelle: 'wiedervorlage' }])
  })

  it('is the same again as long as nothing changes', async () => {
    expect(await dumpOf(store)).toEqual(dump)
  })
})

it('dumps an empty store too', async () => {
  const store = await openStore({ file: ':memory:' })

  expect(await dumpOf(store)).toMatchObject({ format: 1, stand: heute, faelle: [], zaehler: { faelle: 0 } })
  await store.close()
})
