import { fork } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { type PlanProcess, planerArgs } from '../../electron/core/planung/solvePlan'
import type { PlanMessage } from '../../electron/ports'

interface Watch {
  /** Told the process as soon as it runs. */
  started?(pid: number): void
  /** Told after every message how much memory the process had at most, in MiB; only on Linux. */
  peak?(mib: number): void
}

/** The planning process as a process of plain Node. `script` is the built `planer.js`. */
export function nodePlaner(script: string, { started, peak }: Watch = {}): PlanProcess {
  return (packed, { signal, report }) =>
    new Promise((resolve) => {
      const planer = fork(script, [], {
        serialization: 'advanced',
        execArgv: planerArgs,
        env: {},
        stdio: ['ignore', 'ignore', 'inherit', 'ipc']
      })
      if (planer.pid) started?.(planer.pid)
      const kill = () => void planer.kill('SIGKILL')
      signal.addEventListener('abort', kill)
      planer.on('message', (message: PlanMessage) => {
        peak?.(peakOf(planer.pid))
        report(message)
      })
      planer.on('error', () => resolve())
      planer.on('exit', () => {
        signal.removeEventListener('abort', kill)
        resolve()
      })
      planer.send(packed)
    })
}

function peakOf(pid: number | undefined): number {
  // A process that was killed is still heard for a moment.
  const file = `/proc/${pid}/status`
  const status = existsSync(file) ? readFileSync(file, 'utf8') : ''
  return Math.round(Number(/VmHWM:\s*(\d+)/.exec(status)?.[1] ?? 0) / 1024)
}
