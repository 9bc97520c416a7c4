import type { Betroffene } from '@shared/contract/uebernahme'
import type { Db } from '../../store/tables'
import { nameOf } from './vorschau'

/** The persons an import added or changed and who are still there, by name. */
export async function betroffeneOf(db: Db, uebernahme: string, limit: number): Promise<Betroffene> {
  const touched = () =>
    db
      .selectFrom('aenderung')
      .where('aenderung.uebernahme', '=', uebernahme)
      .where('aenderung.herkunft', '=', 'UEBERNAHME')
  const { total } = await touched()
    .innerJoin('fall', 'fall.id', 'aenderung.fall')
    .select(({ fn }) => fn.count<number>('aenderung.fall').distinct().as('total'))
    .executeTakeFirstOrThrow()
  const added = touched().where('aenderung.tabelle', '=', 'fall').where('aenderung.art', '=', 'NEU')
  const neue = await added.select('aenderung.fall').execute()
  const rows = await db
    .selectFrom('fall')
    .select(['id as fall', 'nachname', 'vorname', 'kundennummer'])
    .where('id', 'in', touched().select('aenderung.fall'))
    .orderBy('sortName')
    .orderBy('id')
    .limit(limit)
    .execute()
  const neu = new Set(neue.map(({ fall }) => fall))
  const personen = rows.map(({ fall, kundennummer, ...person }) => {
    return { fall, kundennummer, name: nameOf(person), neu: neu.has(fall) }
  })
  return { total, personen }
}
