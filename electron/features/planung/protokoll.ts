import type { Db } from '../../store/tables'

/** What happened in a round, for data protection officer and staff council. Never who of the staff did it. */
export type Ereignis =
  | 'angelegt'
  | 'geaendert'
  | 'geplant'
  | 'planEntfernt'
  | 'angenommen'
  | 'anders'
  | 'abgelehnt'
  | 'geoeffnet'

/** Notes an event; the caller is inside the transaction of the change itself. */
export async function note(
  tx: Db,
  runde: string,
  art: Ereignis,
  ereignisse: readonly Record<string, unknown>[]
): Promise<void> {
  const zeit = new Date().toISOString()
  for (const inhalt of ereignisse) {
    await tx
      .insertInto('planungsprotokoll')
      .values({ runde, zeit, art, inhalt: JSON.stringify(inhalt) })
      .execute()
  }
}

/** The newest first. */
export async function readProtokoll(db: Db, runde: string) {
  const rows = await db
    .selectFrom('planungsprotokoll')
    .select(['id', 'zeit', 'art', 'inhalt'])
    .where('runde', '=', runde)
    .orderBy('id', 'desc')
    .limit(2000)
    .execute()
  return rows.map(({ inhalt, ...rest }) => ({ ...rest, inhalt: JSON.parse(inhalt) as Record<string, unknown> }))
}
