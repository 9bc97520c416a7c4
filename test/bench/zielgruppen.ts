import { eingebauteZielgruppen } from '@shared/domain/zielgruppen/eingebaut'
import { zielgruppenHandlers } from '../../electron/features/zielgruppen/handlers'
import { benchHeute } from '../support/benchHome'
import { openBenchStore, timed } from '../support/benchStore'
import type { Figure } from './figure'

const rounds = 5
const target = 300

/** Every Zielgruppe of the program counted over 50 000 persons: median of five, after one to fill the page cache. */
export async function measure(): Promise<Figure[]> {
  await using bench = await openBenchStore()
  const { db, konto } = bench
  const handlers = zielgruppenHandlers({ db, konto: { id: konto }, ports: { today: () => benchHeute } })
  const run = { report: () => {}, signal: new AbortController().signal } as never
  const figures: Figure[] = []
  for (const { id, filter } of eingebauteZielgruppen) {
    const { result } = await timed(() => handlers.count({ filter }, run))
    const times: number[] = []
    for (let round = 0; round < rounds; round++) {
      times.push((await timed(() => handlers.count({ filter }, run))).ms)
    }
    const measured = times.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN
    const what = `${id} über 50 000 Personen (${result.treffer.toLocaleString('de-DE')} Treffer)`
    figures.push({ what, measured, unit: 'ms', target: `≤ ${target}`, met: measured <= target })
  }
  return figures
}
