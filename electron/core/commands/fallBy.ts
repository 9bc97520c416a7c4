import { refuse } from '@shared/errors'
import type { Db } from '../../store/tables'

/** The case with this number, however it was typed. Refuses `fall.kundennummerUnbekannt`. */
export async function fallBy(db: Db, eingabe: string): Promise<{ kundennummer: string; fall: string }> {
  const kundennummer = eingabe.replace(/[\s.-]/g, '').toUpperCase()
  const fall = await db.selectFrom('fall').select('id').where('kundennummer', '=', kundennummer).executeTakeFirst()
  return fall ? { kundennummer, fall: fall.id } : refuse('fall.kundennummerUnbekannt', { kundennummer })
}
