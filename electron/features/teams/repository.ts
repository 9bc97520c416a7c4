import { randomUUID } from 'node:crypto'
import { aktiverFall } from '@shared/domain/saetze/zustaende'
import type { Team, TeamWerte } from '@shared/domain/uebergabe/team'
import { refuse } from '@shared/errors'
import type { Db } from '../../store/tables'

interface Stand {
  id: string
  version: number
}

/** The table of teams. */
export function teamsRepository(db: Db) {
  return {
    list: (): Promise<Team[]> => db.selectFrom('team').selectAll().orderBy('name').execute(),

    /** Active cases by the name of their team. */
    async casesByTeam(): Promise<Map<string, number>> {
      const rows = await db
        .selectFrom('fall')
        .select(({ fn }) => ['team', fn.countAll<number>().as('anzahl')])
        .where('fallStatus', 'in', [...aktiverFall])
        .where('team', 'is not', null)
        .groupBy('team')
        .execute()
      return new Map(rows.map(({ team, anzahl }) => [team ?? '', anzahl]))
    },

    /** Cases of this name, closed ones too. */
    async countCases(name: string): Promise<number> {
      const { anzahl } = await db
        .selectFrom('fall')
        .select(({ fn }) => fn.countAll<number>().as('anzahl'))
        .where('team', '=', name)
        .executeTakeFirstOrThrow()
      return anzahl
    },

    async insert(werte: TeamWerte): Promise<Stand> {
      const stand = { id: randomUUID(), version: 1 }
      await db
        .insertInto('team')
        .values({ ...werte, ...stand })
        .execute()
      return stand
    },

    async update({ id, version }: Stand, werte: TeamWerte): Promise<Stand> {
      const next = { id, version: version + 1 }
      const { numUpdatedRows } = await db
        .updateTable('team')
        .set({ ...werte, version: next.version })
        .where('id', '=', id)
        .where('version', '=', version)
        .executeTakeFirst()
      return numUpdatedRows === 0n ? refuse('satz.geaendert', { felder: [] }) : next
    },

    async remove({ id, version }: Stand): Promise<void> {
      const { numDeletedRows } = await db
        .deleteFrom('team')
        .where('id', '=', id)
        .where('version', '=', version)
        .executeTakeFirst()
      if (numDeletedRows === 0n) refuse('satz.geaendert', { felder: [] })
    }
  }
}
