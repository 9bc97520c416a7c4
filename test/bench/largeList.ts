import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { benchHome } from '../support/benchHome'
import { startEngine } from '../support/startEngine'
import type { Figure } from './figure'
import { writeList } from './readList'

const rows = 50_000
/** Often enough to notice a tenth of a second. */
const BEAT_MS = 10

/**
 * A list of 50 000 × 30 opened in the built engine and reader, this process in the place of main: how long until the
 * preview stands, how often it tells how far it is, how long a cancel takes, what the engine holds, how long main is busy.
 */
export async function measure(): Promise<Figure[]> {
  const { home, kennwort } = await benchHome(3000)
  const folder = mkdtempSync(join(tmpdir(), 'foerderkette-bench-'))
  const file = join(folder, 'liste.xlsx')
  await writeList(file, false, rows)
  const bytes = new Uint8Array(readFileSync(file))
  const engine = startEngine(home)
  const { api } = engine
  try {
    const { personen } = await api.session.status()
    await api.session.unlock({ konto: personen[0]?.id ?? '', kennwort })
    const cancelled = await cancelAfter(api, bytes, 1500)

    let reports = 0
    const lag = watchLag()
    const start = performance.now()
    const liste = await api.austausch.openBytes(
      { file: 'liste.xlsx', bytes, fluechtig: true },
      { onProgress: () => reports++ }
    )
    const time = (performance.now() - start) / 1000
    const longest = lag.stop()
    if (liste.zaehler.rows !== rows) throw new Error(`Expected ${rows} rows, got ${liste.zaehler.rows}`)
    const page = performance.now()
    await api.austausch.rows({ id: liste.id, offset: 40_000, limit: 100 })
    const paging = performance.now() - page
    const { now, peak } = memoryOf(engine.pid)
    return [
      figure('Vorschau 50 000 Zeilen', time, 's', 30),
      { ...figure('Fortschritt dabei gemeldet', reports, 'Mal', 0), target: '≥ 20', met: reports >= 20 },
      figure('Abbrechen der Vorschau', cancelled / 1000, 's', 0.5),
      figure('Speicher der Engine danach', now, 'MiB', 600),
      figure('Speicher der Engine am höchsten', peak, 'MiB', 600),
      figure('eine Seite der Vorschau holen', paging, 'ms', 100),
      figure('Hauptprozess längstens beschäftigt', longest, 'ms', 100)
    ]
  } finally {
    engine.kill()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function cancelAfter(
  api: ReturnType<typeof startEngine>['api'],
  bytes: Uint8Array<ArrayBuffer>,
  milliseconds: number
): Promise<number> {
  const controller = new AbortController()
  const opening = api.austausch
    .openBytes({ file: 'liste.xlsx', bytes, fluechtig: true }, { signal: controller.signal })
    .catch(() => {})
  await new Promise((done) => setTimeout(done, milliseconds))
  const start = performance.now()
  controller.abort()
  await opening
  return performance.now() - start
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

/** Resident memory in MiB, now and at most; only Linux tells. */
function memoryOf(pid: number | undefined): { now: number; peak: number } {
  const status = process.platform === 'linux' ? readFileSync(`/proc/${pid}/status`, 'utf8') : ''
  const mib = (name: string) => Math.round(Number(new RegExp(`${name}:\\s*(\\d+)`).exec(status)?.[1]) / 1024)
  return { now: mib('VmRSS'), peak: mib('VmHWM') }
}

const figure = (what: string, value: number, unit: string, limit: number): Figure => ({
  what,
  measured: Math.round(value * 100) / 100,
  unit,
  target: `≤ ${limit.toLocaleString('de-DE')}`,
  met: value <= limit
})
