import { randomUUID } from 'node:crypto'
import type { FallWerte } from '@shared/domain/faelle/felder'
import type { FallAbfrage, Spalte } from '@shared/domain/faelle/tabelle'
import { insertWithHistory } from '../../electron/store/geschichte'
import type { Db } from '../../electron/store/tables'
import { newVorgang } from '../../electron/store/vorgang'
import type { startTestApp } from './startTestApp'

type Werte = Partial<{ [N in keyof FallWerte]: string | number | null }>

type App = Awaited<ReturnType<typeof startTestApp>>

/** Whose deeds these cases are. */
export const vorgang = newVorgang('Anna')

/** Cases of these values, in this order; tells their ids. */
export async function add(db: Db, ...faelle: Werte[]): Promise<string[]> {
  const ids = faelle.map(() => randomUUID() as string)
  for (const [i, werte] of faelle.entries()) await insertWithHistory(db, vorgang, 'fall', { id: ids[i]!, ...werte })
  return ids
}

/** Every case. */
export const alles: FallAbfrage = { suche: '', filter: null, sort: [] }

/** The list of cases as the window asks for it. */
export async function list({ api }: App, abfrage: Partial<FallAbfrage> = {}, spalten: Spalte[] = ['nachname']) {
  return api.faelle.list({ ...alles, ...abfrage, spalten, offset: 0, limit: 200 })
}

/** The surnames of that list. */
export async function namen(app: App, abfrage: Partial<FallAbfrage> = {}) {
  return (await list(app, abfrage)).rows.map(({ werte }) => werte[0])
}
