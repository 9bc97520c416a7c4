import type { Konto } from '@shared/domain/konten/konto'
import { refuse } from '@shared/errors'
import { appendProtokoll } from '../../store/protokoll'
import type { Db, Tx } from '../../store/tables'
import type { KontoTable } from '../../store/tablesVerwaltung'

/** The people of the store. Every change leaves an entry in the trail, in the same transaction. */
export function kontenRepository(db: Db) {
  const note = (tx: Tx, by: string, aktion: string, id: string) =>
    appendProtokoll(tx, { zeit: new Date().toISOString(), konto: by, aktion, objekt: `konto:${id}` })

  return {
    async all(): Promise<Konto[]> {
      const rows = await db.selectFrom('konto').selectAll().orderBy('name').execute()
      return rows.map(fromRow)
    },

    async one(id: string): Promise<Konto> {
      const row = await db.selectFrom('konto').selectAll().where('id', '=', id).executeTakeFirst()
      return row ? fromRow(row) : refuse('satz.fehlt', {})
    },

    async insert({ aktiv, ...rest }: Konto, by: string): Promise<void> {
      await db.transaction().execute(async (tx) => {
        await tx
          .insertInto('konto')
          .values({ ...rest, aktiv: Number(aktiv) })
          .execute()
        await note(tx, by, 'konto angelegt', rest.id)
      })
    },

    async update({ id, version, name, rolle, aktiv }: Konto, by: string): Promise<Konto> {
      return db.transaction().execute(async (tx) => {
        const row = await tx
          .updateTable('konto')
          .set({ name, rolle, aktiv: Number(aktiv), version: version + 1 })
          .where('id', '=', id)
          .where('version', '=', version)
          .returningAll()
          .executeTakeFirst()
        if (!row) refuse('satz.geaendert', { felder: [] })
        await note(tx, by, 'konto geändert', id)
        return fromRow(row)
      })
    },

    async deactivate(id: string, by: string): Promise<void> {
      await db.transaction().execute(async (tx) => {
        await tx
          .updateTable('konto')
          .set((row) => ({ aktiv: 0, version: row('version', '+', 1) }))
          .where('id', '=', id)
          .execute()
        await note(tx, by, 'konto entfernt', id)
      })
    },

    audit: (by: string, aktion: string, id: string) => db.transaction().execute((tx) => note(tx, by, aktion, id))
  }
}

function fromRow({ aktiv, rolle, ...rest }: KontoTable): Konto {
  return { ...rest, rolle: rolle as Konto['rolle'], aktiv: aktiv === 1 }
}
