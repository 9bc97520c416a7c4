import { immer, stundenplanOf } from '@shared/domain/angebote/termine'
import { describe, expect, it } from 'vitest'
import { checkStore } from '../../../electron/store/checkStore'
import { insertWithHistory, removeWithHistory, updateWithHistory } from '../../../electron/store/geschichte'
import { openStore } from '../../../electron/store/openStore'
import { regeln } from '../../../electron/store/regeln'
import { revertVorgang } from '../../../electron/store/ruecknahme'
import type { Db } from '../../../electron/store/tables'
import { newVorgang } from '../../../electron/store/vorgang'
import { addFall, addSatz } from '../../support/someFall'

const traeger = '5f0c8d52-7c4d-4a3b-9d0e-1a2b3c4d5e6f'
const kurs = '6a1d9e63-8d5e-4b4c-8e1f-2b3c4d5e6f70'
const heute = '2026-11-22'

const termin = (wochentag: number, ort: string | null = null) => ({
  wochentag,
  von: '08:30',
  bis: '12:45',
  ort,
  ...immer
})
const vormittags = stundenplanOf([termin(2, 'Ährenweg „3“'), termin(1)])

async function someStore() {
  const store = await openStore({ file: ':memory:' })
  const angelegt = newVorgang('Anna')
  await store.db.transaction().execute(async (tx) => {
    await insertWithHistory(tx, angelegt, 'traeger', { id: traeger, name: 'Lernhof Moosbrook e. V.' })
    const row = { id: kurs, traeger, titel: 'Alpha 3', plaetzeFrei: 4, termine: vormittags }
    await insertWithHistory(tx, angelegt, 'durchfuehrung', row)
  })
  return { store, db: store.db, angelegt }
}

const termineIn = (db: Db) => db.selectFrom('termin').select(['wochentag', 'ort']).orderBy('wochentag').execute()

async function change(db: Db, werte: Record<string, string | number | null>) {
  const vorgang = newVorgang('Clara')
  const { version } = await db.selectFrom('durchfuehrung').select('version').executeTakeFirstOrThrow()
  await updateWithHistory(db, vorgang, 'durchfuehrung', { id: kurs, version, werte })
  return vorgang
}

describe('the timetable of a run', () => {
  it('is a field of the run for the history, and its rules hold', async () => {
    const { store, db } = await someStore()

    await change(db, { termine: stundenplanOf([termin(4)]), plaetzeFrei: 2 })

    const eintraege = await db
      .selectFrom('aenderung')
      .select(['fall', 'feld', 'von'])
      .where('art', '=', 'FELD')
      .execute()
    expect(eintraege).toEqual([
      { fall: kurs, feld: 'termine', von: JSON.stringify(vormittags) },
      { fall: kurs, feld: 'plaetzeFrei', von: '4' }
    ])
    expect(await termineIn(db)).toEqual([{ wochentag: 4, ort: null }])
    expect(await checkStore(store, regeln)).toEqual([])
  })

  it('comes back when its change is taken back, and is spared when somebody changed it later', async () => {
    const { store, db } = await someStore()
    const erste = await change(db, { termine: null })
    const zweite = await change(db, { termine: stundenplanOf([termin(5)]), plaetzeFrei: 0 })

    const { spared } = await revertVorgang(db, erste.id, newVorgang('Bert'), { heute })
    expect(spared).toMatchObject([{ tabelle: 'durchfuehrung', feld: 'termine', grund: 'spaeterGeaendert' }])

    await revertVorgang(db, zweite.id, newVorgang('Bert'), { heute })
    await revertVorgang(db, erste.id, newVorgang('Bert'), { heute })
    expect(await termineIn(db)).toEqual([
      { wochentag: 1, ort: null },
      { wochentag: 2, ort: 'Ährenweg „3“' }
    ])
    expect(await checkStore(store, regeln)).toEqual([])
  })

  it('goes and comes back with the whole run', async () => {
    const { store, db } = await someStore()
    const entfernt = newVorgang('Anna')
    await removeWithHistory(db, entfernt, 'durchfuehrung', { id: kurs, version: 1 })
    expect(await termineIn(db)).toEqual([])

    await revertVorgang(db, entfernt.id, newVorgang('Bert'), { heute })

    expect(await termineIn(db)).toHaveLength(2)
    expect(await db.selectFrom('durchfuehrung').select('titel').execute()).toEqual([{ titel: 'Alpha 3' }])
    expect(await checkStore(store, regeln)).toEqual([])
  })

  it('that changed past the history is noticed', async () => {
    const { store, db } = await someStore()
    await change(db, { termine: stundenplanOf([termin(4)]) })

    await db.updateTable('termin').set({ von: '09:00' }).execute()

    expect(await checkStore(store, regeln)).toEqual([
      { check: 'regel', what: 'Letzter Wert im Verlauf gleich dem gespeicherten (durchfuehrung)' }
    ])
  })
})

describe('a provider and a run that were added', () => {
  it('go together when that is taken back', async () => {
    const { store, db, angelegt } = await someStore()

    const { reverted, spared } = await revertVorgang(db, angelegt.id, newVorgang('Bert'), { heute })

    expect({ reverted, spared }).toEqual({ reverted: 2, spared: [] })
    for (const tabelle of ['traeger', 'durchfuehrung', 'termin'] as const) {
      expect(await db.selectFrom(tabelle).selectAll().execute()).toEqual([])
    }
    expect(await checkStore(store, regeln)).toEqual([])
  })

  it('stay as long as somebody takes part', async () => {
    const { db, angelegt } = await someStore()
    const fall = await addFall(db)
    await addSatz(db, 'teilnahme', fall, { durchfuehrung: kurs, status: 'VORGEMERKT' })

    const { reverted, spared } = await revertVorgang(db, angelegt.id, newVorgang('Bert'), { heute })

    expect(reverted).toBe(0)
    expect(spared.map(({ tabelle, grund }) => [tabelle, grund])).toEqual([
      ['durchfuehrung', 'hatAnhang'],
      ['traeger', 'hatAnhang']
    ])
  })

  it('stay where a list called somebody by a TN-Kennung of the provider', async () => {
    const { db, angelegt } = await someStore()
    const fall = await addFall(db)
    await db.insertInto('tnKennung').values({ kennung: 'H7K2-93', traeger, fall }).execute()

    const { reverted, spared } = await revertVorgang(db, angelegt.id, newVorgang('Bert'), { heute })

    expect(reverted).toBe(1)
    expect(spared).toMatchObject([{ tabelle: 'traeger', grund: 'hatAnhang' }])
  })
})
