import { type Fehlendes, fehlendesOf } from '@shared/domain/planung/fehlendeKurse'
import type { Tag } from '@shared/domain/zeitraum'
import { readPlanung } from '../../store/planung'
import type { Db } from '../../store/tables'

/** Courses and measures that are missing for those who wait, where there is room already, and how many wait. */
export async function readFehlende(db: Db, heute: Tag): Promise<Fehlendes & { wartende: number }> {
  const { personen, ...welt } = await readPlanung(db, heute, null)
  return { wartende: personen.length, ...fehlendesOf(personen, welt) }
}
