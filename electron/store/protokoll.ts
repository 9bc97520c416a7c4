import { createHash } from 'node:crypto'
import { setImmediate as breathe } from 'node:timers/promises'
import type { Db, Tx } from './tables'
import type { ProtokollTable } from './tablesVerwaltung'

/** What is written down about a deed. Never a name or a value of a case: ids and field names only. */
export interface Eintrag {
  /** Moment, ISO 8601 in UTC. */
  zeit: string
  konto: string
  aktion: string
  /** Kind and id, for example `fall:17`. */
  objekt?: string
  felder?: readonly string[]
}

/** The last entry of the chain: what anchor and backup compare. */
export interface Head {
  nummer: number
  /** Hex. */
  pruefwert: string
}

type Content = Pick<ProtokollTable, 'nummer' | 'zeit' | 'konto' | 'aktion' | 'objekt' | 'felder'>

const start = Buffer.alloc(32)

/** Adds an entry inside the transaction of the deed itself: both are saved, or neither. Returns its number. */
export async function appendProtokoll(tx: Tx, { zeit, konto, aktion, objekt, felder = [] }: Eintrag): Promise<number> {
  const last = await tx
    .selectFrom('protokoll')
    .select(['nummer', 'pruefwert'])
    .orderBy('nummer', 'desc')
    .limit(1)
    .executeTakeFirst()
  const vorgaenger = last?.pruefwert ?? start
  const content: Content = {
    nummer: (last?.nummer ?? 0) + 1,
    zeit,
    konto,
    aktion,
    objekt: objekt ?? null,
    felder: JSON.stringify(felder)
  }
  await tx
    .insertInto('protokoll')
    .values({ ...content, vorgaenger, pruefwert: pruefwertOf(vorgaenger, content) })
    .execute()
  return content.nummer
}

/** Number of the first entry that does not fit the chain, `undefined` if all do. `from` begins later in the chain. */
export async function findBrokenEintrag(db: Db, from = 1): Promise<number | undefined> {
  const before = await db
    .selectFrom('protokoll')
    .select('pruefwert')
    .where('nummer', '=', from - 1)
    .executeTakeFirst()
  let vorgaenger: Uint8Array = before?.pruefwert ?? start
  for (let next = from; ; await breathe()) {
    const rows = await db
      .selectFrom('protokoll')
      .selectAll()
      .where('nummer', '>=', next)
      .orderBy('nummer')
      .limit(1000)
      .execute()
    for (const row of rows) {
      const fits = row.nummer === next && same(row.vorgaenger, vorgaenger)
      if (!fits || !same(row.pruefwert, pruefwertOf(vorgaenger, row))) return next
      vorgaenger = row.pruefwert
      next++
    }
    if (rows.length < 1000) return undefined
  }
}

function pruefwertOf(vorgaenger: Uint8Array, { nummer, zeit, konto, aktion, objekt, felder }: Content): Buffer {
  return createHash('sha256')
    .update(vorgaenger)
    .update(JSON.stringify([nummer, zeit, konto, aktion, objekt, felder]))
    .digest()
}

const same = (one: Uint8Array, other: Uint8Array) => Buffer.compare(one, other) === 0
