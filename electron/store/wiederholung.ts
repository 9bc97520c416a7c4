import type { SatzWerte } from '@shared/domain/saetze/satzarten'
import { aehnlicheOf, letzterTag, vergleichsfelder } from '@shared/domain/teilnahme/wiederholung'
import type { Tag } from '@shared/domain/zeitraum'
import { refuse } from '@shared/errors'
import type { Tx } from './tables'

type Neu = Partial<SatzWerte<'teilnahme'>>

/** Refuses a participation like one before, unless it says why once more. Lists that are taken over are not asked. */
export async function refuseUnexplained(tx: Tx, fall: string, neu: Neu, heute: Tag): Promise<void> {
  if (neu.wiederholungGrund || !neu.status) return
  const bisherige = await tx.selectFrom('teilnahme').select(vergleichsfelder).where('fall', '=', fall).execute()
  const [letzte] = aehnlicheOf({ ...neu, status: neu.status }, bisherige, heute)
  if (letzte) refuse('teilnahme.wiederholungOhneGrund', { titel: letzte.titel ?? '', bis: letzterTag(letzte) ?? '' })
}
