import type { Wegeuebernahme } from '@shared/contract/wegetabelle'
import { deleteRows, type Zeile } from '../../store/bulk'
import type { Db, Tx } from '../../store/tables'
import { type Aenderung, keptRow, recordAenderungen, type Vorgang } from '../../store/vorgang'
import { wegeRepository } from './repository'
import { changesOf, entry, satzOf, VERLAUF } from './uebernahme'

/** The last table that was taken over and not taken back. */
export async function findLetzte(db: Db): Promise<Wegeuebernahme | null> {
  const vorgaenge = await db
    .selectFrom('aenderung')
    .leftJoin('konto', 'konto.id', 'aenderung.konto')
    .select(['vorgang', 'zeit', 'herkunft', 'ruecknahmeVon', 'konto.name'])
    .select(({ fn }) => fn.max('aenderung.id').as('letzte'))
    .where('fall', '=', VERLAUF)
    .groupBy(['vorgang', 'zeit', 'herkunft', 'ruecknahmeVon', 'konto.name'])
    .orderBy('letzte', 'desc')
    .execute()
  const zurueck = new Set(vorgaenge.map(({ ruecknahmeVon }) => ruecknahmeVon))
  const letzte = vorgaenge.find(({ vorgang, herkunft }) => herkunft === 'UEBERNAHME' && !zurueck.has(vorgang))
  if (!letzte) return null
  const saetze = await readSaetze(db, letzte.vorgang)
  const zahl = (tabelle: string, art: string) =>
    saetze.filter(([erste]) => erste?.tabelle === tabelle && erste.art === art).length
  return {
    ...{ vorgang: letzte.vorgang, zeit: letzte.zeit, konto: letzte.name ?? '' },
    ...{ neu: zahl('wegzeit', 'NEU'), geaendert: zahl('wegzeit', 'FELD'), orte: zahl('ort', 'NEU') }
  }
}

/** The entries of a Vorgang, together by row. */
async function readSaetze(db: Db, vorgang: string) {
  const rows = await db
    .selectFrom('aenderung')
    .select(['tabelle', 'satz', 'art', 'feld', 'von', 'version'])
    .where('vorgang', '=', vorgang)
    .where('uebernahme', 'is', null)
    .orderBy('id')
    .execute()
  return [...Map.groupBy(rows, ({ tabelle, satz }) => `${tabelle} ${satz}`).values()]
}

/**
 * Takes back what a table changed: added rows go, changed ones get their former figures. A row that is not as the table left
 * it stays and is named. Versions go on counting.
 */
export async function takeBack(tx: Tx, uebernahme: string, vorgang: Vorgang) {
  const wegzeiten = await wegeRepository(tx).wegzeiten()
  const orte = await tx.selectFrom('ort').selectAll().execute()
  const jetzt = new Map<string, Zeile>([
    ...wegzeiten.map((row) => [satzOf(row.ortA, row.ortB), { ...row } as Zeile] as const),
    ...orte.map((row) => [row.id, { ...row } as Zeile] as const)
  ])
  const verschont: string[] = []
  const aenderungen: Aenderung[] = []
  let zurueckgenommen = 0
  for (const saetze of await readSaetze(tx, uebernahme)) {
    const [{ tabelle, satz, art, version }] = saetze as [(typeof saetze)[number]]
    const row = jetzt.get(satz)
    if (!row || row['version'] !== version) {
      verschont.push(nameOf(tabelle, satz, row))
      continue
    }
    if (tabelle === 'ort') await deleteRows(tx, 'ort', [satz])
    else if (art === 'NEU') await wegOf(tx, row).remove()
    else await wegOf(tx, row).set({ ...former(saetze), version: version + 1 })
    aenderungen.push(
      ...(art === 'NEU'
        ? [entry(satz, version, { art: 'WEG', feld: null, von: keptRow(row), nach: null }, tabelle)]
        : changesOf(row, former(saetze)).map((change) => entry(satz, version + 1, change)))
    )
    zurueckgenommen += 1
  }
  await recordAenderungen(tx, vorgang, aenderungen)
  return { zurueckgenommen, verschont }
}

const former = (saetze: readonly { feld: string | null; von: string | null }[]): Zeile =>
  Object.fromEntries(saetze.map(({ feld, von }) => [feld ?? '', JSON.parse(von ?? 'null')]))

function wegOf(tx: Tx, { ortA, ortB }: Zeile) {
  const [a, b] = [String(ortA), String(ortB)]
  return {
    remove: () => tx.deleteFrom('wegzeit').where('ortA', '=', a).where('ortB', '=', b).execute(),
    set: (werte: Zeile) => tx.updateTable('wegzeit').set(werte).where('ortA', '=', a).where('ortB', '=', b).execute()
  }
}

function nameOf(tabelle: string, satz: string, row: Zeile | undefined): string {
  if (tabelle === 'ort') return String(row?.['name'] ?? 'ein Ort')
  return (JSON.parse(satz) as string[]).join(' – ')
}
