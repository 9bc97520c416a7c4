import { addDays } from '@shared/domain/kalender'
import { parameterOn } from '@shared/domain/parameter/parameter'
import type { Tag } from '@shared/domain/zeitraum'
import { eingebauteZielgruppen } from '@shared/domain/zielgruppen/eingebaut'
import type { FilterKontext } from '@shared/domain/zielgruppen/kontext'
import { zufall as newZufall } from '@shared/domain/zufall'
import { insertRows } from '../../store/bulk'
import { trefferSql } from '../../store/filterSql'
import type { Tx } from '../../store/tables'

/** So many weeks back the tiles of Heute were counted. */
const WOCHEN = 9

/** Counts of the last two months for the tiles of Heute, around what is found today, so that they show a trend. */
export async function insertStaende(tx: Tx, { seed, heute }: { seed: number; heute: Tag }): Promise<void> {
  const zufall = newZufall(seed ^ 0x57a7d)
  const kontext: FilterKontext = { heute, parameter: (name) => parameterOn(name, heute) }
  for (const { id, filter } of eingebauteZielgruppen.filter(({ kachel }) => kachel)) {
    const { anzahl } = await tx
      .selectFrom('fall')
      .select(({ fn }) => fn.countAll<number>().as('anzahl'))
      .where(trefferSql(filter, kontext))
      .executeTakeFirstOrThrow()
    const jeWoche = (zufall.next() - 0.4) * 0.04
    const rows = Array.from({ length: WOCHEN }, (_, nummer) => {
      const woche = nummer + 1
      const damals = anzahl * (1 - jeWoche * woche) + zufall.int(-1, 1)
      return { zielgruppe: id, tag: addDays(heute, -7 * woche), anzahl: Math.max(0, Math.round(damals)) }
    })
    await insertRows(tx, 'zielgruppenstand', rows)
  }
}
