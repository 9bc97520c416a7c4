import { einstellungenHandlers } from '../../electron/features/einstellungen/handlers'
import { uebergabenHandlers } from '../../electron/features/uebergaben/handlers'
import { benchHeute } from '../support/benchHome'
import { openBenchStore, timed } from '../support/benchStore'
import type { Figure } from './figure'

/** The list "Übergabe prüfen", and saving another order of trust, which looks at everybody's level anew. */
export async function measure(): Promise<Figure[]> {
  await using bench = await openBenchStore()
  const { db } = bench
  const konto = { id: bench.konto, name: 'Kim Beispiel' }
  const ports = { today: () => benchHeute, setIdleMinutes: () => {} }
  let reports = 0
  const run = { report: () => reports++, signal: new AbortController().signal } as never

  const uebergaben = uebergabenHandlers({ db, konto, ports })
  const first = await timed(() => uebergaben.pruefen({ team: null, limit: 200 }, run))
  const again = await timed(() => uebergaben.pruefen({ team: null, limit: 200 }, run))

  const einstellungen = einstellungenHandlers({ db, konto, ports })
  const { version, wert } = await einstellungen.readVertrauensfolge(undefined, run)
  const saved = await timed(() => einstellungen.saveVertrauensfolge({ version, wert: wert.toReversed() }, run))
  const { gesamt } = again.result
  return [
    {
      what: `„Übergabe prüfen“ über 50 000 Personen (${gesamt.toLocaleString('de-DE')} auf der Liste), das erste Mal`,
      ...{ measured: first.ms, unit: 'ms', target: '–', met: true }
    },
    { what: 'dasselbe noch einmal', measured: again.ms, unit: 'ms', target: '≤ 500', met: again.ms <= 500 },
    {
      what: `andere Vertrauensfolge für 50 000 Personen speichern (${saved.result.geaendert.toLocaleString('de-DE')} Niveaus ändern sich)`,
      ...{ measured: saved.ms / 1000, unit: 's', target: '≤ 5', met: saved.ms <= 5000 }
    },
    { what: 'Fortschritt dabei gemeldet', measured: reports, unit: 'Mal', target: '≥ 10', met: reports >= 10 }
  ]
}
