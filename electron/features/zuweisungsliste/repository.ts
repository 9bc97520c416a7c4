import { randomInt } from 'node:crypto'
import { newTnKennung } from '@shared/domain/zuweisungsliste/tnKennung'
import { type Zugewiesen, type Zuweisungskurs, zuMelden } from '@shared/domain/zuweisungsliste/zuweisungsliste'
import { insertRows } from '../../store/bulk'
import type { Db, Tx } from '../../store/tables'

/** A person of the list, with what only the preview shows. */
export interface Person extends Zugewiesen {
  fall: string
  status: string | null
  besondersSchuetzenswert: boolean
}

/** The run a list is for, and whose it is. */
export interface Kurs extends Zuweisungskurs {
  traeger: { id: string; name: string }
}

/** Reads what a list may say: column by column, so that nothing else comes along. */
export function zuweisungRepository(db: Db) {
  return {
    async findKurs(id: string): Promise<Kurs | undefined> {
      const row = await db
        .selectFrom('durchfuehrung')
        .innerJoin('traeger', 'traeger.id', 'durchfuehrung.traeger')
        .select(['titel', 'massnahmeNr', 'kursKennung', 'beginn', 'ende', 'wochenstunden', 'zeitmodell', 'niveauVon'])
        .select(['traeger.id as traegerId', 'traeger.name as traegerName'])
        .where('durchfuehrung.id', '=', id)
        .executeTakeFirst()
      if (!row) return undefined
      const { traegerId, traegerName, ...kurs } = row
      return { ...kurs, traeger: { id: traegerId, name: traegerName } }
    },

    /** Everybody the provider has to know of, by name. */
    async findTeilnehmende(durchfuehrung: string): Promise<string[]> {
      const rows = await db
        .selectFrom('teilnahme')
        .select('fall')
        .distinct()
        .where('durchfuehrung', '=', durchfuehrung)
        .where('status', 'in', zuMelden)
        .execute()
      return rows.map(({ fall }) => fall)
    },

    /** These people in the order of their names; who is gone is left out. */
    async readPersonen(durchfuehrung: string, faelle: readonly string[]): Promise<Person[]> {
      if (faelle.length === 0) return []
      const rows = await db
        .selectFrom('fall')
        .select(['id', 'nachname', 'vorname', 'geburtsdatum', 'geburtsdatumGenauigkeit', 'besondersSchuetzenswert'])
        .select(['strasse', 'plz', 'ort', 'telefon', 'team', 'niveau', 'niveauAm'])
        .where('id', 'in', faelle)
        .orderBy('sortName')
        .execute()
      const zeiten = await db
        .selectFrom('verfuegbarkeit')
        .select(['fall', 'wochentag', 'von', 'bis', 'art'])
        .where('fall', 'in', faelle)
        .execute()
      const jeFall = Map.groupBy(zeiten, ({ fall }) => fall)
      const teilnahmen = await readTeilnahmen(db, durchfuehrung, faelle)
      return rows.map(({ id, besondersSchuetzenswert, ...werte }) => {
        const { status = null, ...teilnahme } = teilnahmen.get(id) ?? {}
        return {
          ...werte,
          fall: id,
          status,
          besondersSchuetzenswert: besondersSchuetzenswert === 1,
          zeiten: jeFall.get(id) ?? [],
          teilnahme: teilnahmen.has(id) ? (teilnahme as NonNullable<Zugewiesen['teilnahme']>) : null
        }
      })
    }
  }
}

/** Of each person the latest participation in this run that the provider has to know of. */
async function readTeilnahmen(db: Db, durchfuehrung: string, faelle: readonly string[]) {
  const rows = await db
    .selectFrom('teilnahme')
    .select(['fall', 'status', 'eintrittPlan', 'eintrittIst', 'austrittPlan', 'wochenstunden', 'verpflichtet'])
    .where('durchfuehrung', '=', durchfuehrung)
    .where('fall', 'in', faelle)
    .where('status', 'in', zuMelden)
    .orderBy('statusSeit')
    .execute()
  return new Map(
    rows.map(({ fall, verpflichtet, ...row }) => [
      fall,
      { ...row, verpflichtet: verpflichtet === null ? null : verpflichtet === 1 }
    ])
  )
}

/** What lists to this provider call these people: what they were called before, and something new for the others. */
export async function readOrCreateKennungen(
  tx: Tx,
  traeger: string,
  faelle: readonly string[]
): Promise<ReadonlyMap<string, string>> {
  // Of the two that a person has after two cases became one, always the same.
  const alle = await tx.selectFrom('tnKennung').selectAll().orderBy('kennung', 'desc').execute()
  const vergeben = new Set(alle.map(({ kennung }) => kennung))
  const bekannt = new Map(alle.filter((eine) => eine.traeger === traeger).map(({ fall, kennung }) => [fall, kennung]))
  const neue = faelle.filter((fall) => !bekannt.has(fall)).map((fall) => ({ kennung: unused(vergeben), traeger, fall }))
  await insertRows(tx, 'tnKennung', neue)
  return new Map([...bekannt, ...neue.map(({ fall, kennung }) => [fall, kennung] as const)])
}

function unused(vergeben: Set<string>): string {
  for (;;) {
    const kennung = newTnKennung(randomInt)
    if (vergeben.has(kennung)) continue
    vergeben.add(kennung)
    return kennung
  }
}
