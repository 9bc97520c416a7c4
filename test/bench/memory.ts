import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { AppContract } from '@shared/contract'
import type { Client } from '@shared/contract/define'
import { standardSpalten } from '@shared/domain/faelle/tabelle'
import { benchHome } from '../support/benchHome'
import { startEngine } from '../support/startEngine'
import type { Figure } from './figure'

const target = 400
const spalten = standardSpalten.map(({ spalte }) => spalte)

/** The built engine with 50 000 persons after a morning's work: table, search while typing, every Zielgruppe counted. */
export async function measure(): Promise<Figure[]> {
  const { home, kennwort } = await benchHome(50_000)
  const engine = startEngine(home)
  const { api } = engine
  try {
    const { personen } = await api.session.status()
    await api.session.unlock({ konto: personen[0]?.id ?? '', kennwort })
    const open = memoryOf(engine.pid)
    await work(api)
    const worked = memoryOf(engine.pid)
    await api.session.lock().catch(() => {})
    return [
      {
        what: 'Speicher der Engine mit 50 000 Personen, gleich nach dem Öffnen',
        measured: open,
        unit: 'MiB',
        target: `≤ ${target}`,
        met: open <= target
      },
      {
        what: 'dasselbe nach Tabelle, Suche und allen Zielgruppen',
        measured: worked,
        unit: 'MiB',
        target: `≤ ${target}`,
        met: worked <= target
      }
    ]
  } finally {
    engine.kill()
  }
}

async function work(api: Client<AppContract>): Promise<void> {
  const page = (suche: string, offset: number) =>
    api.faelle.list({ suche, filter: null, sort: [{ spalte: 'ort', absteigend: false }], spalten, offset, limit: 100 })
  for (let offset = 0; offset < 50_000; offset += 5000) await page('', offset)
  for (const word of ['yildiz', 'müller-l', 'al hasan', '1985', 'dordevic']) {
    for (let end = 1; end <= word.length; end++) await page(word.slice(0, end), 0)
    await api.suche.all({ eingabe: word })
  }
  for (const { filter } of await api.zielgruppen.list()) await api.zielgruppen.count({ filter })
}

/** Resident memory in MiB, as the machine counts it. */
function memoryOf(pid: number | undefined): number {
  const kib =
    process.platform === 'linux'
      ? /VmRSS:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
      : execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })
  return Math.round(Number(kib) / 1024)
}
