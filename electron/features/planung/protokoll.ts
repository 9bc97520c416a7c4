import type { Laufblick } from '@shared/contract/planung'
import type { Vorschlag } from '@shared/domain/planung/plan'
import type { Ereignis, Protokolleintrag } from '@shared/domain/planung/protokoll'
import type { Db } from '../../store/tables'
import { readLaufblicke } from './blick'

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

/** Whether anybody ever decided a row of a round: then its protocol is kept. */
export async function hasDecisions(db: Db, runde: string): Promise<boolean> {
  const row = await db
    .selectFrom('planungsprotokoll')
    .select('id')
    .where('runde', '=', runde)
    .where('art', 'in', entschieden)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

const entschieden: readonly Ereignis[] = ['angenommen', 'anders', 'abgelehnt']

/** The newest first, with the runs they name. */
export async function readProtokoll(
  db: Db,
  runde: string
): Promise<{ eintraege: Protokolleintrag[]; laeufe: Laufblick[] }> {
  const rows = await db
    .selectFrom('planungsprotokoll')
    .select(['id', 'zeit', 'art', 'inhalt'])
    .where('runde', '=', runde)
    .orderBy('id', 'desc')
    .limit(2000)
    .execute()
  const eintraege = rows.map(({ inhalt, art, ...rest }) =>
    entryOf({ ...rest, art: art as Ereignis }, JSON.parse(inhalt))
  )
  const genannt = eintraege.flatMap(({ vorschlag, gewaehlt }) => [...vorschlag, ...gewaehlt].map(({ lauf }) => lauf))
  return { eintraege, laeufe: await readLaufblicke(db, [...new Set(genannt)]) }
}

/** As it is shown: the person it is about stays in the store. */
function entryOf(kopf: Pick<Protokolleintrag, 'id' | 'zeit' | 'art'>, inhalt: Inhalt): Protokolleintrag {
  const { name = null, wert, schranke = null, vermittelt = 0, kombinationen = 0, vorschlag, gewaehlt, grund } = inhalt
  return {
    ...{ ...kopf, name, felder: kopf.art === 'geaendert' ? Object.keys(inhalt) : [] },
    zahlen: wert === undefined ? null : { wert, schranke, vermittelt, kombinationen },
    ...{ vorschlag: vorschlag ?? [], gewaehlt: gewaehlt ?? [], grund: grund ?? null }
  }
}

/** What an event may hold, by what it was. */
interface Inhalt {
  name?: string
  wert?: number
  schranke?: number | null
  vermittelt?: number
  kombinationen?: number
  vorschlag?: Vorschlag
  gewaehlt?: Vorschlag
  grund?: string | null
}
