import type { Akte } from '@shared/contract/akte'
import type { Fall } from '@shared/domain/faelle/fall'
import { type FallWerte, fallFelder } from '@shared/domain/faelle/felder'
import type { ParameterName } from '@shared/domain/parameter/parameter'
import { type Satz, type Satzart, satzarten } from '@shared/domain/saetze/satzarten'
import { fromColumns } from '../../store/columns'
import { satzFromRow } from '../../store/saetze'
import type { Db } from '../../store/tables'

/** Cases and their records as the field knows them. Works on the store or on a transaction. */
export function akteRepository(db: Db) {
  return {
    async find(id: string): Promise<Fall | undefined> {
      const row = await db.selectFrom('fall').selectAll().where('id', '=', id).executeTakeFirst()
      return row && { id: row.id, version: row.version, ...fromColumns(fallFelder, row) }
    },

    async saetze(fall: string): Promise<Akte['saetze']> {
      const all: Partial<Record<Satzart, unknown[]>> = {}
      for (const art of satzarten) all[art] = await saetzeOf(db, art, fall)
      return all as Akte['saetze']
    },

    /** Other cases of the same Bedarfsgemeinschaft, the oldest person first. */
    async haushalt({ id, bgNummer }: Pick<Fall, 'id' | 'bgNummer'>): Promise<Akte['haushalt']> {
      if (bgNummer === null) return []
      return db
        .selectFrom('fall')
        .select(['id', 'nachname', 'vorname', 'geburtsdatum', 'niveau', 'fallStatus'])
        .where('bgNummer', '=', bgNummer)
        .where('id', '!=', id)
        .orderBy('geburtsdatum')
        .orderBy('sortName')
        .execute()
    },

    /** The other case that has this number, if there is one. */
    async holderOf(
      kundennummer: string,
      except: string | undefined
    ): Promise<Pick<FallWerte, 'nachname' | 'vorname'> | undefined> {
      return db
        .selectFrom('fall')
        .select(['nachname', 'vorname'])
        .where('kundennummer', '=', kundennummer)
        .$if(except !== undefined, (query) => query.where('id', '!=', except!))
        .executeTakeFirst()
    },

    async parameter() {
      const rows = await db.selectFrom('parameter').select(['name', 'gueltigVon', 'wert']).execute()
      // The column is written from the name's own type only.
      return rows.map((row) => ({ ...row, name: row.name as ParameterName }))
    }
  }
}

async function saetzeOf<A extends Satzart>(db: Db, art: A, fall: string): Promise<Satz<A>[]> {
  const rows = await db
    .selectFrom(art as 'kontakt')
    .selectAll()
    .where('fall', '=', fall)
    .orderBy('id')
    .execute()
  return rows.map((row) => satzFromRow(art, row))
}
