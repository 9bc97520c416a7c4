import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { benchHome } from './benchHome'
import { startEngine } from './startEngine'

type Api = ReturnType<typeof startEngine>['api']

export interface BenchEngine extends AsyncDisposable {
  api: Api
  /** Resident memory in MiB, now and at most; only Linux tells. */
  memory(): { now: number; peak: number }
  /** Ends it and starts a fresh one on the same store. */
  restart(): Promise<void>
}

/** The built engine with its reader on a copy of a practice county, unlocked; this process stands in the place of main. */
export async function startBenchEngine(personen: 3000 | 50_000): Promise<BenchEngine> {
  const { home: original, kennwort } = await benchHome(personen)
  const home = mkdtempSync(join(tmpdir(), 'foerderkette-bench-'))
  cpSync(original, home, { recursive: true })
  let engine = await unlocked(home, kennwort)
  return {
    get api() {
      return engine.api
    },
    memory: () => memoryOf(engine.pid),
    async restart() {
      engine.kill()
      engine = await unlocked(home, kennwort)
    },
    async [Symbol.asyncDispose]() {
      engine.kill()
      rmSync(home, { recursive: true, force: true, maxRetries: 5 })
    }
  }
}

async function unlocked(home: string, kennwort: string) {
  const engine = startEngine(home)
  const { personen } = await engine.api.session.status()
  await engine.api.session.unlock({ konto: personen[0]?.id ?? '', kennwort })
  return engine
}

function memoryOf(pid: number | undefined): { now: number; peak: number } {
  const status = process.platform === 'linux' ? readFileSync(`/proc/${pid}/status`, 'utf8') : ''
  const mib = (name: string) => Math.round(Number(new RegExp(`${name}:\\s*(\\d+)`).exec(status)?.[1]) / 1024)
  return { now: mib('VmRSS'), peak: mib('VmHWM') }
}
