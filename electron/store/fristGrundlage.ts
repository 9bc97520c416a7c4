import { tageslisteOf } from '@shared/domain/angebote/tagesliste'
import type { Lage } from '@shared/domain/fristen/frist'
import { unterrichtsfreiFrom } from '@shared/domain/sprache/unterrichtsfrei'
import { zeitdauerOf } from '@shared/domain/uebergabe/zeitdauer'
import type { FilterKontext } from '@shared/domain/zielgruppen/kontext'
import { readEinstellung } from './einstellungen'
import type { Db } from './tables'

/** What the office set for the rules of Fristen, the same for everybody. */
export type FristGrundlage = Pick<Lage, 'vertrauensfolge' | 'absolventenplan' | 'zeitdauer' | 'unterrichtsfrei'>

export async function readFristGrundlage(db: Db, { heute, parameter }: FilterKontext): Promise<FristGrundlage> {
  const teams = await db.selectFrom('team').select(['name', 'art']).execute()
  const { wert: regeln } = await readEinstellung(db, 'uebergaberegeln')
  return {
    vertrauensfolge: (await readEinstellung(db, 'vertrauensfolge')).wert,
    absolventenplan: (await readEinstellung(db, 'absolventenplan')).wert,
    zeitdauer: zeitdauerOf(regeln, teams),
    unterrichtsfrei: unterrichtsfreiFrom(heute, String(parameter('feiertagsland')), await readAusfall(db))
  }
}

/** The runs with days on which they pause. What of it cannot be read is told where the run is edited. */
async function readAusfall(db: Db) {
  const rows = await readAusfalltage(db)
  return rows.map(({ id, ausfalltage }) => ({ id, ausfall: tageslisteOf(ausfalltage).spannen }))
}

/** The days on which runs pause, as entered. */
export const readAusfalltage = (db: Db) =>
  db
    .selectFrom('durchfuehrung')
    .select(['id', 'ausfalltage'])
    .where('ausfalltage', 'is not', null)
    .orderBy('id')
    .execute()
