import { expect, it } from 'vitest'
import { refreshNiveau, refreshNiveauForDay } from '../../../electron/store/abgeleitet'
import { addFall, addSatz } from '../../support/someFall'
import { openStoreInMemory } from '../../support/storeInMemory'

it('trusts a certificate less from the day it is older than a year', async () => {
  await using store = await openStoreInMemory()
  const { db } = store
  const fall = await addFall(db)
  await addSatz(db, 'sprachstand', fall, { art: 'ZERTIFIKAT', datum: '2025-11-22', niveauGesamt: 'A2' })
  await addSatz(db, 'sprachstand', fall, { art: 'TUM', datum: '2026-11-01', niveauGesamt: 'B1' })
  const niveau = async () => (await db.selectFrom('fall').select('niveau').executeTakeFirst())?.niveau

  await refreshNiveauForDay(db, '2026-11-22')
  expect(await niveau()).toBe('A2')
  await refreshNiveauForDay(db, '2026-11-23')
  expect(await niveau()).toBe('B1')
  await refreshNiveauForDay(db, '2026-11-20')
  expect(await niveau()).toBe('A2')
})

it('changes neither version nor history', async () => {
  await using store = await openStoreInMemory()
  const { db } = store
  const fall = await addFall(db)
  await addSatz(db, 'sprachstand', fall, { art: 'ZERTIFIKAT', datum: '2026-01-01', niveauGesamt: 'B2' })
  const before = await db.selectFrom('aenderung').selectAll().execute()

  expect(await refreshNiveau(db, [fall], '2026-11-22')).toBe(1)
  expect(await refreshNiveau(db, 'alle', '2026-11-22')).toBe(0)

  expect(await db.selectFrom('aenderung').selectAll().execute()).toEqual(before)
  expect(await db.selectFrom('fall').select(['version', 'niveau', 'niveauRang']).execute()).toEqual([
    { version: 1, niveau: 'B2', niveauRang: 40 }
  ])
})
