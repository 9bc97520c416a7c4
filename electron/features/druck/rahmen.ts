import { formatZeitpunkt } from '@shared/texts/format'
import type { Druckrahmen } from '../../print/rahmen'
import { readEinstellung } from '../../store/einstellungen'
import type { Db } from '../../store/tables'

/** What is the same on every sheet printed now: letterhead, day, moment, words of the code lists. */
export async function readRahmen(db: Db, heute: string): Promise<Druckrahmen> {
  const codes = await db.selectFrom('code').select(['liste', 'code', 'label']).execute()
  const labels = new Map(codes.map(({ liste, code, label }) => [`${liste} ${code}`, label]))
  return {
    briefkopf: (await readEinstellung(db, 'briefkopf')).wert,
    uebung: (await readEinstellung(db, 'uebung')).wert,
    heute,
    stand: formatZeitpunkt(new Date().toISOString()),
    codeLabel: (liste, code) => labels.get(`${liste} ${code}`) ?? code
  }
}
