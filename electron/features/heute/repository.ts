import type { Auswahl, JuengsteUebernahme, Zaehler } from '@shared/contract/heute'
import type { Anstehend, Wessen } from '@shared/domain/heute/anstehend'
import type { Tag } from '@shared/domain/zeitraum'
import { sql } from 'kysely'
import { dueFristen, dueWiedervorlagen, spanneSql } from '../../store/anstehend'
import type { Db } from '../../store/tables'

/** What waits, read for a day. `keepFristen` comes before. */
export function heuteRepository(db: Db, heute: Tag) {
  const both = (wessen: Wessen, art: Auswahl['art'] = null) => {
    const fristen = dueFristen(db, heute, wessen)
    const wiedervorlagen = dueWiedervorlagen(db, heute, wessen)
    if (art === 'wiedervorlage') return wiedervorlagen
    return art === null ? wiedervorlagen.unionAll(fristen) : fristen.where('x.art', '=', art)
  }

  return {
    async personen(): Promise<number> {
      const { anzahl } = await db
        .selectFrom('fall')
        .select(({ fn }) => fn.countAll<number>().as('anzahl'))
        .executeTakeFirstOrThrow()
      return anzahl
    },

    async zaehler(wessen: Wessen): Promise<Zaehler[]> {
      const rows = await db
        .selectFrom(both(wessen).as('a'))
        .select(({ fn }) => ['a.art', spanneSql('a.tag', heute).as('spanne'), fn.countAll<number>().as('anzahl')])
        .groupBy(['a.art', sql`spanne`])
        .execute()
      // The columns are written from these types only.
      return rows as Zaehler[]
    },

    async list({ wessen, art, spanne }: Auswahl, offset: number, limit: number) {
      const asked = db
        .selectFrom(both(wessen, art).as('a'))
        .$if(spanne !== null, (query) => query.where(spanneSql('a.tag', heute), '=', spanne))
      const { gesamt } = await asked.select(({ fn }) => fn.countAll<number>().as('gesamt')).executeTakeFirstOrThrow()
      const zeilen = await asked
        .innerJoin('fall as f', 'f.id', 'a.fall')
        .leftJoin('teilnahme as t', 't.id', 'a.satz')
        .select(['a.fall', 'f.nachname', 'f.vorname', 'a.art', 'a.tag', 'a.satz', 'a.version'])
        .select(({ fn }) => [fn.coalesce('a.team', 'f.team').as('team'), fn.coalesce('a.text', 't.titel').as('text')])
        .orderBy(sql`a.tag is null`)
        // What became due last comes first: it is not buried under what nobody can mend any more.
        .orderBy('a.tag', spanne === 'faellig' ? 'desc' : 'asc')
        .orderBy('f.sortName')
        .limit(limit)
        .offset(offset)
        .execute()
      return { gesamt, zeilen: zeilen as Anstehend[] }
    },

    /** The names of a column of the cases, each once. */
    async names(spalte: 'team' | 'berater'): Promise<string[]> {
      const rows = await db.selectFrom('fall').select(spalte).distinct().where(spalte, 'is not', null).execute()
      return rows.flatMap((row) => row[spalte] ?? []).toSorted((a, b) => a.localeCompare(b, 'de'))
    },

    async uebergaben({ team, berater }: Wessen): Promise<number> {
      const { anzahl } = await db
        .selectFrom('uebergabe as u')
        .innerJoin('fall', 'fall.id', 'u.fall')
        .where('u.status', '=', 'UEBERGEBEN')
        .$if(team !== null, (query) => query.where('u.anTeam', '=', team))
        .$if(berater !== null, (query) => query.where('fall.berater', '=', berater))
        .select(({ fn }) => fn.countAll<number>().as('anzahl'))
        .executeTakeFirstOrThrow()
      return anzahl
    },

    async uebernahmen(): Promise<JuengsteUebernahme[]> {
      const rows = await db
        .selectFrom('uebernahme as u')
        .leftJoin('konto', 'konto.id', 'u.konto')
        .select(['u.id', 'u.datei', 'u.zeit', 'konto.name as person', 'u.rueckgaengigZeit'])
        .orderBy('u.zeit', 'desc')
        .limit(5)
        .execute()
      return rows.map(({ rueckgaengigZeit, ...row }) => ({ ...row, zurueckgenommen: rueckgaengigZeit !== null }))
    }
  }
}
