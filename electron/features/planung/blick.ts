import type { Laufblick } from '@shared/contract/planung'
import type { Lauf } from '@shared/domain/kombination/lauf'
import type { Db } from '../../store/tables'

/** A run as the round shows it. */
export function laufblickOf(lauf: Lauf): Laufblick {
  const { id, titel, traegerName, standort, ort, art, beginn, ende, frei, freiStand, mindestTn } = lauf
  return { id, titel, traegerName, ort: ort ?? standort, art, beginn, ende, frei, freiStand, mindestTn }
}

/** Runs of a plan, whether they can still be begun or not. */
export async function readLaufblicke(db: Db, ids: readonly string[]): Promise<Laufblick[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('durchfuehrung as d')
    .innerJoin('traeger', 'traeger.id', 'd.traeger')
    .select(['d.id', 'd.titel', 'd.kursart', 'd.standort', 'd.beginn', 'd.ende', 'd.plaetzeFrei', 'd.plaetzeStand'])
    .select(['d.mindestTn', 'traeger.name as traegerName'])
    .where('d.id', 'in', ids)
    .execute()
  return rows.map(({ titel, kursart, standort, plaetzeFrei, plaetzeStand, ...rest }) => ({
    ...{ ...rest, titel: titel ?? '', ort: standort, art: kursart === null ? 'arbeitsmarkt' : 'sprache' },
    ...{ frei: plaetzeFrei, freiStand: plaetzeStand }
  }))
}

/** Names by id, for lists of persons. */
export async function readNamen(db: Db, faelle: readonly string[]): Promise<{ fall: string; name: string }[]> {
  if (faelle.length === 0) return []
  const rows = await db
    .selectFrom('fall')
    .select(['id', 'nachname', 'vorname'])
    .where('id', 'in', faelle)
    .orderBy('sortName')
    .execute()
  return rows.map(({ id, nachname, vorname }) => ({ fall: id, name: [nachname, vorname].filter(Boolean).join(', ') }))
}
