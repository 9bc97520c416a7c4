import { expect, it } from 'vitest'
import { removeWithHistory, updateWithHistory } from '../../../electron/store/geschichte'
import { revertVorgang } from '../../../electron/store/ruecknahme'
import type { Db } from '../../../electron/store/tables'
import { newVorgang, type Vorgang } from '../../../electron/store/vorgang'
import { addFall, addSatz } from '../../support/someFall'
import { openStoreInMemory } from '../../support/storeInMemory'

const heute = '2026-11-22'

async function change(db: Db, fall: string, werte: Record<string, string | null>, vorgang = newVorgang('Anna')) {
  const { version } = await db.selectFrom('fall').select('version').where('id', '=', fall).executeTakeFirstOrThrow()
  await updateWithHistory(db, vorgang, 'fall', { id: fall, version, werte })
  return vorgang
}

const undo = (db: Db, vorgang: Vorgang) => revertVorgang(db, vorgang.id, newVorgang('Bert'), { heute })

const fallOf = (db: Db, id: string) => db.selectFrom('fall').selectAll().where('id', '=', id).executeTakeFirst()

it('brings back the former values and lets the version count on', async () => {
  await using store = await openStoreInMemory()
  const fall = await addFall(store.db, { nachname: 'Müller', ort: 'Altdorf' })
  const vorgang = await change(store.db, fall, { nachname: 'Meier', ort: 'Neudorf' })

  const { reverted, spared } = await undo(store.db, vorgang)

  expect({ reverted, spared }).toEqual({ reverted: 2, spared: [] })
  const row = await fallOf(store.db, fall)
  expect(row).toMatchObject({ nachname: 'Müller', ort: 'Altdorf', version: 3 })
  expect(row?.suchform).toContain('mueller')
})

it('spares a field that somebody changed later and tells what stands there', async () => {
  await using store = await openStoreInMemory()
  const fall = await addFall(store.db, { ort: 'Altdorf', telefon: '1' })
  const vorgang = await change(store.db, fall, { ort: 'Neudorf', telefon: '2' })
  await change(store.db, fall, { ort: 'Hochdorf' }, newVorgang('Clara'))

  const { reverted, spared } = await undo(store.db, vorgang)

  expect(reverted).toBe(1)
  expect(spared).toEqual([
    expect.objectContaining({
      feld: 'ort',
      jetzt: 'Hochdorf',
      vorher: 'Altdorf',
      grund: 'spaeterGeaendert',
      konto: 'Clara'
    })
  ])
  expect(await fallOf(store.db, fall)).toMatchObject({ ort: 'Hochdorf', telefon: '1' })
})

it('does not count a later change that was itself taken back', async () => {
  await using store = await openStoreInMemory()
  const fall = await addFall(store.db, { ort: 'Altdorf' })
  const vorgang = await change(store.db, fall, { ort: 'Neudorf' })
  const spaeter = await change(store.db, fall, { ort: 'Hochdorf' })
  await undo(store.db, spaeter)

  const { spared } = await undo(store.db, vorgang)

  expect(spared).toEqual([])
  expect(await fallOf(store.db, fall)).toMatchObject({ ort: 'Altdorf' })
})

it('removes an added case with its records, but keeps it where somebody edited it or added a record', async () => {
  await using store = await openStoreInMemory()
  const { db } = store
  const vorgang = newVorgang('Anna', 'UEBERNAHME')
  const [leer, bearbeitet, mitAnhang] = [
    await addFall(db, {}, vorgang),
    await addFall(db, {}, vorgang),
    await addFall(db, {}, vorgang)
  ]
  await addSatz(db, 'kontakt', leer, { datum: heute, art: 'TELEFON' }, vorgang)
  await change(db, bearbeitet, { telefon: '0521 1' })
  await addSatz(db, 'kontakt', mitAnhang, { datum: heute, art: 'TELEFON' })

  const { spared } = await undo(db, vorgang)

  expect(await fallOf(db, leer)).toBeUndefined()
  expect(spared.map(({ fall, grund }) => [fall, grund])).toEqual(
    expect.arrayContaining([
      [bearbeitet, 'spaeterGeaendert'],
      [mitAnhang, 'hatAnhang']
    ])
  )
})

it('brings a removed record back whole, and the level that follows from it', async () => {
  await using store = await openStoreInMemory()
  const { db } = store
  const fall = await addFall(db)
  const satz = await addSatz(db, 'sprachstand', fall, {
    datum: '2026-10-01',
    art: 'ZERTIFIKAT',
    niveauGesamt: 'B1',
    lidPunkte: 17.5
  })
  const before = await db.selectFrom('sprachstand').selectAll().execute()
  const vorgang = newVorgang('Anna')
  await removeWithHistory(db, vorgang, 'sprachstand', { id: satz, version: 1 })

  await undo(db, vorgang)

  expect(await db.selectFrom('sprachstand').selectAll().execute()).toEqual([{ ...before[0], version: 2 }])
  expect(await fallOf(db, fall)).toMatchObject({ niveau: 'B1', niveauRang: 30 })
})

it('keeps a Kundennummer with the person who has it by now', async () => {
  await using store = await openStoreInMemory()
  const { db } = store
  const erste = await addFall(db, { kundennummer: '317D004512', ort: 'Altdorf' })
  const vorgang = await change(db, erste, { kundennummer: null, ort: 'Neudorf' })
  await addFall(db, { kundennummer: '317D004512' })

  const { reverted, spared } = await undo(db, vorgang)

  expect(reverted).toBe(1)
  expect(spared).toEqual([expect.objectContaining({ feld: 'kundennummer', grund: 'nummerVergeben' })])
  expect(await fallOf(db, erste)).toMatchObject({ kundennummer: null, ort: 'Altdorf' })
})

it('gives two persons their exchanged numbers back', async () => {
  await using store = await openStoreInMemory()
  const { db } = store
  const [a, b] = [await addFall(db, { kundennummer: '111A111111' }), await addFall(db, { kundennummer: '222B222222' })]
  const vorgang = newVorgang('Anna')
  await change(db, a, { kundennummer: null }, vorgang)
  await change(db, b, { kundennummer: '111A111111' }, vorgang)
  await change(db, a, { kundennummer: '222B222222' }, vorgang)

  const { spared } = await undo(db, vorgang)

  expect(spared).toEqual([])
  expect(await fallOf(db, a)).toMatchObject({ kundennummer: '111A111111' })
  expect(await fallOf(db, b)).toMatchObject({ kundennummer: '222B222222' })
})
