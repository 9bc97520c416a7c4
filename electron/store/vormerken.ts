import { randomUUID } from 'node:crypto'
import type { SatzWerte } from '@shared/domain/saetze/satzarten'
import type { Tag } from '@shared/domain/zeitraum'
import { refuse } from '@shared/errors'
import { findSatz, insertSatz, saveSatz } from './saetze'
import type { Tx } from './tables'
import type { Vorgang } from './vorgang'

/** Makes a planned step a participation that is put down for, and links the two. Returns its id. */
export async function vormerken(
  tx: Tx,
  vorgang: Vorgang,
  { id, version }: { id: string; version: number },
  heute: Tag
): Promise<string> {
  const element = (await findSatz(tx, 'kettenelement', id)) ?? refuse('satz.fehlt', {})
  if (element.version !== version) refuse('satz.geaendert', { felder: [] })
  if (element.planstatus === 'VERWORFEN') refuse('kette.verworfen', {})
  if (element.teilnahme !== null && (await findSatz(tx, 'teilnahme', element.teilnahme))) {
    refuse('kette.schonVorgemerkt', {})
  }
  const teilnahme = randomUUID()
  const { titel, kursart, instrument, traeger, durchfuehrung, beginnPlan, endePlan, wochenstunden } = element
  const werte: Partial<SatzWerte<'teilnahme'>> = {
    ...{ titel, kursart, instrument, traeger, durchfuehrung, wochenstunden, status: 'VORGEMERKT' },
    ...{ eintrittPlan: beginnPlan, austrittPlan: endePlan }
  }
  await insertSatz(tx, vorgang, { art: 'teilnahme', id: teilnahme, fall: element.fall, werte }, heute)
  await saveSatz(tx, vorgang, { art: 'kettenelement', id, version, werte: { teilnahme } }, heute)
  return teilnahme
}
