import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { UebernahmeProgress } from '@shared/contract/austausch'
import { type BenchEngine, startBenchEngine } from '../support/benchEngine'
import type { Figure } from './figure'
import { writeList } from './readList'

const rows = 50_000
/** Often enough to notice a tenth of a second. */
const BEAT_MS = 10

/**
 * A list of 50 000 × 30 opened in the built engine and reader, this process in the place of main: how long until the
 * preview stands, how often it tells how far it is, how long a cancel takes, what the engine holds, how long main is busy.
 * Then the same for the list of the next month, with everybody in the store already.
 */
export async function measure(): Promise<Figure[]> {
  const first = await bytesOf(false)
  const next = await bytesOf(true)
  await using engine = await startBenchEngine(3000)
  const reading = await cancelIn(engine, first, 'erkennen')
  const comparing = await cancelIn(engine, first, 'abgleichen')
  await engine.restart()
  const empty = await preview(engine, first)
  await engine.api.austausch.apply({ id: empty.id, ungedeutet: true })
  await engine.restart()
  const known = await preview(engine, next)
  return [
    figure('Vorschau 50 000 Zeilen, lauter neue Personen', empty.seconds, 's', 30),
    { ...figure('Fortschritt dabei gemeldet', empty.reports, 'Mal', 0), target: '≥ 20', met: empty.reports >= 20 },
    figure('Speicher der Engine danach', empty.memory.now, 'MiB', 600),
    figure('Speicher der Engine am höchsten', empty.memory.peak, 'MiB', 600),
    figure('Hauptprozess längstens beschäftigt', empty.longest, 'ms', 100),
    figure('Abbrechen, während Werte erkannt werden', reading / 1000, 's', 0.5),
    figure('Abbrechen, während mit dem Bestand verglichen wird', comparing / 1000, 's', 0.5),
    figure('eine Seite der Vorschau holen', empty.paging, 'ms', 100),
    figure('Vorschau 50 000 Zeilen, alle schon im Bestand', known.seconds, 's', 30),
    figure('Speicher der Engine dabei am höchsten', known.memory.peak, 'MiB', 600)
  ]
}

async function preview({ api, memory }: BenchEngine, bytes: Uint8Array<ArrayBuffer>) {
  let reports = 0
  const lag = watchLag()
  const start = performance.now()
  const liste = await api.austausch.openBytes(
    { file: 'liste.xlsx', bytes, quelle: 'Controlling', fluechtig: true },
    { onProgress: () => reports++ }
  )
  const seconds = (performance.now() - start) / 1000
  const longest = lag.stop()
  if (liste.zaehler.rows !== rows) throw new Error(`Expected ${rows} rows, got ${liste.zaehler.rows}`)
  const used = memory()
  const page = performance.now()
  await api.austausch.rows({ id: liste.id, offset: 40_000, limit: 100 })
  return { id: liste.id, seconds, reports, longest, memory: used, paging: performance.now() - page }
}

/** Milliseconds from „Abbrechen“ until the call is over, pressed at the first word of a phase's progress. */
async function cancelIn(
  { api }: BenchEngine,
  bytes: Uint8Array<ArrayBuffer>,
  when: UebernahmeProgress['phase']
): Promise<number> {
  const controller = new AbortController()
  let pressed = 0
  const onProgress = ({ phase, done }: UebernahmeProgress) => {
    if (phase !== when || done === 0 || pressed > 0) return
    pressed = performance.now()
    controller.abort()
  }
  const opening = api.austausch.openBytes(
    { file: 'liste.xlsx', bytes, fluechtig: true },
    { signal: controller.signal, onProgress }
  )
  const [outcome] = await Promise.allSettled([opening])
  if (outcome.status === 'fulfilled') throw new Error(`Nothing was cancelled in ${when}`)
  return performance.now() - pressed
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

/** The longest time this process did not get round to anything else. */
function watchLag() {
  let longest = 0
  let last = performance.now()
  const beat = setInterval(() => {
    longest = Math.max(longest, performance.now() - last - BEAT_MS)
    last = performance.now()
  }, BEAT_MS)
  return {
    stop() {
      clearInterval(beat)
      return longest
    }
  }
}

const figure = (what: string, value: number, unit: string, limit: number): Figure => ({
  what,
  measured: Math.round(value * 100) / 100,
  unit,
  target: `≤ ${limit.toLocaleString('de-DE')}`,
  met: value <= limit
})
