import type { Uebergabezeile } from '@shared/contract/uebergaben'
import { addDays, addMonths } from '@shared/domain/kalender'
import { aktiverFall } from '@shared/domain/saetze/zustaende'
import { offeneUebergabe } from '@shared/domain/uebergabe/zustand'
import type { Tag } from '@shared/domain/zeitraum'
import type { Db } from '../../store/tables'

/** So many of a list are shown; more nobody looks through. */
const LIMIT = 500

/** Handovers and whom they may concern. */
export function uebergabenRepository(db: Db) {
  return {
    async countWaiting(): Promise<number> {
      const { anzahl } = await db
        .selectFrom('uebergabe')
        .select(({ fn }) => fn.countAll<number>().as('anzahl'))
        .where('status', '=', 'UEBERGEBEN')
        .executeTakeFirstOrThrow()
      return anzahl
    },

    /** Handovers of a status, what has waited longest first; given back ones only since a day. */
    async list(status: string, zurueckSeit?: Tag): Promise<{ gesamt: number; zeilen: Uebergabezeile[] }> {
      const gemeint = db
        .selectFrom('uebergabe as u')
        .innerJoin('fall', 'fall.id', 'u.fall')
        .where('u.status', '=', status)
        .$if(zurueckSeit !== undefined, (query) => query.where('u.zurueckAm', '>=', zurueckSeit ?? ''))
      const { gesamt } = await gemeint.select(({ fn }) => fn.countAll<number>().as('gesamt')).executeTakeFirstOrThrow()
      const zeilen = await gemeint
        .select(['u.id', 'u.version', 'u.fall', 'u.status', 'u.anlass', 'u.vonTeam', 'u.anTeam', 'u.vorbereitetAm'])
        .select(['u.uebergebenAm', 'u.zurueckAm', 'u.zurueckGrund', 'u.erledigt'])
        .select(['fall.nachname', 'fall.vorname', 'fall.geburtsdatum'])
        .orderBy('u.uebergebenAm')
        .orderBy('u.vorbereitetAm')
        .orderBy('fall.sortName')
        .limit(LIMIT)
        .execute()
      return { gesamt, zeilen }
    },

    /** Active persons around their 25th birthday; the caller looks at the exact day (29.02.). */
    around25: (heute: Tag, tage: number) =>
      db
        .selectFrom('fall')
        .select(['id as fall', 'nachname', 'vorname', 'geburtsdatum', 'team'])
        .where('fallStatus', 'in', [...aktiverFall])
        .where('geburtsdatum', '>=', addDays(addMonths(heute, -300), -2))
        .where('geburtsdatum', '<=', addDays(addMonths(addDays(heute, tage), -300), 2))
        .orderBy('sortName')
        .execute(),

    /** Active cases by team, those born after a day apart from the others. */
    async casesByAge(bornAfter: Tag) {
      const rows = await db
        .selectFrom('fall')
        .select(({ fn, eb }) => [
          'team',
          eb('geburtsdatum', '>', bornAfter).as('u25'),
          fn.countAll<number>().as('anzahl')
        ])
        .where('fallStatus', 'in', [...aktiverFall])
        .where('team', 'is not', null)
        .groupBy(['team', 'u25'])
        .execute()
      return Map.groupBy(rows, ({ team }) => team ?? '')
    },

    async findFall(id: string) {
      return db.selectFrom('fall').select(['id', 'version', 'team']).where('id', '=', id).executeTakeFirst()
    },

    async hasOpen(fall: string): Promise<boolean> {
      const row = await db
        .selectFrom('uebergabe')
        .select('id')
        .where('fall', '=', fall)
        .where('status', 'in', [...offeneUebergabe])
        .executeTakeFirst()
      return row !== undefined
    },

    /** The Wiedervorlagen of a case that are still to be settled. */
    openWiedervorlagen: (fall: string) =>
      db
        .selectFrom('wiedervorlage')
        .select(['id', 'version'])
        .where('fall', '=', fall)
        .where('erledigtAm', 'is', null)
        .execute()
  }
}
