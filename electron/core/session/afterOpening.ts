import { ensureCodes } from '../../features/codes/repository'
import { ensureParameter } from '../../features/parameter/repository'
import { refreshNiveauForDay } from '../../store/abgeleitet'
import { readFilterKontext } from '../../store/filterKontext'
import { keepFristen } from '../../store/fristen'
import type { Db } from '../../store/tables'

/** What a store needs each time it is opened: shipped code lists and dated parameters, and what follows from the day. */
export async function afterOpening(db: Db, heute: string): Promise<void> {
  await ensureCodes(db)
  await ensureParameter(db)
  await refreshNiveauForDay(db, heute)
  await keepFristen(db, await readFilterKontext(db, heute))
}
