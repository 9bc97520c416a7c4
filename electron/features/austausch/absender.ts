import { artregeln } from '@shared/domain/austausch/arten'
import { type Absender, absenderOf, type Kennung } from '@shared/domain/austausch/traeger'
import type { Db } from '../../store/tables'
import type { Inhalt } from './offeneListen'

/** Whose list it is: as a person said, as remembered for its source, or as the list itself tells. */
export async function findAbsender(
  db: Db,
  { liste, quelle, gewaehlterTraeger }: Pick<Inhalt, 'liste' | 'quelle' | 'gewaehlterTraeger'>
): Promise<Absender | null> {
  const traeger = await db.selectFrom('traeger').select(['id', 'name']).orderBy('name').execute()
  const gesagt = gewaehlterTraeger === undefined ? quelle.traeger : gewaehlterTraeger
  if (gesagt !== null) return traeger.find(({ id }) => id === gesagt) ?? null
  // What lists of the office itself say of providers are the courses of its people.
  if (gewaehlterTraeger === null || artregeln[liste.kind].stammdaten) return null
  return absenderOf(liste, { traeger, kennungen: await readKennungen(db) })
}

/** Every TN-Kennung that was given out, by its spelling. */
export async function readKennungen(db: Db): Promise<ReadonlyMap<string, Kennung>> {
  const rows = await db.selectFrom('tnKennung').selectAll().execute()
  return new Map(rows.map((row) => [row.kennung, row]))
}
