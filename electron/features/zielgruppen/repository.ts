import { randomUUID } from 'node:crypto'
import type { Verteilung, VorschauPerson } from '@shared/contract/zielgruppen'
import type { Filter } from '@shared/domain/zielgruppen/filter'
import type { FilterKontext } from '@shared/domain/zielgruppen/kontext'
import type { Anzahl, Zielgruppe, ZielgruppeWerte } from '@shared/domain/zielgruppen/zielgruppe'
import { refuse } from '@shared/errors'
import { sql } from 'kysely'
import { type Ausdruck, antwortSql } from '../../store/filterSql'
import type { Db } from '../../store/tables'
import type { ZielgruppeTable } from '../../store/tablesVerwaltung'

/** Above any number of persons: one sum carries two counts, so that the table is read once. */
const UNBEKANNT = 2 ** 32

/** Saved questions and their answers. */
export function zielgruppenRepository(db: Db) {
  return {
    async list(): Promise<Zielgruppe[]> {
      const rows = await db.selectFrom('zielgruppe').selectAll().orderBy('sort').orderBy('name').execute()
      return rows.map(fromRow)
    },

    async count(filter: Filter, kontext: FilterKontext): Promise<Anzahl> {
      const summe = sql<number>`coalesce(sum(${antwortSql(filter, kontext, UNBEKANNT)}), 0)`
      const { summe: beide, gesamt } = await db
        .selectFrom('fall')
        .select(({ fn }) => [summe.as('summe'), fn.countAll<number>().as('gesamt')])
        .executeTakeFirstOrThrow()
      return { treffer: beide % UNBEKANNT, unbekannt: Math.floor(beide / UNBEKANNT), gesamt }
    },

    preview(ausdruck: Ausdruck, limit: number): Promise<VorschauPerson[]> {
      return db
        .selectFrom('fall')
        .select(['id', 'nachname', 'vorname', 'geburtsdatum', 'kundennummer', 'ort', 'niveau'])
        .where(ausdruck)
        .orderBy('sortName')
        .limit(limit)
        .execute()
    },

    verteilung(ausdruck: Ausdruck): Promise<Verteilung> {
      return db
        .selectFrom('fall')
        .select(({ fn }) => ['niveau', 'ort', fn.countAll<number>().as('anzahl')])
        .where(ausdruck)
        .groupBy(['niveau', 'ort'])
        .execute()
    },

    /** Their numbers, in order; a case without one is left out. */
    async kundennummern(ausdruck: Ausdruck): Promise<string[]> {
      const rows = await db
        .selectFrom('fall')
        .select('kundennummer')
        .where(ausdruck)
        .where('kundennummer', 'is not', null)
        .orderBy('kundennummer')
        .execute()
      return rows.map(({ kundennummer }) => kundennummer!)
    },

    async insert(werte: ZielgruppeWerte): Promise<Zielgruppe> {
      const row = { ...toRow(werte), id: randomUUID(), version: 1, sort: 0 }
      await db.insertInto('zielgruppe').values(row).execute()
      return fromRow(row)
    },

    async update(id: string, version: number, werte: ZielgruppeWerte): Promise<Zielgruppe> {
      const row = await db
        .updateTable('zielgruppe')
        .set({ ...toRow(werte), version: version + 1 })
        .where('id', '=', id)
        .where('version', '=', version)
        .returningAll()
        .executeTakeFirst()
      return row ? fromRow(row) : refuse('zielgruppe.geaendert', {})
    },

    async remove(id: string, version: number): Promise<void> {
      const { numDeletedRows } = await db
        .deleteFrom('zielgruppe')
        .where('id', '=', id)
        .where('version', '=', version)
        .executeTakeFirst()
      if (numDeletedRows === 0n) refuse('zielgruppe.geaendert', {})
    },

    async setKachel(id: string, kachel: boolean): Promise<void> {
      await db
        .updateTable('zielgruppe')
        .set((row) => ({ kachel: Number(kachel), version: row('version', '+', 1) }))
        .where('id', '=', id)
        .execute()
    }
  }
}

function fromRow({ id, version, name, zweck, filter, kachel }: ZielgruppeTable): Zielgruppe {
  // The filter was checked when it was saved, and the contract parses it once more.
  return { id, version, name, zweck, filter: JSON.parse(filter), kachel: kachel === 1, quelle: null, varianten: [] }
}

const toRow = ({ name, zweck, filter, kachel }: ZielgruppeWerte) => ({
  name,
  zweck,
  filter: JSON.stringify(filter),
  kachel: Number(kachel)
})
