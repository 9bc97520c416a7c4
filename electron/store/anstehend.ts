import { sonntagOf, type Wessen, WIEDERVORLAGEN_TAGE } from '@shared/domain/heute/anstehend'
import { addDays } from '@shared/domain/kalender'
import type { Tag } from '@shared/domain/zeitraum'
import { type RawBuilder, sql } from 'kysely'
import type { Db } from './tables'

/** Open reminders of the past and the next weeks. A team's are those for it, and those of its cases that name no team. */
export function dueWiedervorlagen(db: Db, heute: Tag, { team, berater }: Wessen) {
  return db
    .selectFrom('wiedervorlage as w')
    .where('w.erledigtAm', 'is', null)
    .where('w.faelligAm', '<=', addDays(heute, WIEDERVORLAGEN_TAGE))
    .$if(team !== null, (query) =>
      query.where(({ or, and, eb }) =>
        or([eb('w.team', '=', team), and([eb('w.team', 'is', null), eb('w.fall', 'in', ofTeam(db, team))])])
      )
    )
    .$if(berater !== null, (query) => query.where('w.fall', 'in', ofBerater(db, berater)))
    .select([
      'w.fall',
      sql<string>`'wiedervorlage'`.as('art'),
      sql<string | null>`w.faelligAm`.as('tag'),
      sql<string | null>`w.id`.as('satz'),
      sql<string | null>`w.betreff`.as('text'),
      sql<number | null>`w.version`.as('version'),
      'w.team'
    ])
}

/** Kept Fristen that are to be seen by now and were not put off. */
export function dueFristen(db: Db, heute: Tag, { team, berater }: Wessen) {
  return db
    .selectFrom('frist as x')
    .where(({ or, eb }) => or([eb('x.datum', 'is', null), eb('x.seit', '<=', heute)]))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('zurueckstellung as z')
            .select('z.id')
            .whereRef('z.fall', '=', 'x.fall')
            .whereRef('z.fristart', '=', 'x.art')
            .where(sql<boolean>`z.satz is not distinct from x.satz`)
            .where('z.bis', '>', heute)
        )
      )
    )
    .$if(team !== null, (query) => query.where('x.fall', 'in', ofTeam(db, team)))
    .$if(berater !== null, (query) => query.where('x.fall', 'in', ofBerater(db, berater)))
    .select([
      'x.fall',
      'x.art',
      'x.datum as tag',
      'x.satz',
      sql<string | null>`null`.as('text'),
      sql<number | null>`null`.as('version'),
      sql<string | null>`null`.as('team')
    ])
}

const ofTeam = (db: Db, team: string | null) => db.selectFrom('fall').select('id').where('team', '=', team)
const ofBerater = (db: Db, berater: string | null) => db.selectFrom('fall').select('id').where('berater', '=', berater)

/** `spanneOf` in SQL. */
export function spanneSql(tag: string, heute: Tag): RawBuilder<string> {
  const spalte = sql.ref(tag)
  return sql`(case when ${spalte} is null then 'unklar' when ${spalte} <= ${heute} then 'faellig'
    when ${spalte} <= ${sonntagOf(heute)} then 'woche' else 'spaeter' end)`
}
