import type { Entscheidungen } from '@shared/domain/austausch/plan'
import type { Overrides } from '@shared/domain/austausch/readRequest'
import type { Db, OffeneListeTable } from '../../store/tables'

/** An open list as it outlives the lock: the file itself, and what a person corrected and decided about it. */
export interface GemerkteListe {
  id: string
  datei: string
  bytes: Uint8Array
  /** Name of the source. */
  quelle: string
  korrekturen: Overrides
  entscheidungen: Entscheidungen
}

/** The open lists of one person in the encrypted store. Nobody sees another's; they go when they are finished or put aside. */
export function gemerkteListen(db: Db, konto: string) {
  return {
    async ids(): Promise<string[]> {
      const rows = await db.selectFrom('offeneListe').select('id').where('konto', '=', konto).orderBy('zeit').execute()
      return rows.map(({ id }) => id)
    },

    async find(id: string): Promise<GemerkteListe | undefined> {
      const row = await db
        .selectFrom('offeneListe')
        .selectAll()
        .where('id', '=', id)
        .where('konto', '=', konto)
        .executeTakeFirst()
      return row && fromRow(row)
    },

    async insert({ id, datei, bytes, ...rest }: GemerkteListe): Promise<void> {
      const row = { id, konto, zeit: new Date().toISOString(), datei, bytes, ...toColumns(rest) }
      await db.insertInto('offeneListe').values(row).execute()
    },

    /** The bytes of a list never change. */
    async update({ id, ...rest }: GemerkteListe): Promise<void> {
      await db.updateTable('offeneListe').set(toColumns(rest)).where('id', '=', id).execute()
    },

    async remove(id: string): Promise<void> {
      await db.deleteFrom('offeneListe').where('id', '=', id).where('konto', '=', konto).execute()
    }
  }
}

type Wechselnd = Pick<GemerkteListe, 'quelle' | 'korrekturen' | 'entscheidungen'>

const toColumns = ({ quelle, korrekturen, entscheidungen }: Wechselnd) => ({
  quelle,
  korrekturen: JSON.stringify(korrekturen),
  entscheidungen: JSON.stringify(entscheidungen)
})

/** Both columns are written from these types only. */
function fromRow({ id, datei, bytes, quelle, korrekturen, entscheidungen }: OffeneListeTable): GemerkteListe {
  return {
    ...{ id, datei, bytes: new Uint8Array(bytes), quelle },
    korrekturen: JSON.parse(korrekturen) as Overrides,
    entscheidungen: JSON.parse(entscheidungen) as Entscheidungen
  }
}
