import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { austauschHandlers } from '../../electron/features/austausch/handlers'
import { openStore } from '../../electron/store/openStore'
import type { Figure } from './figure'
import { bareParse, median, readInProcess, writeList } from './readList'

const rounds = 3

/** A monthly list of 10 000 × 30: preview, taking over and back, on an encrypted store; the preview against the bare parse. */
export async function measure(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'foerderkette-bench-'))
  try {
    const first = join(folder, 'oktober.xlsx')
    const second = join(folder, 'november.xlsx')
    await writeList(first)
    await writeList(second, true)
    const runs: Awaited<ReturnType<typeof oneRound>>[] = []
    for (let round = 0; round < rounds; round++) runs.push(await oneRound(folder, first, second, round))
    const bare = median(runs.map(({ bare }) => bare))
    const of = (what: 'preview' | 'again' | 'apply' | 'undo') => median(runs.map((run) => run[what]))
    return [
      ratio('Vorschau 10 000 × 30, leerer Bestand, gegen bloßes Lesen', of('preview') / bare, 3),
      ratio('Vorschau 10 000 × 30, alle schon im Bestand, gegen bloßes Lesen', of('again') / bare, 3),
      seconds('10 000 Zeilen übernehmen', of('apply'), 3),
      seconds('Übernahme von 10 000 Zeilen zurücknehmen', of('undo'), 2)
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function oneRound(folder: string, first: string, second: string, round: number) {
  const store = await openStore({ file: join(folder, `bestand-${round}.db`), key: randomBytes(32), create: true })
  const konto = { id: '00000000-0000-4000-8000-000000000000' }
  const ports = {
    openFile: async () => undefined,
    saveFile: async () => undefined,
    readForeign: readInProcess,
    today: () => '2026-11-22'
  }
  const austausch = austauschHandlers({ db: store.db, konto, ports })
  const run = { signal: new AbortController().signal, report: () => {} }
  const open = (file: string) =>
    austausch.openBytes({ file: 'liste.xlsx', bytes: readFileSync(file), quelle: 'Controlling' }, run)

  const bare = bareParse(first)
  const [preview, offen] = await timed(() => open(first))
  const [apply, uebernahme] = await timed(() => austausch.apply({ id: offen.id, ungedeutet: true }, run))
  const [again] = await timed(() => open(second))
  const [undo] = await timed(() => austausch.undo({ id: uebernahme.id }, run))
  await store.close()
  return { bare, preview, apply, again, undo }
}

async function timed<T>(work: () => Promise<T>): Promise<[number, T]> {
  const start = performance.now()
  const result = await work()
  return [performance.now() - start, result]
}

const round = (value: number) => Math.round(value * 100) / 100
const ratio = (what: string, value: number, target: number): Figure => ({
  what,
  measured: round(value),
  unit: '×',
  target: `≤ ${target}`,
  met: value <= target
})
const seconds = (what: string, milliseconds: number, target: number): Figure => ({
  what,
  measured: round(milliseconds / 1000),
  unit: 's',
  target: `≤ ${target}`,
  met: milliseconds <= target * 1000
})
