import type { Entscheid, Planzeile } from '@shared/contract/planung'
import type { Vorschlag } from '@shared/domain/planung/plan'
import type { Ereignis } from '@shared/domain/planung/protokoll'
import type { Tag } from '@shared/domain/zeitraum'
import { refuse } from '@shared/errors'
import { addKombinationen } from '../../store/kombinationen'
import type { Tx } from '../../store/tables'
import type { Vorgang } from '../../store/vorgang'
import { plaeneRepository } from './plaene'
import { note } from './protokoll'

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
  const grund = 'grund' in entscheid ? entscheid.grund : null
  const entschiedene = zeilen.map(({ fall, version }) => {
    const zeile = jeFall.get(fall) ?? refuse('planung.zeileFehlt', {})
    if (zeile.version !== version) refuse('satz.geaendert', { felder: [] })
    if (zeile.kombination !== null) refuse('planung.schonInKette', {})
    const gewaehlt = chosen(zeile, entscheid)
    if (gewaehlt && schonVergeben.has(fall)) refuse('planung.schonVergeben', {})
    return { fall, version, vorschlag: zeile.vorschlag, gewaehlt }
  })
  const kombinationen = await addChosen(tx, vorgang, { runde, entschiedene, grund }, heute)
  for (const { fall, version, gewaehlt } of entschiedene) {
    const werte = { ...standFor[entscheid.art], grund, kombination: kombinationen.get(fall) ?? null }
    await repository.decide(
      { plan, fall, version },
      { ...werte, gewaehlt: entscheid.art === 'aendern' ? gewaehlt : null }
    )
  }
  const ereignisse = entschiedene.map(({ fall, vorschlag, gewaehlt }) => ({
    ...{ plan, fall, vorschlag, grund },
    ...(entscheid.art === 'aendern' && { gewaehlt })
  }))
  await note(tx, runde, ereignisFor[entscheid.art], ereignisse)
}

interface Entschieden {
  runde: string
  entschiedene: readonly { fall: string; gewaehlt: Vorschlag | null }[]
  grund: string | null
}

/** What was chosen as proposals in the chains, by case. */
async function addChosen(
  tx: Tx,
  vorgang: Vorgang,
  { runde, entschiedene, grund }: Entschieden,
  heute: Tag
): Promise<ReadonlyMap<string, string>> {
  const neue = entschiedene.flatMap(({ fall, gewaehlt }) =>
    gewaehlt ? { fall, runde, elemente: gewaehlt, begruendung: grund, ueberstimmt: [] } : []
  )
  if (neue.length === 0) return new Map()
  const ids = await addKombinationen(tx, vorgang, neue, heute)
  return new Map(neue.map(({ fall }, at) => [fall, ids[at] ?? '']))
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
