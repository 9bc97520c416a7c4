import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Entscheidung } from '@shared/domain/austausch/entscheidungen'
import { startBenchEngine } from '../support/benchEngine'
import { p95 } from '../support/manyCases'
import type { Figure } from './figure'
import { writeList } from './readList'

const rows = 5000
const rounds = 20
const target = 200

/** Decisions about an open list of 5 000 rows whose persons are all in the store: from the click to the engine's answer. */
export async function measure(): Promise<Figure[]> {
  await using engine = await startBenchEngine(3000)
  const { api } = engine
  const open = async (changed: boolean) =>
    api.austausch.openBytes({ file: 'liste.xlsx', bytes: await bytesOf(changed), quelle: 'Controlling' })
  await api.austausch.apply({ id: (await open(false)).id, ungedeutet: true })
  const { id } = await open(true)
  const { zeilen } = await api.austausch.rows({ id, offset: 0, limit: 200, ausgaenge: ['changed'] })
  const zeileAt = (round: number) => zeilen[round] ?? zeilen[0]!
  const byTurns = (round: number) => (round % 2 === 0 ? ('bestand' as const) : null)

  async function figure(what: string, work: (round: number) => Promise<unknown>): Promise<Figure> {
    const times: number[] = []
    for (let round = 0; round < rounds; round++) {
      const start = performance.now()
      await work(round)
      times.push(performance.now() - start)
    }
    const measured = Math.round(p95(times))
    return { what: `${what}, p95`, measured, unit: 'ms', target: `≤ ${target}`, met: measured <= target }
  }
  const decide = (eine: Entscheidung) => api.austausch.decide({ id, entscheidungen: [eine] })

  return [
    await figure('Entscheiden bei 5 000 Zeilen: eine Person', (round) =>
      decide({ art: 'person', row: zeileAt(round).row, wahl: { art: 'auslassen' } })
    ),
    await figure('dasselbe: ein Wert', (round) => {
      const { satz, feld } = zeileAt(100 + round).zellen[0]!
      return decide({ art: 'zelle', satz, feld, vorzug: 'bestand' })
    }),
    await figure('dasselbe: 200 markierte Zeilen', (round) =>
      decide({ art: 'zeilen', rows: zeilen.map(({ row }) => row), wahl: byTurns(round) ?? 'zurueck' })
    ),
    await figure('dasselbe: immer für ein Feld der Quelle', (round) =>
      decide({ art: 'immer', tabelle: 'fall', feld: 'ort', vorzug: byTurns(round) })
    ),
    await figure('dasselbe: was ein Wort bedeutet', (round) =>
      api.austausch.translate({
        id,
        woerter: [{ feld: 'kursart', wort: 'Nähkurs', deutung: byTurns(round) && { code: null, immer: false } }]
      })
    )
  ]
}

async function bytesOf(changed: boolean): Promise<Uint8Array<ArrayBuffer>> {
  const folder = mkdtempSync(join(tmpdir(), 'foerderkette-bench-'))
  try {
    const file = join(folder, 'liste.xlsx')
    await writeList(file, changed, rows)
    return new Uint8Array(readFileSync(file))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
