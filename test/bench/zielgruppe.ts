import { eingebauteZielgruppen } from '@shared/domain/zielgruppen/eingebaut'
import { zielgruppenHandlers } from '../../electron/features/zielgruppen/handlers'
import { benchHeute } from '../support/benchHome'
import { openBenchStore } from '../support/benchStore'
import type { Figure } from './figure'

const rounds = 25
/** The first ones fill the page cache. */
const warmUp = 4
/** One sum carries both counts. */
const UNBEKANNT = 2 ** 32

/** Q1 counted as the window asks for it, and by turns the same question written by hand for the plain driver. */
export async function measure(): Promise<Figure[]> {
  await using bench = await openBenchStore()
  const { store, konto } = bench
  const handlers = zielgruppenHandlers({ db: store.db, konto: { id: konto }, ports: { today: () => benchHeute } })
  const { filter } = eingebauteZielgruppen.find(({ id }) => id === 'Q1')!
  const run = { report: () => {}, signal: new AbortController().signal } as never
  const ask = () => handlers.count({ filter }, run)
  const statement = await store.withDriver((database) => database.prepare(byHand))

  const { treffer, unbekannt, gesamt } = await ask()
  const counted = { beide: unbekannt * UNBEKANNT + treffer, gesamt }
  if (JSON.stringify(statement.get()) !== JSON.stringify(counted)) throw new Error('By hand something else was counted')

  const engine: number[] = []
  const plain: number[] = []
  for (let round = 0; round < rounds; round++) {
    engine.push(await timeOf(ask))
    plain.push(await timeOf(() => statement.get()))
  }
  const time = median(engine.slice(warmUp))
  const ratio = time / median(plain.slice(warmUp))
  return [
    { what: 'Q1 über 50 000 Personen, in der Engine', measured: time, unit: 'ms', target: '≤ 50', met: time <= 50 },
    { what: 'dasselbe gegen die Abfrage von Hand', measured: ratio, unit: '×', target: '≤ 1,5', met: ratio <= 1.5 }
  ]
}

async function timeOf(ask: () => unknown): Promise<number> {
  const start = performance.now()
  await ask()
  return performance.now() - start
}

const median = (times: readonly number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN

/** Q1 with its hits and those nobody can tell of, as somebody who knows the tables would write it. */
const teilnahme = `SELECT 1 FROM teilnahme t WHERE t.fall = fall.id
  AND t.status IN ('ANGEMELDET', 'EINGETRETEN', 'UNTERBROCHEN', 'BEENDET_REGULAER', 'BEENDET_VORZEITIG_POSITIV')`
const byHand = `SELECT sum(CASE
    WHEN fallStatus = 'AKTIV' AND geschlecht = 'W' AND bgGroesse >= 3 AND einkommenBetrag = 0
      AND NOT EXISTS (${teilnahme} AND (t.kursart LIKE 'IK%' OR t.kursart IS NULL AND t.instrument IS NULL)) THEN 1
    WHEN (fallStatus = 'AKTIV' OR fallStatus IS NULL) AND (geschlecht = 'W' OR coalesce(geschlecht, 'UNB') = 'UNB')
      AND (bgGroesse >= 3 OR bgGroesse IS NULL) AND (einkommenBetrag = 0 OR einkommenBetrag IS NULL)
      AND NOT EXISTS (${teilnahme} AND t.kursart LIKE 'IK%') THEN ${UNBEKANNT}
    ELSE 0 END) AS beide, count(*) AS gesamt FROM fall`
