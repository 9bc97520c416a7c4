import { type DurchfuehrungWerte, durchfuehrungFelder } from '@shared/domain/angebote/angebot'
import { inWeekOrder } from '@shared/domain/angebote/termine'
import { fromColumns } from '../../store/columns'
import type { Db } from '../../store/tables'
import type { Kurs } from './listenzeile'

/** Runs with their providers and timetables: one, those of a provider, or all that run or are to come. */
export function kurseRepository(db: Db) {
  async function complete(rows: readonly Awaited<ReturnType<ReturnType<typeof all>['execute']>>[number][]) {
    const ids = rows.map(({ id }) => id)
    const termine = await db.selectFrom('termin').selectAll().where('durchfuehrung', 'in', ids).execute()
    const je = Map.groupBy(termine, ({ durchfuehrung }) => durchfuehrung)
    return rows.map(({ id, traeger, traegerName, ...werte }): Kurs => {
      return {
        ...(fromColumns(durchfuehrungFelder, werte) as DurchfuehrungWerte),
        id,
        traeger: { id: traeger, name: traegerName },
        termine: inWeekOrder(je.get(id) ?? [])
      }
    })
  }

  const all = () =>
    db
      .selectFrom('durchfuehrung')
      .innerJoin('traeger', 'traeger.id', 'durchfuehrung.traeger')
      .selectAll('durchfuehrung')
      .select('traeger.name as traegerName')
      .orderBy('durchfuehrung.titel')
      .orderBy('durchfuehrung.id')

  return {
    async find(id: string): Promise<Kurs | undefined> {
      const [kurs] = await complete(await all().where('durchfuehrung.id', '=', id).execute())
      return kurs
    },

    async ofTraeger(traeger: string): Promise<Kurs[]> {
      return complete(await all().where('durchfuehrung.traeger', '=', traeger).execute())
    },

    /** Over all providers, also what has ended. */
    async all(): Promise<Kurs[]> {
      return complete(await all().execute())
    }
  }
}

/** A run belongs to a provider of courses or of measures: that decides what the provider may be told. */
export const profilOf = ({ kursart }: Pick<Kurs, 'kursart'>): 'traeger' | 'sprachkurstraeger' =>
  kursart === null ? 'traeger' : 'sprachkurstraeger'
