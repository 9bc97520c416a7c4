import type { contract } from '@shared/contract'
import { addMonths } from '@shared/domain/kalender'
import type { Tag } from '@shared/domain/zeitraum'
import type { z } from 'zod'
import type { Db } from '../../store/tables'
import { kurseRepository, profilOf } from './kurse'

/** Results and absences of a run are still asked for months after its end. */
const NACHLAUF_MONATE = 6

/** Runs and providers a list can be for: what runs or is to come, and what ended lately. */
export async function readZiele(db: Db, heute: Tag): Promise<z.input<typeof contract.ausgaben.ziele.output>> {
  const kurse = await kurseRepository(db).all()
  const traeger = await db.selectFrom('traeger').select(['id', 'name']).execute()
  const since = addMonths(heute, -NACHLAUF_MONATE)
  return {
    heute,
    durchfuehrungen: kurse
      .filter(({ ende }) => ende === null || ende >= since)
      .map(({ id, titel, beginn, ende, traeger: { name }, ...kurs }) => ({
        ...{ id, titel, beginn, ende, traeger: name },
        profil: profilOf(kurs)
      }))
      .toSorted((a, b) => a.titel.localeCompare(b.titel, 'de') || (a.beginn ?? '').localeCompare(b.beginn ?? '')),
    traeger: traeger
      .map(({ id, name }) => ({
        ...{ id, name },
        profile: [...new Set(kurse.filter((kurs) => kurs.traeger.id === id).map(profilOf))]
      }))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'de'))
  }
}
