import { randomUUID } from 'node:crypto'
import type { Angebotsart, Angebotszeile, Teilnehmende, TraegerZeile } from '@shared/contract/angebote'
import {
  type Durchfuehrung,
  type DurchfuehrungWerte,
  durchfuehrungFelder,
  type TerminWerte,
  type Traeger,
  type TraegerWerte
} from '@shared/domain/angebote/angebot'
import { inWeekOrder, stundenplanOf } from '@shared/domain/angebote/termine'
import type { Zeile } from '../../store/bulk'
import { fromColumns, toColumns } from '../../store/columns'
import { insertWithHistory, removeWithHistory, updateWithHistory } from '../../store/geschichte'
import type { Db, DurchfuehrungTable } from '../../store/tables'
import type { Vorgang } from '../../store/vorgang'

interface Stand {
  id: string
  version: number
}

/** Providers, runs and their meetings. */
export function angeboteRepository(db: Db) {
  return {
    /** Every run with its provider's name, in no order; what belongs to it (`readZubehoer`) is still missing. */
    async listDurchfuehrungen(): Promise<(Omit<Durchfuehrung, 'termine'> & { traegerName: string })[]> {
      const rows = await db
        .selectFrom('durchfuehrung')
        .innerJoin('traeger', 'traeger.id', 'durchfuehrung.traeger')
        .selectAll('durchfuehrung')
        .select('traeger.name as traegerName')
        .execute()
      return rows.map((row) => ({ ...werteOf(row), traegerName: row.traegerName }))
    },

    /** The week of these runs, and how many take part in which state. */
    async readZubehoer(ids: readonly string[]): Promise<(id: string) => Pick<Angebotszeile, 'termine' | 'teilnahmen'>> {
      const termine = await db.selectFrom('termin').selectAll().where('durchfuehrung', 'in', ids).execute()
      const zahlen = await db
        .selectFrom('teilnahme')
        .select(({ fn }) => ['durchfuehrung', 'status', fn.countAll<number>().as('anzahl')])
        .where('durchfuehrung', 'in', ids)
        .groupBy(['durchfuehrung', 'status'])
        .execute()
      const termineJe = Map.groupBy(termine, ({ durchfuehrung }) => durchfuehrung)
      const zahlenJe = Map.groupBy(zahlen, ({ durchfuehrung }) => durchfuehrung ?? '')
      return (id) => ({
        termine: inWeekOrder(termineJe.get(id) ?? []),
        teilnahmen: (zahlenJe.get(id) ?? []).map(({ status, anzahl }) => ({ status, anzahl }))
      })
    },

    async find(id: string): Promise<Durchfuehrung | undefined> {
      const row = await db.selectFrom('durchfuehrung').selectAll().where('id', '=', id).executeTakeFirst()
      if (!row) return undefined
      const termine = await db.selectFrom('termin').selectAll().where('durchfuehrung', '=', id).execute()
      return { ...werteOf(row), termine: inWeekOrder(termine) }
    },

    async findTraeger(id: string): Promise<Traeger | undefined> {
      return db.selectFrom('traeger').selectAll().where('id', '=', id).executeTakeFirst()
    },

    /** By name, with the number of their runs. */
    async listTraeger(): Promise<TraegerZeile[]> {
      const rows = await db.selectFrom('traeger').selectAll().execute()
      const zahlen = await db
        .selectFrom('durchfuehrung')
        .select(({ fn }) => ['traeger', fn.countAll<number>().as('zahl')])
        .groupBy('traeger')
        .execute()
      const je = new Map(zahlen.map(({ traeger, zahl }) => [traeger, zahl]))
      return rows
        .map((row) => ({ ...row, durchfuehrungen: je.get(row.id) ?? 0 }))
        .toSorted((a, b) => a.name.localeCompare(b.name, 'de'))
    },

    /** Everybody who is or was in this run, by name. */
    async readTeilnehmende(durchfuehrung: string): Promise<Teilnehmende[]> {
      const rows = await db
        .selectFrom('teilnahme')
        .innerJoin('fall', 'fall.id', 'teilnahme.fall')
        .select(['teilnahme.id as teilnahme', 'fall', 'nachname', 'vorname', 'geburtsdatum', 'status', 'statusSeit'])
        .select(['eintrittIst', 'eintrittPlan', 'austrittIst', 'austrittPlan'])
        .where('durchfuehrung', '=', durchfuehrung)
        .orderBy('sortName')
        .execute()
      return rows.map(({ eintrittIst, eintrittPlan, austrittIst, austrittPlan, ...row }) => ({
        ...row,
        eintritt: eintrittIst ?? eintrittPlan,
        austritt: austrittIst ?? austrittPlan
      }))
    },

    async countIn(durchfuehrung: string): Promise<number> {
      const { zahl } = await db
        .selectFrom('teilnahme')
        .select(({ fn }) => fn.countAll<number>().as('zahl'))
        .where('durchfuehrung', '=', durchfuehrung)
        .executeTakeFirstOrThrow()
      return zahl
    },

    async countDurchfuehrungen(traeger: string): Promise<number> {
      const { zahl } = await db
        .selectFrom('durchfuehrung')
        .select(({ fn }) => fn.countAll<number>().as('zahl'))
        .where('traeger', '=', traeger)
        .executeTakeFirstOrThrow()
      return zahl
    },

    saveTraeger: (vorgang: Vorgang, stand: Stand | null, werte: TraegerWerte) =>
      saveRow(db, vorgang, 'traeger', stand, toColumns(werte)),

    /** The run and its meetings, which are replaced. */
    save(
      vorgang: Vorgang,
      stand: Stand | null,
      { traeger, werte, termine }: { traeger: string; werte: DurchfuehrungWerte; termine: readonly TerminWerte[] }
    ): Promise<Stand> {
      const row = { ...toColumns(werte), traeger, termine: stundenplanOf(termine) }
      return saveRow(db, vorgang, 'durchfuehrung', stand, row)
    },

    remove: (vorgang: Vorgang, tabelle: 'traeger' | 'durchfuehrung', stand: Stand) =>
      removeWithHistory(db, vorgang, tabelle, stand)
  }
}

/** Adds a row, or changes it if nobody changed the same fields since it was read. */
export async function saveRow(
  db: Db,
  vorgang: Vorgang,
  tabelle: 'traeger' | 'durchfuehrung' | 'standort',
  stand: Stand | null,
  werte: Zeile
): Promise<Stand> {
  if (stand === null) {
    const id = randomUUID()
    await insertWithHistory(db, vorgang, tabelle, { ...werte, id })
    return { id, version: 1 }
  }
  const version = await updateWithHistory(db, vorgang, tabelle, { ...stand, werte })
  return { id: stand.id, version }
}

function werteOf(row: DurchfuehrungTable): Omit<Durchfuehrung, 'termine'> {
  const { id, version, traeger } = row
  return { ...fromColumns(durchfuehrungFelder, row), id, version, traeger }
}

/** Course or measure, by its code. */
export function artOf({ kursart, instrument }: Pick<Durchfuehrung, 'kursart' | 'instrument'>): Angebotsart | undefined {
  if (kursart !== null) return { liste: 'kursart', code: kursart }
  return instrument === null ? undefined : { liste: 'instrument', code: instrument }
}
