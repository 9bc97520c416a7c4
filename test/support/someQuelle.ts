import { randomUUID } from 'node:crypto'
import { type Merkmale, ohneMerkmale } from '@shared/domain/quellen/merkmale'
import type { Db } from '../../electron/store/tables'

/** A source in the store, as an import left it. */
export async function insertQuelle(
  db: Db,
  {
    name = 'Sprachbüro',
    traeger = null,
    ...merkmale
  }: Partial<Merkmale> & { name?: string; traeger?: string | null } = {}
): Promise<string> {
  const id = randomUUID()
  const json = JSON.stringify({ ...ohneMerkmale, ...merkmale })
  await db.insertInto('quelle').values({ id, version: 1, name, traeger, merkmale: json }).execute()
  return id
}
