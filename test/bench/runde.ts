import { resolve } from 'node:path'
import { solvePlan } from '../../electron/core/planung/solvePlan'
import { kombinationHandlers } from '../../electron/features/kombination/handlers'
import { planungHandlers } from '../../electron/features/planung/handlers'
import { updateWithHistory } from '../../electron/store/geschichte'
import { newVorgang } from '../../electron/store/vorgang'
import { benchHeute } from '../support/benchHome'
import { openBenchStore, timed } from '../support/benchStore'
import { nodePlaner } from '../support/nodePlaner'
import type { Figure } from './figure'

const ROWS = 200

const figure = (what: string, ms: number, target: number): Figure => {
  return { what, measured: ms, unit: 'ms', target: `≤ ${target.toLocaleString('de-DE')}`, met: ms <= target }
}

/** A round of planning over the practice county: what it looks at, the same after an edit, and many rows accepted with one click. */
export async function measure(): Promise<Figure[]> {
  await using bench = await openBenchStore(3000)
  const { db, konto } = bench
  const ports = { today: () => benchHeute, solvePlan: solvePlan(nodePlaner(resolve('out/main/planer.js'))) }
  const needs = { db, konto: { id: konto }, ports }
  const run = { report: () => {}, signal: new AbortController().signal } as never
  const planung = planungHandlers(needs)
  const { id } = await planung.anlegen({ name: 'Messung', stichtag: benchHeute }, run)
  const look = () => timed(() => planung.vorschau({ id }, run))

  const first = await look()
  const { fall, version, lauf } = await db
    .selectFrom('fall')
    .innerJoin('bedarf', 'bedarf.fall', 'fall.id')
    .select(['fall.id as fall', 'fall.version'])
    .select(({ selectFrom }) => selectFrom('termin').select('durchfuehrung').limit(1).as('lauf'))
    .where('bedarf.status', '=', 'OFFEN')
    .executeTakeFirstOrThrow()
  await updateWithHistory(db, newVorgang(konto), 'fall', { id: fall, version, werte: { maxWochenstunden: 20 } })
  const person = await look()
  await db.updateTable('termin').set({ von: '08:05' }).where('durchfuehrung', '=', lauf).execute()
  const durchfuehrung = await look()
  const tab = await timed(() => kombinationHandlers(needs).candidates({ fall }, run))

  const { plan } = await planung.planen({ runde: id, name: 'Messung', sekunden: 10, regel: 'wartezeit', seed: 1 }, run)
  const { zeilen } = await planung.plan({ id: plan }, run)
  const offene = zeilen.filter(({ vorschlag }) => vorschlag.length > 0).slice(0, ROWS)
  const accepted = await timed(() => planung.entscheiden({ plan, zeilen: offene, entscheid: { art: 'annehmen' } }, run))
  const after = await look()
  const { personen, laeufe, moeglichkeiten } = first.result
  const welt = `${personen} Wartende, ${laeufe.length} Durchführungen, ${moeglichkeiten} Möglichkeiten`
  return [
    figure(`Planungsrunde, ${welt}, das erste Mal`, first.ms, 3000),
    figure('dasselbe nach Änderung einer Person', person.ms, 200),
    figure('dasselbe nach Änderung einer Durchführung', durchfuehrung.ms, 200),
    figure('Kombination in der Fallakte, samt Lesen', tab.ms, 150),
    figure(`${offene.length} Zeilen eines Plans mit einem Klick annehmen`, accepted.ms, 2000),
    figure('die Runde danach', after.ms, 500)
  ]
}
