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
import { refuse } from '@shared/errors'
import { insertRows, type Zeile } from '../../store/bulk'
import { fromColumns, toColumns } from '../../store/columns'
import type { Db, DurchfuehrungTable, TerminTable } from '../../store/tables'

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
        termine: inOrder(termineJe.get(id) ?? []),
        teilnahmen: (zahlenJe.get(id) ?? []).map(({ status, anzahl }) => ({ status, anzahl }))
      })
    },

    async find(id: string): Promise<Durchfuehrung | undefined> {
      const row = await db.selectFrom('durchfuehrung').selectAll().where('id', '=', id).executeTakeFirst()
      if (!row) return undefined
      const termine = await db.selectFrom('termin').selectAll().where('durchfuehrung', '=', id).execute()
      return { ...werteOf(row), termine: inOrder(termine) }
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

    saveTraeger: (stand: Stand | null, werte: TraegerWerte) => saveRow(db, 'traeger', stand, toColumns(werte)),

    /** The run and its meetings, which are replaced. */
    async save(
      stand: Stand | null,
      traeger: string,
      werte: DurchfuehrungWerte,
      termine: readonly TerminWerte[]
    ): Promise<Stand> {
      const saved = await saveRow(db, 'durchfuehrung', stand, { ...toColumns(werte), traeger })
      await db.deleteFrom('termin').where('durchfuehrung', '=', saved.id).execute()
      await insertRows(
        db,
        'termin',
        termine.map((termin) => ({ durchfuehrung: saved.id, ...termin }))
      )
      return saved
    },

    async remove(tabelle: 'traeger' | 'durchfuehrung', { id, version }: Stand): Promise<void> {
      const { numDeletedRows } = await db
        .deleteFrom(tabelle)
        .where('id', '=', id)
        .where('version', '=', version)
        .executeTakeFirst()
      if (numDeletedRows === 0n) refuse('satz.geaendert', { felder: [] })
    }
  }
}

/** Adds a row, or changes it if it is still the one that was read. */
async function saveRow(
  db: Db,
  tabelle: 'traeger' | 'durchfuehrung',
  stand: Stand | null,
  werte: Zeile
): Promise<Stand> {
  if (stand === null) {
    const neu = { id: randomUUID(), version: 1 }
    await insertRows(db, tabelle, [{ ...werte, ...neu }])
    return neu
  }
  const { id, version } = stand
  const { numUpdatedRows } = await db
    .updateTable(tabelle)
    .set({ ...werte, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) refuse('satz.geaendert', { felder: [] })
  return { id, version: version + 1 }
}

function werteOf(row: DurchfuehrungTable): Omit<Durchfuehrung, 'termine'> {
  const { id, version, traeger } = row
  return { ...fromColumns(durchfuehrungFelder, row), id, version, traeger }
}

const inOrder = (termine: readonly TerminTable[]): TerminWerte[] =>
  termine
    .map(({ wochentag, von, bis, ort }) => ({ wochentag, von, bis, ort }))
    .toSorted((a, b) => a.wochentag - b.wochentag || a.von.localeCompare(b.von))

/** Course or measure, by its code. */
export function artOf({ kursart, instrument }: Pick<Durchfuehrung, 'kursart' | 'instrument'>): Angebotsart | undefined {
  if (kursart !== null) return { liste: 'kursart', code: kursart }
  return instrument === null ? undefined : { liste: 'instrument', code: instrument }
}
