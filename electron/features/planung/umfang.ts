import type { Wer } from '@shared/domain/planung/runde'
import { aktiverFall } from '@shared/domain/saetze/zustaende'
import type { Tag } from '@shared/domain/zeitraum'
import { eingebauteZielgruppen } from '@shared/domain/zielgruppen/eingebaut'
import { Filter } from '@shared/domain/zielgruppen/filter'
import { refuse } from '@shared/errors'
import { readFilterKontext } from '../../store/filterKontext'
import { trefferSql } from '../../store/filterSql'
import type { Db } from '../../store/tables'

/** The cases a round asks about; `null`: everybody who waits. */
export async function faelleOf(db: Db, wer: Wer, stichtag: Tag): Promise<string[] | null> {
  if (wer.art === 'alle') return null
  const aktive = db
    .selectFrom('fall')
    .select('id')
    .where('fallStatus', 'in', [...aktiverFall])
  if (wer.art === 'team') return idsOf(await aktive.where('team', '=', wer.team).execute())
  const filter = (await filterOf(db, wer.id)) ?? refuse('planung.zielgruppeFehlt', {})
  return idsOf(await aktive.where(trefferSql(filter, await readFilterKontext(db, stichtag))).execute())
}

async function filterOf(db: Db, id: string): Promise<Filter | undefined> {
  const eingebaut = eingebauteZielgruppen.find((eine) => eine.id === id)
  if (eingebaut) return eingebaut.filter
  const row = await db.selectFrom('zielgruppe').select('filter').where('id', '=', id).executeTakeFirst()
  return row && Filter.parse(JSON.parse(row.filter))
}

const idsOf = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id)
