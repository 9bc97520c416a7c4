import type { Tx } from './tables'
import { recordAenderungen, type Vorgang } from './vorgang'

/**
 * Deletes a person for good: the case, its records, drafts, and every value the history kept of them (Art. 17 DSGVO, § 84
 * SGB X). What stays is that a case of this id was deleted, when and by whom.
 */
export async function forgetFall(tx: Tx, vorgang: Vorgang, fall: string): Promise<void> {
  const alle = [fall, ...(await mergedInto(tx, fall))]
  await tx.deleteFrom('fall').where('id', '=', fall).execute()
  await tx.deleteFrom('aenderung').where('fall', 'in', alle).execute()
  await tx.deleteFrom('zusammenfuehrung').where('bleibt', 'in', alle).execute()
  await tx.deleteFrom('entwurf').where('schluessel', 'like', `%${fall}%`).execute()
  const entry = {
    fall,
    tabelle: 'fall',
    satz: fall,
    art: 'WEG',
    feld: null,
    von: null,
    nach: null,
    version: 0
  } as const
  await recordAenderungen(tx, vorgang, [entry])
}

/** Cases that became this one, also by way of others. */
async function mergedInto(tx: Tx, fall: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('zusammenfuehrung')
    .select('geht')
    .where('bleibt', '=', fall)
    .where('rueckgaengigZeit', 'is', null)
    .execute()
  const weitere: string[] = []
  for (const { geht } of rows) weitere.push(geht, ...(await mergedInto(tx, geht)))
  return weitere
}
