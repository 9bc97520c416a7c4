import type { Planungsproblem } from '@shared/domain/planung/problem'
import type { Db } from '../../store/tables'

/** The Kundennummer of each person of a problem, by place; `null` where there is none. */
export async function kundennummernOf(
  db: Db,
  { personen }: Planungsproblem
): Promise<(person: number) => string | null> {
  const faelle = await db.selectFrom('fall').select(['id', 'kundennummer']).execute()
  const jeFall = new Map(faelle.map(({ id, kundennummer }) => [id, kundennummer]))
  return (person) => jeFall.get(personen[person]?.id ?? '') ?? null
}
