import type { Verlaufsvorgang } from '@shared/domain/faelle/verlauf'
import type { Tag } from '@shared/domain/zeitraum'
import { refuse } from '@shared/errors'
import { revertVorgang } from '../../store/ruecknahme'
import type { Verschont } from '../../store/ruecknahmePlan'
import type { Tx } from '../../store/tables'
import type { Vorgang } from '../../store/vorgang'
import { findMerge, takeMergeBack } from '../../store/zusammenfuehrungZurueck'
import { verlaufRepository } from './verlauf'

/** Takes back the last thing done by hand in a case, and tells what it was and what had to stay. */
export async function undoLast(
  tx: Tx,
  by: Vorgang,
  fall: string,
  heute: Tag
): Promise<{ vorgang: Verlaufsvorgang; reverted: number; spared: ImFall[] }> {
  const letzter = (await verlaufRepository(tx).lastByHand(fall)) ?? refuse('akte.nichtsRueckgaengig', {})
  const { reverted, spared } = (await findMerge(tx, letzter.vorgang))
    ? await takeMergeBack(tx, letzter.vorgang, by, heute)
    : await revertVorgang(tx, letzter.vorgang, by, { heute, fall })
  return { vorgang: letzter, reverted, spared: spared.filter(isInFall) }
}

type Angebotstabelle = 'traeger' | 'standort' | 'durchfuehrung'
type ImFall = Verschont & { tabelle: Exclude<Verschont['tabelle'], Angebotstabelle> }

const isInFall = (verschont: Verschont): verschont is ImFall =>
  !['traeger', 'standort', 'durchfuehrung'].includes(verschont.tabelle)
