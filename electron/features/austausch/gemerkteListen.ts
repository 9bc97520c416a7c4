import type { Entscheidungen } from '@shared/domain/austausch/plan'
import type { Overrides } from '@shared/domain/austausch/readRequest'
import type { Db, OffeneListeTable } from '../../store/tables'

/** An open list as it outlives the lock: the file itself, and what a person corrected and decided about it. */
export interface GemerkteListe {
  id: string
  datei: string
  bytes: Uint8Array
  /** Opens the bytes, where they are locked. */
  kennwort: string | undefined
  /** Name of the source. */
  quelle: string
  korrekturen: Korrekturen
  entscheidungen: Entscheidungen
}

/** What a person corrected; `traeger`: whose list it is, `null` for that of no provider. */
export interface Korrekturen extends Overrides {
  traeger?: string | null
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

    async insert({ id, datei, bytes, kennwort, ...rest }: GemerkteListe): Promise<void> {
      const row = {
        id,
        konto,
        zeit: new Date().toISOString(),
        datei,
        bytes,
        kennwort: kennwort ?? null,
        ...toColumns(rest)
      }
      await db.insertInto('offeneListe').values(row).execute()
    },

    /** The bytes of a list never change, nor does what opens them. */
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
function fromRow({ bytes, kennwort, korrekturen, entscheidungen, ...rest }: OffeneListeTable): GemerkteListe {
  return {
    ...{ id: rest.id, datei: rest.datei, quelle: rest.quelle },
    bytes: new Uint8Array(bytes),
    kennwort: kennwort ?? undefined,
    korrekturen: JSON.parse(korrekturen) as Korrekturen,
    entscheidungen: JSON.parse(entscheidungen) as Entscheidungen
  }
}
