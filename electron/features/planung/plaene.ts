import { randomUUID } from 'node:crypto'
import type { Planblick, Planzeile } from '@shared/contract/planung'
import { Grund } from '@shared/domain/planung/grund'
import { Grundlage, Kennzahlen, Verfahren, Vorschlag, Zeilenstatus } from '@shared/domain/planung/plan'
import { refuse } from '@shared/errors'
import { insertRows } from '../../store/bulk'
import type { Db } from '../../store/tables'
import type { PlanTable } from '../../store/tablesPlanung'
import { geltend, zuEntscheiden } from './geltend'

/** A plan as it is kept, with its rows. */
export interface NeuerPlan {
  runde: string
  name: string
  verfahren: Verfahren
  kennzahlen: Kennzahlen
  grundlage: Grundlage
  zeilen: readonly { fall: string; vorschlag: Vorschlag; wert: number; gruende: readonly Grund[] }[]
}

/** Plans of rounds and their rows, as they are stored. */
export function plaeneRepository(db: Db) {
  async function counts(plaene: readonly string[]) {
    return plaene.length === 0
      ? []
      : db
          .selectFrom('planzeile as z')
          .leftJoin('kombination', 'kombination.id', 'z.kombination')
          .select(({ fn }) => ['z.plan', geltend.as('status'), fn.countAll<number>().as('anzahl')])
          .where('z.plan', 'in', plaene)
          .where(zuEntscheiden)
          .groupBy(['z.plan', geltend])
          .execute()
  }

  async function blicke(rows: readonly PlanTable[]): Promise<Planblick[]> {
    const zahlen = await counts(rows.map(({ id }) => id))
    return rows.map(({ id, version, name, erstelltAm, verfahren, kennzahlen }) => {
      const count = (status: Zeilenstatus) =>
        zahlen.find((zahl) => zahl.plan === id && zahl.status === status)?.anzahl ?? 0
      return {
        ...{ id, version, name, erstelltAm },
        verfahren: Verfahren.parse(JSON.parse(verfahren)),
        kennzahlen: Kennzahlen.parse(JSON.parse(kennzahlen)),
        ...{ angenommen: count('ANGENOMMEN'), geaendert: count('GEAENDERT'), abgelehnt: count('ABGELEHNT') },
        offen: count('OFFEN')
      }
    })
  }

  async function row(id: string): Promise<PlanTable> {
    const found = await db.selectFrom('plan').selectAll().where('id', '=', id).executeTakeFirst()
    return found ?? refuse('planung.planFehlt', {})
  }

  return {
    async ofRunde(runde: string): Promise<Planblick[]> {
      const rows = await db.selectFrom('plan').selectAll().where('runde', '=', runde).orderBy('erstelltAm').execute()
      return blicke(rows)
    },

    async find(id: string): Promise<Planblick & { runde: string; grundlage: Grundlage }> {
      const found = await row(id)
      const [blick = refuse('planung.planFehlt', {})] = await blicke([found])
      return { ...blick, runde: found.runde, grundlage: Grundlage.parse(JSON.parse(found.grundlage)) }
    },

    async insert({ zeilen, ...plan }: NeuerPlan, erstelltAm: string): Promise<string> {
      const id = randomUUID()
      await db
        .insertInto('plan')
        .values({
          ...{ id, version: 1, runde: plan.runde, name: plan.name, erstelltAm },
          verfahren: JSON.stringify(plan.verfahren),
          kennzahlen: JSON.stringify(plan.kennzahlen),
          grundlage: JSON.stringify(plan.grundlage)
        })
        .execute()
      const rows = zeilen.map(({ fall, vorschlag, wert, gruende }) => ({
        ...{ fall, wert, vorschlag: JSON.stringify(vorschlag), gruende: JSON.stringify(gruende) }
      }))
      if (rows.length > 0) await insertRows(db, 'planzeile', rows, { plan: id, version: 1, status: 'OFFEN' })
      return id
    },

    async remove(id: string, version: number): Promise<void> {
      const { numDeletedRows } = await db
        .deleteFrom('plan')
        .where('id', '=', id)
        .where('version', '=', version)
        .executeTakeFirst()
      if (numDeletedRows === 0n) refuse('satz.geaendert', { felder: [] })
    },

    /** Those with a place first, by name. */
    async zeilen(plan: string): Promise<Planzeile[]> {
      const rows = await db
        .selectFrom('planzeile as z')
        .innerJoin('fall', 'fall.id', 'z.fall')
        .leftJoin('kombination', 'kombination.id', 'z.kombination')
        .select(['z.fall', 'z.version', 'z.vorschlag', 'z.wert', 'z.gruende', 'z.grund', 'z.gewaehlt'])
        .select(['kombination.id as kombination', 'fall.nachname', 'fall.vorname', 'fall.ort', 'fall.team'])
        .select(geltend.as('status'))
        .where('z.plan', '=', plan)
        .orderBy('fall.sortName')
        .execute()
      return rows.map(({ vorschlag, gruende, status, gewaehlt, ...rest }) => ({
        ...rest,
        vorschlag: Vorschlag.parse(JSON.parse(vorschlag)),
        gruende: Grund.array().parse(JSON.parse(gruende)),
        status: Zeilenstatus.parse(status),
        gewaehlt: gewaehlt === null || status === 'OFFEN' ? null : Vorschlag.parse(JSON.parse(gewaehlt))
      }))
    },

    /** Refuses when somebody else decided the row since. */
    async decide(
      { plan, fall, version }: { plan: string; fall: string; version: number },
      werte: { status: Zeilenstatus; grund: string | null; gewaehlt: Vorschlag | null; kombination: string | null }
    ): Promise<void> {
      const { numUpdatedRows } = await db
        .updateTable('planzeile')
        .set({ ...werte, gewaehlt: werte.gewaehlt && JSON.stringify(werte.gewaehlt), version: version + 1 })
        .where('plan', '=', plan)
        .where('fall', '=', fall)
        .where('version', '=', version)
        .executeTakeFirst()
      if (numUpdatedRows === 0n) refuse('satz.geaendert', { felder: [] })
    },

    /** Ids of those of them whom some plan or Kombination ever proposed something. */
    async everProposed(): Promise<ReadonlySet<string>> {
      const zeilen = await db.selectFrom('planzeile').select('fall').distinct().where('vorschlag', '!=', '[]').execute()
      const kombinationen = await db.selectFrom('kombination').select('fall').distinct().execute()
      return new Set([...zeilen, ...kombinationen].map(({ fall }) => fall))
    },

    async removeOf(runde: string): Promise<void> {
      await db.deleteFrom('plan').where('runde', '=', runde).execute()
    },

    /** What of a round was accepted and still stands in a chain, whether its plan is still there or not. */
    async accepted(runde: string): Promise<{ fall: string; laeufe: string[] }[]> {
      const rows = await db
        .selectFrom('kombination')
        .leftJoin('kettenelement', 'kettenelement.kombination', 'kombination.id')
        .select(['kombination.id', 'kombination.fall', 'kettenelement.durchfuehrung'])
        .where('kombination.runde', '=', runde)
        .where('kombination.status', '!=', 'VERWORFEN')
        .execute()
      return [...Map.groupBy(rows, ({ id }) => id).values()].flatMap((schritte) => {
        const laeufe = schritte.flatMap(({ durchfuehrung }) => durchfuehrung ?? [])
        return schritte.slice(0, 1).map(({ fall }) => ({ fall, laeufe }))
      })
    }
  }
}
