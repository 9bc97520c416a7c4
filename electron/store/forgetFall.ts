import type { Tx } from './tables'
import { recordAenderungen, type Vorgang } from './vorgang'

/**
 * Deletes a person for good: the case, its records, drafts, and every value the history kept of them (Art. 17 DSGVO, § 84
 * SGB X). What stays is that a case of this id was deleted, when and by whom.
 */
export async function forgetFall(tx: Tx, vorgang: Vorgang, fall: string): Promise<void> {
  await tx.deleteFrom('fall').where('id', '=', fall).execute()
  await tx.deleteFrom('aenderung').where('fall', '=', fall).execute()
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
