import type { FallZeile, Vormerkziel } from '@shared/contract/faelle'
import { feldOfSpalte, type Spalte } from '@shared/domain/faelle/tabelle'
import type { Wert } from '@shared/domain/feld'
import { alterOn } from '@shared/domain/kalender'
import type { Tag } from '@shared/domain/zeitraum'
import type { Db } from '../../store/tables'

/** Reads what the case table shows. */
export function faelleRepository(db: Db) {
  return {
    /** These columns of these cases, in the order of `ids`; a case that is gone is left out. */
    async readRows(
      ids: readonly string[],
      spalten: readonly Spalte[],
      heute: Tag
    ): Promise<Omit<FallZeile, 'aehnlich'>[]> {
      if (ids.length === 0) return []
      const columns = [...new Set(spalten.map(columnOf))]
      const rows = await db
        .selectFrom('fall')
        .select(['id', 'version', ...columns])
        .where('id', 'in', ids)
        .execute()
      const byId = new Map(rows.map((row) => [row.id, row]))
      return ids.flatMap((id) => {
        const row = byId.get(id)
        return row ? [{ id, version: row.version, werte: spalten.map((spalte) => wertOf(row, spalte, heute)) }] : []
      })
    },

    async countFaelle(): Promise<number> {
      const { zahl } = await db.selectFrom('fall').select(db.fn.countAll<number>().as('zahl')).executeTakeFirstOrThrow()
      return zahl
    },

    /** The frequent values of a column of text. */
    async readWerte(spalte: Spalte): Promise<{ wert: string; anzahl: number }[]> {
      const column = columnOf(spalte)
      const rows = await db
        .selectFrom('fall')
        .select([`${column} as wert`, db.fn.countAll<number>().as('anzahl')])
        .where(column, 'is not', null)
        .groupBy(column)
        .orderBy('anzahl', 'desc')
        .limit(200)
        .execute()
      return rows.map(({ wert, anzahl }) => ({ wert: String(wert), anzahl }))
    },

    async readVormerkziele(heute: Tag): Promise<Vormerkziel[]> {
      return db
        .selectFrom('durchfuehrung')
        .innerJoin('traeger', 'traeger.id', 'durchfuehrung.traeger')
        .select([
          'durchfuehrung.id',
          'durchfuehrung.titel',
          'traeger.name as traeger',
          'durchfuehrung.beginn',
          'durchfuehrung.ende',
          'durchfuehrung.plaetzeFrei',
          'durchfuehrung.plaetzeStand'
        ])
        .where((where) => where.or([where('durchfuehrung.ende', 'is', null), where('durchfuehrung.ende', '>=', heute)]))
        .orderBy('durchfuehrung.beginn')
        .orderBy('durchfuehrung.titel')
        .execute()
    }
  }
}

const columnOf = (spalte: Spalte) => (spalte === 'alter' ? 'geburtsdatum' : spalte)

function wertOf(row: Partial<Record<Spalte, Wert>>, spalte: Spalte, heute: Tag): Wert {
  const wert = row[columnOf(spalte)] ?? null
  if (wert === null) return null
  if (spalte === 'alter') return alterOn(heute, String(wert))
  return feldOfSpalte(spalte).art === 'jaNein' ? wert === 1 : wert
}
