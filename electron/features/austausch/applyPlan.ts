import { setImmediate as breathe } from 'node:timers/promises'
import type { UebernahmeProgress } from '@shared/contract/austausch'
import type { Run } from '@shared/contract/define'
import type { Vorlage } from '@shared/domain/austausch/bestand'
import type { Plan } from '@shared/domain/austausch/plan'
import type { Tag } from '@shared/domain/zeitraum'
import { refuse } from '@shared/errors'
import { refreshNiveau } from '../../store/abgeleitet'
import { insertRows, readRows, type Zeile } from '../../store/bulk'
import { readEinstellung } from '../../store/einstellungen'
import { insertWhole, updateWhole } from '../../store/stundenplan'
import type { Db, Tx } from '../../store/tables'
import { recordAenderungen, type Vorgang } from '../../store/vorgang'
import { angebotRows } from './angebotRows'
import { type PlanRows, planRows } from './planRows'

const ROWS_PER_STEP = 1000

/**
 * Writes exactly what the plan shows, inside the transaction of the caller. Refuses when one of the rows it would touch
 * has changed since the plan was made. Returns the case behind every row.
 */
export async function applyPlan(
  tx: Tx,
  { bestand, angebote }: Vorlage,
  plan: Plan,
  vorgang: Vorgang,
  heute: Tag,
  run: Run<UebernahmeProgress>
): Promise<PlanRows> {
  const { wert: folge } = await readEinstellung(tx, 'vertrauensfolge')
  const rows = angebote ? angebotRows(plan) : planRows(plan, bestand.faelle, { heute, folge })
  await refuseStale(tx, rows, bestand.letzteAenderung)
  await refuseGone(tx, angebote ? 'durchfuehrung' : 'fall', rows, plan)
  const total = rows.neueFaelle.length + rows.neueSaetze.length + rows.aenderungen.length + rows.verlauf.length
  let done = 0
  async function inSteps<T>(some: readonly T[], write: (part: readonly T[]) => Promise<void>): Promise<void> {
    for (let start = 0; start < some.length; start += ROWS_PER_STEP) {
      const part = some.slice(start, start + ROWS_PER_STEP)
      await write(part)
      done += part.length
      run.report({ phase: 'schreiben', done, total })
      await breathe()
      run.signal.throwIfAborted()
    }
  }

  await inSteps(rows.neueFaelle, (part) => insertRows(tx, 'fall', part))
  for (const [tabelle, some] of Map.groupBy(rows.neueSaetze, ({ tabelle }) => tabelle)) {
    await inSteps(some, (part) =>
      insertWhole(
        tx,
        tabelle,
        part.map(({ row }) => row)
      )
    )
  }
  for (const [tabelle, some] of Map.groupBy(rows.aenderungen, ({ tabelle }) => tabelle)) {
    await inSteps(some, (part) =>
      updateWhole(
        tx,
        tabelle,
        part.map(({ id, version, werte }) => ({ id, werte: { ...werte, version } }))
      )
    )
  }
  await inSteps(rows.verlauf, (part) => recordAenderungen(tx, vorgang, part))
  await refreshNiveau(tx, [...rows.niveauOf], heute)
  return rows
}

/**
 * The plan was made from what stood in the store then. A row it changes may have changed, a case may have been given the
 * record it adds, and a person it adds may have been added by somebody else.
 */
async function refuseStale(tx: Db, rows: PlanRows, seit: number): Promise<void> {
  const { versionen, neueFaelle, neueSaetze, fallByRow } = rows
  const added = neueFaelle.length > 0 ? ['fall'] : neueSaetze.map(({ tabelle }) => tabelle).filter(isOwnCase)
  const inHistory = await changedSince(tx, seit, new Set(fallByRow.values()), new Set(added))
  let changed = 0
  for (const [tabelle, expected] of versionen) {
    const found = await readRows<Zeile>(tx, tabelle, [...expected.keys()])
    const now = new Map(found.map((row) => [row['id'], row['version']]))
    for (const [id, version] of expected) if (now.get(id) !== version) changed++
  }
  const nummern = neueFaelle.flatMap(({ kundennummer }) => (typeof kundennummer === 'string' ? [kundennummer] : []))
  changed += (await readRows(tx, 'fall', nummern, 'kundennummer')).length
  const anzahl = Math.max(changed, inHistory)
  if (anzahl > 0) refuse('uebernahme.bestandGeaendert', { anzahl })
}

/** Whom the plan speaks of, without changing anything, may be gone: removed, or one with another person. */
async function refuseGone(
  tx: Db,
  tabelle: 'fall' | 'durchfuehrung',
  { fallByRow, neueFaelle, neueSaetze }: PlanRows,
  { fehlende, fehlendeAngebote = [] }: Plan
): Promise<void> {
  const neue = new Set([...neueFaelle, ...neueSaetze.map(({ row }) => row)].map((row) => row['id']))
  const genannte = [...fallByRow.values()].filter((id) => !neue.has(id))
  const alle = new Set([...genannte, ...fehlende.map(({ fall }) => fall), ...fehlendeAngebote.map(({ id }) => id)])
  const da = new Set((await tx.selectFrom(tabelle).select('id').execute()).map(({ id }) => id))
  const anzahl = [...alle].filter((id) => !da.has(id)).length
  if (anzahl > 0) refuse('uebernahme.bestandGeaendert', { anzahl })
}

const isOwnCase = (tabelle: string) => tabelle === 'traeger' || tabelle === 'durchfuehrung'

/** How many of these cases or runs got a change since, and how many were added in the tables where that matters. */
async function changedSince(
  tx: Db,
  seit: number,
  faelle: ReadonlySet<string>,
  added: ReadonlySet<string>
): Promise<number> {
  const later = await tx
    .selectFrom('aenderung')
    .select(['fall', 'tabelle', 'art'])
    .distinct()
    .where('id', '>', seit)
    .execute()
  const relevant = later.filter(({ fall, tabelle, art }) => faelle.has(fall) || (added.has(tabelle) && art === 'NEU'))
  return new Set(relevant.map(({ fall }) => fall)).size
}
