import { randomUUID } from 'node:crypto'
import { about, refuseOn } from '@shared/domain/befund'
import { normalizeTexte } from '@shared/domain/faelle/normalizeFall'
import type { Felder } from '@shared/domain/feld'
import { checkSatz } from '@shared/domain/saetze/checkSatz'
import type { Satz, Satzart, SatzWerte } from '@shared/domain/saetze/satzarten'
import { satzFelder } from '@shared/domain/saetze/satzFelder'
import { nextInSerie } from '@shared/domain/saetze/serie'
import type { Tag } from '@shared/domain/zeitraum'
import { refuse } from '@shared/errors'
import { refreshNiveau } from './abgeleitet'
import { fromColumns, toColumns } from './columns'
import { insertWithHistory, removeWithHistory, updateWithHistory } from './geschichte'
import { followIntegration } from './letzteIntegration'
import type { Db, Tx } from './tables'
import type { Vorgang } from './vorgang'
import { refuseUnexplained } from './wiederholung'

type Werte = Partial<SatzWerte<Satzart>>

/** A dated record as the field knows it. */
export async function findSatz<A extends Satzart>(db: Db, art: A, id: string): Promise<Satz<A> | undefined> {
  const row = await db
    .selectFrom(art as 'kontakt')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  return row && satzFromRow(art, row)
}

/** A row of a kind of record as the field knows it. */
export function satzFromRow<A extends Satzart>(art: A, row: { id: string; fall: string; version: number }): Satz<A> {
  const werte = fromColumns(satzFelder[art], row) as SatzWerte<A>
  return { id: row.id, fall: row.fall, version: row.version, ...werte }
}

/** Adds a record to a case, checked. */
export async function insertSatz(
  tx: Tx,
  vorgang: Vorgang,
  { art, id, fall, werte: eingabe }: { art: Satzart; id: string; fall: string; werte: Werte },
  heute: Tag
): Promise<void> {
  const felder: Felder = satzFelder[art]
  const werte = withStatusSeit(felder, normalizeTexte(felder, eingabe), heute)
  const fehlend = Object.keys(felder).find((name) => felder[name]?.pflicht && (werte[name] ?? null) === null)
  if (fehlend) refuse('befund.pflicht', { feld: fehlend })
  refuseOn(checkSatz(art, werte, heute))
  if (!(await hasFall(tx, fall))) refuse('fall.fehlt', {})
  if (art === 'teilnahme') await refuseUnexplained(tx, fall, werte, heute)
  await insertWithHistory(tx, vorgang, art, { id, fall, ...toColumns(werte) })
  await follow(tx, art, fall, heute)
  if (art === 'integration') await followIntegration(tx, vorgang, fall, heute)
}

/** Changes fields of a record, checked together with what is stored. Returns the new version. */
export async function saveSatz(
  tx: Tx,
  vorgang: Vorgang,
  { art, id, version, werte: eingabe }: { art: Satzart; id: string; version: number; werte: Werte },
  heute: Tag
): Promise<number> {
  const vorher = (await findSatz(tx, art, id)) ?? refuse('satz.fehlt', {})
  const werte = withStatusSeit(satzFelder[art], normalizeTexte(satzFelder[art], eingabe), heute, vorher)
  refuseOn(about(checkSatz(art, { ...vorher, ...werte }, heute, vorher), werte))
  const next = await updateWithHistory(tx, vorgang, art, { id, version, werte: toColumns(werte) })
  await follow(tx, art, vorher.fall, heute)
  if (art === 'wiedervorlage') await goOnInSerie(tx, vorgang, vorher as Satz<'wiedervorlage'>, werte, heute)
  if (art === 'integration') await followIntegration(tx, vorgang, vorher.fall, heute)
  return next
}

/** Removes a record; the history keeps it, so that it can come back. */
export async function removeSatz(
  tx: Tx,
  vorgang: Vorgang,
  { art, id, version }: { art: Satzart; id: string; version: number },
  heute: Tag
): Promise<void> {
  const { fall } = (await findSatz(tx, art, id)) ?? refuse('satz.fehlt', {})
  await removeWithHistory(tx, vorgang, art, { id, version })
  await follow(tx, art, fall, heute)
}

async function hasFall(tx: Tx, id: string): Promise<boolean> {
  return (await tx.selectFrom('fall').select('id').where('id', '=', id).executeTakeFirst()) !== undefined
}

/** A reminder of a series that is settled comes again. */
async function goOnInSerie(
  tx: Tx,
  vorgang: Vorgang,
  vorher: Satz<'wiedervorlage'>,
  werte: Werte,
  heute: Tag
): Promise<void> {
  const { fall, faelligAm, betreff, team, serie, erledigtAm } = { ...vorher, ...(werte as Partial<typeof vorher>) }
  const naechster = serie && erledigtAm && !vorher.erledigtAm ? nextInSerie(serie, faelligAm, heute) : null
  if (naechster === null) return
  const next = { faelligAm: naechster, betreff, team, serie }
  await insertSatz(tx, vorgang, { art: 'wiedervorlage', id: randomUUID(), fall, werte: next }, heute)
}

async function follow(tx: Tx, art: Satzart, fall: string, heute: Tag): Promise<void> {
  if (art === 'sprachstand') await refreshNiveau(tx, [fall], heute)
}

/** A new status counts from today where the record keeps since when, unless a day is given. */
function withStatusSeit(
  felder: Felder,
  werte: object,
  heute: Tag,
  vorher: object = {}
): Record<string, SatzWerte<Satzart>[never]> & object {
  const neu = werte as Record<string, never>
  const changed =
    'statusSeit' in felder && 'status' in neu && neu['status'] !== (vorher as Record<string, unknown>)['status']
  return (changed && !('statusSeit' in neu) ? { ...neu, statusSeit: heute } : neu) as Record<string, never>
}
