import type { Deutungen } from '@shared/domain/austausch/fremdeWoerter'
import { type Entscheidungen, keineEntscheidungen } from '@shared/domain/austausch/plan'
import type { Overrides } from '@shared/domain/austausch/readRequest'
import type { ErrorData } from '@shared/errors'
import type { Db } from '../../store/tables'
import type { OffeneListeTable } from '../../store/tablesAustausch'

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

/** What a person corrected. */
export interface Korrekturen extends Overrides {
  /** Whose list it is, `null` for that of no provider. */
  traeger?: string | null
  deutungen?: Deutungen
  /** Further sheets to follow. */
  weitere?: string[]
}

/** A list that lies in the store and could not be read again. */
export interface GescheiterteListe {
  id: string
  datei: string
  error: ErrorData
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
        gescheitert: null,
        ...toColumns(rest)
      }
      await db.insertInto('offeneListe').values(row).execute()
    },

    /** The bytes of a list never change, nor does what opens them. */
    async update({ id, ...rest }: GemerkteListe): Promise<void> {
      await db.updateTable('offeneListe').set(toColumns(rest)).where('id', '=', id).execute()
    },

    /** Lists that could not be read again, and why. */
    async gescheiterte(): Promise<GescheiterteListe[]> {
      const rows = await db
        .selectFrom('offeneListe')
        .select(['id', 'datei', 'gescheitert'])
        .where('konto', '=', konto)
        .where('gescheitert', 'is not', null)
        .orderBy('zeit')
        .execute()
      return rows.map(({ id, datei, gescheitert }) => ({
        id,
        datei,
        error: JSON.parse(gescheitert ?? '') as ErrorData
      }))
    },

    /** Why a list cannot be read again, or that nothing speaks against it any more. */
    async mark(id: string, error: ErrorData | null): Promise<void> {
      const gescheitert = error && JSON.stringify(error)
      await db.updateTable('offeneListe').set({ gescheitert }).where('id', '=', id).execute()
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
    entscheidungen: { ...keineEntscheidungen, ...(JSON.parse(entscheidungen) as Partial<Entscheidungen>) }
  }
}
