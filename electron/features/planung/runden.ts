import { randomUUID } from 'node:crypto'
import type { Rundenwerte, Rundenzeile } from '@shared/contract/planung'
import { Rundenkriterien } from '@shared/domain/planung/katalog'
import { Rundenstatus, Sperre, Umfang } from '@shared/domain/planung/runde'
import { refuse } from '@shared/errors'
import type { Db } from '../../store/tables'
import type { PlanungsrundeTable } from '../../store/tablesPlanung'
import { geltend, zuEntscheiden } from './geltend'

export type Rundensatz = Rundenwerte & { id: string; version: number; erstelltAm: string }

/** Rounds as they are stored. */
export function rundenRepository(db: Db) {
  return {
    async list(): Promise<Rundenzeile[]> {
      const rows = await db.selectFrom('planungsrunde').selectAll().orderBy('erstelltAm', 'desc').execute()
      const plaene = await db
        .selectFrom('plan')
        .select(({ fn }) => ['runde', fn.countAll<number>().as('plaene')])
        .groupBy('runde')
        .execute()
      const zeilen = await db
        .selectFrom('planzeile as z')
        .innerJoin('plan', 'plan.id', 'z.plan')
        .leftJoin('kombination', 'kombination.id', 'z.kombination')
        .select(({ fn }) => ['plan.runde', geltend.as('status'), fn.countAll<number>().as('anzahl')])
        .where(zuEntscheiden)
        .groupBy(['plan.runde', geltend])
        .execute()
      const count = (runde: string, ...status: string[]) =>
        zeilen
          .filter((zeile) => zeile.runde === runde && status.includes(zeile.status))
          .reduce((sum, { anzahl }) => sum + anzahl, 0)
      return rows.map(({ id, version, name, stichtag, status, erstelltAm }) => ({
        ...{ id, version, name, stichtag, erstelltAm, status: Rundenstatus.parse(status) },
        plaene: plaene.find(({ runde }) => runde === id)?.plaene ?? 0,
        angenommen: count(id, 'ANGENOMMEN', 'GEAENDERT'),
        offen: count(id, 'OFFEN')
      }))
    },

    async find(id: string): Promise<Rundensatz> {
      const row = await db.selectFrom('planungsrunde').selectAll().where('id', '=', id).executeTakeFirst()
      return row ? fromRow(row) : refuse('planung.rundeFehlt', {})
    },

    async insert(werte: Rundenwerte, erstelltAm: string): Promise<string> {
      const id = randomUUID()
      await db
        .insertInto('planungsrunde')
        .values({ id, version: 1, erstelltAm, ...toRow(werte) })
        .execute()
      return id
    },

    async update(id: string, version: number, werte: Partial<Rundenwerte>): Promise<number> {
      const { numUpdatedRows } = await db
        .updateTable('planungsrunde')
        .set({ ...toRow(werte), version: version + 1 })
        .where('id', '=', id)
        .where('version', '=', version)
        .executeTakeFirst()
      return numUpdatedRows === 1n ? version + 1 : refuse('satz.geaendert', { felder: [] })
    },

    async remove(id: string, version: number): Promise<void> {
      const { numDeletedRows } = await db
        .deleteFrom('planungsrunde')
        .where('id', '=', id)
        .where('version', '=', version)
        .executeTakeFirst()
      if (numDeletedRows === 0n) refuse('satz.geaendert', { felder: [] })
    }
  }
}

function fromRow(row: PlanungsrundeTable): Rundensatz {
  const { id, version, name, stichtag, erstelltAm } = row
  return {
    ...{ id, version, name, stichtag, erstelltAm, status: Rundenstatus.parse(row.status) },
    kriterien: Rundenkriterien.parse(JSON.parse(row.kriterien)),
    umfang: Umfang.parse(JSON.parse(row.umfang)),
    sperren: Sperre.array().parse(JSON.parse(row.sperren))
  }
}

function toRow<W extends Partial<Rundenwerte>>({ kriterien, umfang, sperren, ...rest }: W) {
  return {
    ...rest,
    ...(kriterien && { kriterien: JSON.stringify(kriterien) }),
    ...(umfang && { umfang: JSON.stringify(umfang) }),
    ...(sperren && { sperren: JSON.stringify(sperren) })
  } as { [N in keyof W]: string }
}
