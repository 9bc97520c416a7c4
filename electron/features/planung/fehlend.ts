import { type Kursidee, kursideenOf } from '@shared/domain/planung/fehlendeKurse'
import type { Tag } from '@shared/domain/zeitraum'
import { readPlanung } from '../../store/planung'
import type { Db } from '../../store/tables'

/** Courses and measures that are missing for those who wait, and how many that are. */
export async function readFehlende(db: Db, heute: Tag): Promise<{ wartende: number; ideen: Kursidee[] }> {
  const { personen, wege } = await readPlanung(db, heute, null)
  return { wartende: personen.length, ideen: kursideenOf(personen, wege, heute) }
}
