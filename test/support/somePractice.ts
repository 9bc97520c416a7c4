import { fillPractice } from '../../electron/features/uebung/fillPractice'
import { openStore, type Store } from '../../electron/store/openStore'
import type { Db, Tables } from '../../electron/store/tables'

/** The day on which the practice county is filled in tests. */
export const heute = '2026-11-22'

/** A run nobody watches. */
export const run = { report: () => {}, signal: new AbortController().signal }

/** A practice county in memory. */
export async function filled(personen: number, seed: number): Promise<Store> {
  const store = await openStore({ file: ':memory:' })
  await fillPractice(store.db, { personen, seed, heute }, run)
  return store
}

/** Every row of a table, always in the same order. */
export const all = (db: Db, tabelle: keyof Tables) =>
  db
    .selectFrom(tabelle as 'fall')
    .selectAll()
    .orderBy('id')
    .execute()
