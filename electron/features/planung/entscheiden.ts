import type { Entscheid, Planzeile } from '@shared/contract/planung'
import type { Vorschlag } from '@shared/domain/planung/plan'
import type { Tag } from '@shared/domain/zeitraum'
import { refuse } from '@shared/errors'
import { addKombination } from '../../store/kombinationen'
import type { Tx } from '../../store/tables'
import type { Vorgang } from '../../store/vorgang'
import { plaeneRepository } from './plaene'
import { type Ereignis, note } from './protokoll'

interface Was {
  plan: string
  runde: string
  zeilen: readonly { fall: string; version: number }[]
  entscheid: Entscheid
}

/** Decides rows within a transaction: all or none. What is accepted becomes a proposal in the chain. */
export async function decideRows(
  tx: Tx,
  vorgang: Vorgang,
  { plan, runde, zeilen, entscheid }: Was,
  heute: Tag
): Promise<void> {
  const repository = plaeneRepository(tx)
  const jeFall = new Map((await repository.zeilen(plan)).map((zeile) => [zeile.fall, zeile]))
  const schonVergeben = new Set((await repository.accepted(runde)).map(({ fall }) => fall))
  const ereignisse: Record<string, unknown>[] = []
  for (const { fall, version } of zeilen) {
    const zeile = jeFall.get(fall) ?? refuse('planung.zeileFehlt', {})
    if (zeile.version !== version) refuse('satz.geaendert', { felder: [] })
    if (zeile.kombination !== null) refuse('planung.schonInKette', {})
    const gewaehlt = chosen(zeile, entscheid)
    if (gewaehlt && schonVergeben.has(fall)) refuse('planung.schonVergeben', {})
    const grund = 'grund' in entscheid ? entscheid.grund : null
    const kombination =
      gewaehlt &&
      (await addKombination(
        tx,
        vorgang,
        { fall, runde, elemente: gewaehlt, begruendung: grund, ueberstimmt: [] },
        heute
      ))
    const werte = { ...standFor[entscheid.art], grund, kombination }
    await repository.decide(
      { plan, fall, version },
      { ...werte, gewaehlt: entscheid.art === 'aendern' ? gewaehlt : null }
    )
    ereignisse.push({ plan, fall, vorschlag: zeile.vorschlag, ...(entscheid.art === 'aendern' && { gewaehlt }), grund })
  }
  await note(tx, runde, ereignisFor[entscheid.art], ereignisse)
}

/** What goes into the chain; `null`: nothing. */
function chosen({ vorschlag }: Planzeile, entscheid: Entscheid): Vorschlag | null {
  if (entscheid.art === 'aendern') return entscheid.gewaehlt
  if (entscheid.art !== 'annehmen') return null
  return vorschlag.length > 0 ? vorschlag : refuse('planung.ohneVorschlag', {})
}

const standFor = {
  annehmen: { status: 'ANGENOMMEN' },
  aendern: { status: 'GEAENDERT' },
  ablehnen: { status: 'ABGELEHNT' },
  oeffnen: { status: 'OFFEN' }
} as const

const ereignisFor: Record<Entscheid['art'], Ereignis> = {
  annehmen: 'angenommen',
  aendern: 'anders',
  ablehnen: 'abgelehnt',
  oeffnen: 'geoeffnet'
}
