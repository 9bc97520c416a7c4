import { abgebrochen, erfolgreichBeendet, laufend } from '@shared/domain/saetze/zustaende'
import type { Uebergabelage } from '@shared/domain/uebergabe/evaluateUebergabe'
import type { Db } from '../../store/tables'

type Ergaenzung = Required<Pick<Uebergabelage, 'niveauSprechen' | 'integrationskurs'>>

/** What the hints of the criteria need of the records of some persons. */
export async function readErgaenzung(db: Db, ids: readonly string[]): Promise<(fall: string) => Ergaenzung> {
  const sprechen = await db
    .selectFrom('sprachstand')
    .select(['fall', 'niveauSprechen'])
    .where('fall', 'in', ids)
    .where('niveauSprechen', 'is not', null)
    .orderBy('datum')
    .execute()
  const kurse = await db
    .selectFrom('teilnahme')
    .select('fall')
    .distinct()
    .where('fall', 'in', ids)
    .where('status', 'in', [...laufend, ...erfolgreichBeendet, ...abgebrochen])
    .where((eb) => eb.or([eb('kursart', 'like', 'IK%'), eb('instrument', '=', 'KOMPAS')]))
    .execute()
  const niveau = new Map(sprechen.map((satz) => [satz.fall, satz.niveauSprechen]))
  const besucht = new Set(kurse.map(({ fall }) => fall))
  return (fall) => ({ niveauSprechen: niveau.get(fall) ?? null, integrationskurs: besucht.has(fall) })
}
