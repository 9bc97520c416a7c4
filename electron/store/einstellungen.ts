import { type EinstellungName, type EinstellungOf, einstellungen } from '@shared/domain/einstellungen/einstellungen'
import { refuse } from '@shared/errors'
import type { Db } from './tables'

export interface Stored<T> {
  version: number
  wert: T
}

/** A setting with the version it was read at; version 0 as long as nobody set it. */
export async function readEinstellung<N extends EinstellungName>(db: Db, name: N): Promise<Stored<EinstellungOf<N>>> {
  const row = await db.selectFrom('einstellung').selectAll().where('name', '=', name).executeTakeFirst()
  const { schema, vorgabe } = einstellungen[name]
  const wert = row ? schema.parse(JSON.parse(row.wert)) : vorgabe
  return { version: row?.version ?? 0, wert: wert as EinstellungOf<N> }
}

/** Saves a setting. With a version, refuses when somebody else saved it meanwhile; without, the program itself sets it. */
export async function saveEinstellung<N extends EinstellungName>(
  db: Db,
  name: N,
  wert: EinstellungOf<N>,
  version?: number
): Promise<Stored<EinstellungOf<N>>> {
  const before = (await readEinstellung(db, name)).version
  if (version !== undefined && version !== before) refuse('satz.geaendert', { felder: [] })
  const row = { name, version: before + 1, wert: JSON.stringify(wert) }
  await db
    .insertInto('einstellung')
    .values(row)
    .onConflict((conflict) => conflict.column('name').doUpdateSet(row))
    .execute()
  return { version: row.version, wert }
}
