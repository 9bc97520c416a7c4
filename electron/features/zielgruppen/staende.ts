import type { Tag } from '@shared/domain/zeitraum'
import { type Stand, staendeAb } from '@shared/domain/zielgruppen/trend'
import type { Zielgruppe } from '@shared/domain/zielgruppen/zielgruppe'
import type { Db } from '../../store/tables'
import type { ZielgruppenstandTable } from '../../store/tablesVerwaltung'

type Gezaehlt = Pick<Zielgruppe, 'id' | 'filter'>

/**
 * Notes once a day how many persons these Zielgruppen hold, and deletes what is too old. Returns what is kept of each, the
 * oldest first.
 */
export async function keepStaende(
  db: Db,
  zielgruppen: readonly Gezaehlt[],
  heute: Tag,
  count: (zielgruppe: Gezaehlt) => Promise<number>
): Promise<Map<string, Stand[]>> {
  const staende = await readStaende(db)
  const neue = zielgruppen.filter(({ id }) => !staende.get(id)?.some(({ tag }) => tag === heute))
  if (neue.length > 0) {
    const rows: ZielgruppenstandTable[] = []
    for (const eine of neue) rows.push({ zielgruppe: eine.id, tag: heute, anzahl: await count(eine) })
    await db.transaction().execute(async (tx) => {
      await tx
        .insertInto('zielgruppenstand')
        .values(rows)
        .onConflict((conflict) => conflict.doNothing())
        .execute()
      await tx.deleteFrom('zielgruppenstand').where('tag', '<', staendeAb(heute)).execute()
    })
  }
  return neue.length > 0 ? readStaende(db) : staende
}

/** What was counted for another question says nothing about this one. */
export async function forgetStaende(tx: Db, zielgruppe: string): Promise<void> {
  await tx.deleteFrom('zielgruppenstand').where('zielgruppe', '=', zielgruppe).execute()
}

async function readStaende(db: Db): Promise<Map<string, Stand[]>> {
  const rows = await db.selectFrom('zielgruppenstand').selectAll().orderBy('tag').execute()
  return Map.groupBy(rows, ({ zielgruppe }) => zielgruppe)
}
