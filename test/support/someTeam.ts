import { randomUUID } from 'node:crypto'
import type { TeamWerte } from '@shared/domain/uebergabe/team'
import type { Db } from '../../electron/store/tables'

/** A team; a test names only what it is about. */
export function someTeam(werte: Partial<TeamWerte> = {}): TeamWerte {
  return { name: 'Team Nord', art: 'UE25', schwerpunkt: null, stellen: 5, sprachen: null, ...werte }
}

/** Puts a team into the table, for arranging only. */
export async function addTeam(db: Db, werte: Partial<TeamWerte> = {}): Promise<void> {
  await db
    .insertInto('team')
    .values({ ...someTeam(werte), id: randomUUID(), version: 1 })
    .execute()
}
