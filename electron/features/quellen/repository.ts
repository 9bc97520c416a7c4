import type { QuelleMitStand } from '@shared/contract/quellen'
import { Merkmale } from '@shared/domain/quellen/merkmale'
import type { Quelle } from '@shared/domain/quellen/quelle'
import { refuse } from '@shared/errors'
import type { Db } from '../../store/tables'
import type { QuelleTable } from '../../store/tablesAustausch'

/** Sources and what came from them. Works on the store or on a transaction. */
export function quellenRepository(db: Db) {
  return {
    async list(): Promise<QuelleMitStand[]> {
      const rows = await db
        .selectFrom('quelle')
        .leftJoin('traeger', 'traeger.id', 'quelle.traeger')
        .selectAll('quelle')
        .select('traeger.name as traegerName')
        .execute()
      const uebernahmen = await standing(db)
      return rows
        .map(({ traegerName, ...row }) => {
          const eigene = uebernahmen.filter(({ quelle }) => quelle === row.id)
          const [letzte] = eigene
          return {
            ...fromRow(row),
            traegerName,
            uebernahmen: eigene.length,
            letzte: letzte
              ? { zeit: letzte.zeit, konto: letzte.person ?? letzte.konto, datei: letzte.datei, stand: letzte.stand }
              : null
          }
        })
        .toSorted((a, b) => a.name.localeCompare(b.name, 'de'))
    },

    async find(id: string): Promise<Quelle | undefined> {
      const row = await db.selectFrom('quelle').selectAll().where('id', '=', id).executeTakeFirst()
      return row && fromRow(row)
    },

    /** The source of that name, capitals or not. */
    async named(name: string): Promise<Pick<Quelle, 'id' | 'name'> | undefined> {
      const rows = await db.selectFrom('quelle').select(['id', 'name']).execute()
      return rows.find((row) => row.name.toLowerCase() === name.toLowerCase())
    },

    async insert(werte: Omit<Quelle, 'version'>): Promise<Quelle> {
      const quelle = { ...werte, version: 1 }
      await db.insertInto('quelle').values(toRow(quelle)).execute()
      return quelle
    },

    async update(quelle: Quelle): Promise<Quelle> {
      const next = { ...quelle, version: quelle.version + 1 }
      const { numUpdatedRows } = await db
        .updateTable('quelle')
        .set(toRow(next))
        .where('id', '=', quelle.id)
        .where('version', '=', quelle.version)
        .executeTakeFirst()
      return numUpdatedRows === 1n ? next : refuse('quelle.geaendert', {})
    },

    /** The imports stay in the journal, without a source. */
    async remove(id: string, version: number): Promise<void> {
      await db.updateTable('uebernahme').set({ quelle: null }).where('quelle', '=', id).execute()
      const { numDeletedRows } = await db
        .deleteFrom('quelle')
        .where('id', '=', id)
        .where('version', '=', version)
        .executeTakeFirst()
      if (numDeletedRows === 0n) refuse('quelle.geaendert', {})
    }
  }
}

/** Imports that were not taken back, the newest first. */
function standing(db: Db) {
  return db
    .selectFrom('uebernahme')
    .leftJoin('konto', 'konto.id', 'uebernahme.konto')
    .select(['quelle', 'zeit', 'stand', 'datei', 'konto', 'konto.name as person'])
    .where('rueckgaengigZeit', 'is', null)
    .orderBy('zeit', 'desc')
    .execute()
}

const fromRow = ({ merkmale, ...row }: QuelleTable): Quelle => ({
  ...row,
  merkmale: Merkmale.parse(JSON.parse(merkmale))
})
const toRow = ({ merkmale, ...quelle }: Quelle): QuelleTable => ({ ...quelle, merkmale: JSON.stringify(merkmale) })
