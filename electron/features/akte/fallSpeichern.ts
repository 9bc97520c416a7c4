import { about, refuseOn } from '@shared/domain/befund'
import { checkFall } from '@shared/domain/faelle/checkFall'
import type { FallWerte } from '@shared/domain/faelle/felder'
import { normalizeFall } from '@shared/domain/faelle/normalizeFall'
import type { Tag } from '@shared/domain/zeitraum'
import { refuse } from '@shared/errors'
import { toColumns } from '../../store/columns'
import { insertWithHistory, updateWithHistory } from '../../store/geschichte'
import type { Tx } from '../../store/tables'
import type { Vorgang } from '../../store/vorgang'
import { akteRepository } from './repository'

/** Adds a case, checked. */
export async function insertFall(
  tx: Tx,
  vorgang: Vorgang,
  id: string,
  eingabe: Partial<FallWerte>,
  heute: Tag
): Promise<void> {
  const werte = normalizeFall(eingabe)
  refuseOn(checkFall(werte, heute))
  await refuseTakenNummer(tx, werte, undefined)
  await insertWithHistory(tx, vorgang, 'fall', { id, ...toColumns(werte) })
}

/** Changes fields of a case, checked together with what is stored. Returns the new version. */
export async function saveFall(
  tx: Tx,
  vorgang: Vorgang,
  { id, version, werte: eingabe }: { id: string; version: number; werte: Partial<FallWerte> },
  heute: Tag
): Promise<number> {
  const vorher = (await akteRepository(tx).find(id)) ?? refuse('fall.fehlt', {})
  const werte = normalizeFall(eingabe)
  refuseOn(about(checkFall({ ...vorher, ...werte }, heute), werte))
  await refuseTakenNummer(tx, werte, id)
  return updateWithHistory(tx, vorgang, 'fall', { id, version, werte: toColumns(werte) })
}

async function refuseTakenNummer(tx: Tx, { kundennummer }: Partial<FallWerte>, id: string | undefined): Promise<void> {
  const holder = kundennummer && (await akteRepository(tx).holderOf(kundennummer, id))
  if (!holder) return
  const name = [holder.vorname, holder.nachname].filter(Boolean).join(' ')
  refuse('fall.kundennummerVergeben', { kundennummer, name })
}
