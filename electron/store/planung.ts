import type { Planperson } from '@shared/domain/kombination/planperson'
import type { Planwelt } from '@shared/domain/kombination/planwelt'
import { geltendeKriterien } from '@shared/domain/planung/katalog'
import { wegeOf } from '@shared/domain/wege/wegeOf'
import type { Tag } from '@shared/domain/zeitraum'
import { readEinstellung } from './einstellungen'
import { readLaeufe } from './planlaeufe'
import { readPlanpersonen, readWartende } from './planpersonen'
import type { Db } from './tables'

/** What planning follows from: the persons, and everything beside them. */
export interface Planung extends Planwelt {
  personen: Planperson[]
}

/** These persons, or everybody who waits (`null`), with runs, ways, matrix and criteria as of a day. */
export async function readPlanung(db: Db, heute: Tag, wer: readonly string[] | null): Promise<Planung> {
  const welt = await readPlanwelt(db, heute)
  return { ...welt, personen: await readPlanpersonen(db, wer ?? (await readWartende(db)), welt.laeufe, heute) }
}

/** Everything beside the persons. */
export async function readPlanwelt(db: Db, heute: Tag): Promise<Planwelt> {
  const wegzeiten = await db.selectFrom('wegzeit').selectAll().execute()
  const orte = await db.selectFrom('ort').select(['name', 'breite', 'laenge']).execute()
  return {
    heute,
    laeufe: await readLaeufe(db, heute),
    wege: wegeOf(wegzeiten, orte),
    regeln: (await readEinstellung(db, 'ausschlussregeln')).wert,
    kriterien: geltendeKriterien((await readEinstellung(db, 'planungskriterien')).wert)
  }
}
