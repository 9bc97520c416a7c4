import { randomUUID } from 'node:crypto'
import type { SatzWerte } from '@shared/domain/saetze/satzarten'
import { mayAdvance, schrittOf } from '@shared/domain/teilnahme/schritte'
import type { Tag } from '@shared/domain/zeitraum'
import { refuse } from '@shared/errors'
import { findSatz, insertSatz, saveSatz } from './saetze'
import type { Tx } from './tables'
import type { Vorgang } from './vorgang'

interface Weiterschritt {
  id: string
  version: number
  werte: Partial<SatzWerte<'teilnahme'>> & { status: string }
  sprachstand: Partial<SatzWerte<'sprachstand'>> | null
  integration: Partial<SatzWerte<'integration'>> | null
}

/** Takes a participation to its next status, with the result and the placement that belong to it. Returns the new version. */
export async function advance(
  tx: Tx,
  vorgang: Vorgang,
  { id, version, werte, sprachstand, integration }: Weiterschritt,
  heute: Tag
): Promise<number> {
  const vorher = (await findSatz(tx, 'teilnahme', id)) ?? refuse('satz.fehlt', {})
  // Somebody else may have gone on meanwhile: that is a conflict of versions, told with both values.
  if (vorher.version === version && !mayAdvance(vorher.status, werte.status)) refuse('teilnahme.schritt', {})
  const { pflicht } = schrittOf(vorher, werte.status, heute)
  const fehlend = pflicht.find((feld) => (werte[feld] ?? vorher[feld]) === null)
  if (fehlend) refuse('befund.pflicht', { feld: fehlend })
  const next = await saveSatz(tx, vorgang, { art: 'teilnahme', id, version, werte }, heute)
  const { fall } = vorher
  if (sprachstand)
    await insertSatz(tx, vorgang, { art: 'sprachstand', id: randomUUID(), fall, werte: sprachstand }, heute)
  if (integration)
    await insertSatz(tx, vorgang, { art: 'integration', id: randomUUID(), fall, werte: integration }, heute)
  return next
}
