import { randomInt } from 'node:crypto'
import { newTnKennung } from '@shared/domain/zuweisungsliste/tnKennung'
import type { Db } from '../../store/tables'

/** What lists to a provider call people: what they were called before, and something new for the others. */
export interface Kennungen {
  byFall: ReadonlyMap<string, string>
  /** Made just now; to be stored with the list that says them first. */
  neue: readonly { kennung: string; traeger: string; fall: string }[]
}

/** Reads the TN-Kennungen for one provider and makes those that are missing; nothing is stored yet. */
export async function kennungenFor(db: Db, traeger: string, faelle: readonly string[]): Promise<Kennungen> {
  const alle = await db.selectFrom('tnKennung').selectAll().execute()
  const vergeben = new Set(alle.map(({ kennung }) => kennung))
  const bekannt = new Map(alle.filter((eine) => eine.traeger === traeger).map(({ fall, kennung }) => [fall, kennung]))
  const neue = [...new Set(faelle)]
    .filter((fall) => !bekannt.has(fall))
    .map((fall) => ({ kennung: unused(vergeben), traeger, fall }))
  return { byFall: new Map([...bekannt, ...neue.map(({ fall, kennung }) => [fall, kennung] as const)]), neue }
}

function unused(vergeben: Set<string>): string {
  for (;;) {
    const kennung = newTnKennung(randomInt)
    if (vergeben.has(kennung)) continue
    vergeben.add(kennung)
    return kennung
  }
}
