import type { Lage } from '@shared/domain/fristen/frist'
import { zeitdauerOf } from '@shared/domain/uebergabe/zeitdauer'
import { readEinstellung } from './einstellungen'
import type { Db } from './tables'

/** What the office set for the rules of Fristen, the same for everybody. */
export type FristGrundlage = Pick<Lage, 'vertrauensfolge' | 'absolventenplan' | 'zeitdauer'>

export async function readFristGrundlage(db: Db): Promise<FristGrundlage> {
  const teams = await db.selectFrom('team').select(['name', 'art']).execute()
  const { wert: regeln } = await readEinstellung(db, 'uebergaberegeln')
  return {
    vertrauensfolge: (await readEinstellung(db, 'vertrauensfolge')).wert,
    absolventenplan: (await readEinstellung(db, 'absolventenplan')).wert,
    zeitdauer: zeitdauerOf(regeln, teams)
  }
}
