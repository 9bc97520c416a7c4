import { randomUUID } from 'node:crypto'
import { mitgelieferteVorlagen } from '@shared/domain/kette/vorlagen'
import type { Kettenvorlage, VorlageWerte } from '@shared/domain/kette/vorlagen/vorlage'
import { refuse } from '@shared/errors'
import type { Db } from '../../store/tables'
import type { KettenvorlageTable } from '../../store/tablesVerwaltung'

interface Stand {
  id: string
  version: number
}

/** Chain templates: those of the program, and those of the office in the store. */
export function vorlagenRepository(db: Db) {
  return {
    async list(): Promise<Kettenvorlage[]> {
      const rows = await db.selectFrom('kettenvorlage').selectAll().execute()
      const eigene = rows.map(fromRow).toSorted((a, b) => a.name.localeCompare(b.name, 'de'))
      return [...mitgelieferteVorlagen, ...eigene]
    },

    async find(id: string): Promise<Kettenvorlage> {
      const mitgeliefert = mitgelieferteVorlagen.find((vorlage) => vorlage.id === id)
      if (mitgeliefert) return mitgeliefert
      const row = await db.selectFrom('kettenvorlage').selectAll().where('id', '=', id).executeTakeFirst()
      return row ? fromRow(row) : refuse('satz.fehlt', {})
    },

    /** Adds one (`stand: null`) or changes one that nobody changed since it was read. */
    async save(stand: Stand | null, { elemente, ...werte }: VorlageWerte): Promise<Kettenvorlage> {
      const row = { ...werte, elemente: JSON.stringify(elemente), version: (stand?.version ?? 0) + 1 }
      if (stand === null) {
        const neu = { ...row, id: randomUUID() }
        await db.insertInto('kettenvorlage').values(neu).execute()
        return fromRow(neu)
      }
      const saved = await db
        .updateTable('kettenvorlage')
        .set(row)
        .where('id', '=', stand.id)
        .where('version', '=', stand.version)
        .returningAll()
        .executeTakeFirst()
      return saved ? fromRow(saved) : refuse('satz.geaendert', { felder: [] })
    },

    async remove({ id, version }: Stand): Promise<void> {
      const { numDeletedRows } = await db
        .deleteFrom('kettenvorlage')
        .where('id', '=', id)
        .where('version', '=', version)
        .executeTakeFirst()
      if (numDeletedRows === 0n) refuse('satz.geaendert', { felder: [] })
    }
  }
}

/** The elements were checked when they were saved, and the contract parses them once more. */
const fromRow = ({ elemente, ...row }: KettenvorlageTable): Kettenvorlage => ({
  ...row,
  elemente: JSON.parse(elemente)
})
