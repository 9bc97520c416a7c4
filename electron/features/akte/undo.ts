import type { Verlaufsvorgang } from '@shared/domain/faelle/verlauf'
import type { Tag } from '@shared/domain/zeitraum'
import { refuse } from '@shared/errors'
import { type Ruecknahme, revertVorgang } from '../../store/ruecknahme'
import type { Tx } from '../../store/tables'
import type { Vorgang } from '../../store/vorgang'
import { verlaufRepository } from './verlauf'

/** Takes back the last thing done by hand in a case, and tells what it was and what had to stay. */
export async function undoLast(
  tx: Tx,
  by: Vorgang,
  fall: string,
  heute: Tag
): Promise<Ruecknahme & { vorgang: Verlaufsvorgang }> {
  const letzter = (await verlaufRepository(tx).lastByHand(fall)) ?? refuse('akte.nichtsRueckgaengig', {})
  return { vorgang: letzter, ...(await revertVorgang(tx, letzter.vorgang, by, { heute, fall })) }
}
