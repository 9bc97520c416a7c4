import type { Wert } from '@shared/domain/feld'
import { refuse } from '@shared/errors'
import { decidesDerived, derivedOf } from './abgeleitet'
import { deleteRows, type Zeile } from './bulk'
import { insertWhole, readWhole, updateWhole } from './stundenplan'
import type { Db, Tables } from './tables'
import { type Aenderung, keptRow, recordAenderungen, type Vorgang } from './vorgang'

/**
 * Tables whose rows people edit and whose every change is kept: the case itself and its dated records, providers and their
 * runs. In the history a provider or run stands in the place of the case: `fall` is its own id.
 */
export type TabelleMitGeschichte = 'fall' | Exclude<keyof Tables & string, AndereTabelle>
type AndereTabelle =
  | 'fall'
  | 'termin'
  | 'kettenvorlage'
  | 'frist'
  | 'fristVeraltet'
  | 'team'
  | 'textbaustein'
  | 'zielgruppenstand'
  | 'tnKennung'
  | 'wegzeit'
  | 'ort'
  | 'planungsrunde'
  | 'plan'
  | 'planzeile'
  | 'planungsprotokoll'
  | 'quelle'
  | 'uebernahme'
  | 'aenderung'
  | 'quelleFall'
  | 'quelleAngebot'
  | 'offeneListe'
  | 'ausgabe'
  | 'ausgabeZeile'
  | 'ausgabeKurs'
  | 'personenpaar'
  | 'zusammenfuehrung'
  | 'konto'
  | 'einstellung'
  | 'code'
  | 'parameter'
  | 'zielgruppe'
  | 'ansicht'
  | 'entwurf'
  | 'protokoll'

/**
 * Adds a row with version 1 and says so in the history. `fall` is the case it belongs to (itself, for a case).
 * A case's search form and sort key are added here; its level is the caller's to refresh.
 */
export async function insertWithHistory(
  tx: Db,
  vorgang: Vorgang,
  tabelle: TabelleMitGeschichte,
  row: Zeile
): Promise<void> {
  const complete = { ...row, ...(tabelle === 'fall' && derivedOf(row)), version: 1 }
  await insertWhole(tx, tabelle, [complete])
  await recordAenderungen(tx, vorgang, [entry(tabelle, complete, { art: 'NEU', feld: null, von: null, nach: null })])
}

/** Changes fields of a row. Refuses with both values when someone changed one of the same fields since `version`. */
export async function updateWithHistory(
  tx: Db,
  vorgang: Vorgang,
  tabelle: TabelleMitGeschichte,
  { id, version, werte }: { id: string; version: number; werte: Zeile }
): Promise<number> {
  const before = await readRow(tx, tabelle, id)
  const changed = Object.entries(werte).filter(([feld, wert]) => !same(before[feld], wert))
  if (changed.length === 0) return before.version
  if (before.version !== version) await refuseConflict(tx, before, tabelle, changed, version)

  const next = before.version + 1
  const derived =
    tabelle === 'fall' && changed.some(([feld]) => decidesDerived(feld)) && derivedOf({ ...before, ...werte } as Zeile)
  await updateWhole(tx, tabelle, [{ id, werte: { ...Object.fromEntries(changed), ...derived, version: next } }])
  const aenderungen = changed.map(([feld, wert]) =>
    entry(
      tabelle,
      { ...before, version: next },
      { art: 'FELD', feld, von: JSON.stringify(before[feld] ?? null), nach: JSON.stringify(wert) }
    )
  )
  await recordAenderungen(tx, vorgang, aenderungen)
  return next
}

/** Removes a row; the history keeps it whole, so that it can come back. */
export async function removeWithHistory(
  tx: Db,
  vorgang: Vorgang,
  tabelle: TabelleMitGeschichte,
  { id, version }: { id: string; version: number }
): Promise<void> {
  const before = await readRow(tx, tabelle, id)
  if (before.version !== version) refuse('satz.geaendert', { felder: [] })
  await deleteRows(tx, tabelle, [id])
  await recordAenderungen(tx, vorgang, [
    entry(tabelle, before, { art: 'WEG', feld: null, von: keptRow(before), nach: null })
  ])
}

type StoredRow = Zeile & { id: string; version: number }

async function readRow(tx: Db, tabelle: TabelleMitGeschichte, id: string): Promise<StoredRow> {
  const [row] = await readWhole<StoredRow>(tx, tabelle, [id])
  return row ?? refuse('satz.fehlt', {})
}

/** A conflict only where the same field was touched: changes to different fields go side by side. */
async function refuseConflict(
  tx: Db,
  before: StoredRow,
  tabelle: TabelleMitGeschichte,
  changed: [string, unknown][],
  since: number
): Promise<void> {
  const later = await tx
    .selectFrom('aenderung')
    .leftJoin('konto', 'konto.id', 'aenderung.konto')
    .select(['aenderung.feld', 'konto.name', 'aenderung.zeit'])
    .where('aenderung.fall', '=', String(before['fall'] ?? before.id))
    .where('aenderung.satz', '=', before.id)
    .where('aenderung.tabelle', '=', tabelle)
    .where('aenderung.version', '>', since)
    .where(
      'aenderung.feld',
      'in',
      changed.map(([feld]) => feld)
    )
    .orderBy('aenderung.id')
    .execute()
  if (later.length === 0) return
  const felder = changed.flatMap(([feld, wert]) => {
    const last = later.findLast((aenderung) => aenderung.feld === feld)
    return last
      ? [{ feld, ihrWert: wert as Wert, gespeichert: before[feld] ?? null, konto: last.name ?? '', zeit: last.zeit }]
      : []
  })
  refuse('satz.geaendert', { felder })
}

function entry(
  tabelle: TabelleMitGeschichte,
  row: Zeile,
  what: Pick<Aenderung, 'art' | 'feld' | 'von' | 'nach'>
): Aenderung {
  return {
    ...what,
    tabelle,
    fall: String(row['fall'] ?? row['id']),
    satz: String(row['id']),
    version: Number(row['version'])
  }
}

const same = (a: unknown, b: unknown) => (a ?? null) === (b ?? null)
