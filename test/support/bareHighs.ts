import { fork } from 'node:child_process'
import type { Planungsproblem } from '@shared/domain/planung/problem'
import type { Wahl } from '@shared/domain/planung/wahl'

const here = new URL('./', import.meta.url)

/** What HiGHS alone finds within a time limit, however long it then takes; `null`: nothing, or no word after `patience` seconds. */
export function bareHighs(problem: Planungsproblem, seconds: number, patience: number): Promise<Wahl | null> {
  return new Promise((resolve) => {
    const child = fork(new URL('children/bareHighs.ts', here), [], {
      serialization: 'advanced',
      execArgv: ['--import', new URL('resolveSources.ts', here).href],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc']
    })
    const timeout = setTimeout(() => child.kill('SIGKILL'), patience * 1000)
    child.on('message', ({ wahl }: { wahl: Wahl | null }) => resolve(wahl))
    child.on('exit', () => {
      clearTimeout(timeout)
      resolve(null)
    })
    child.send({ problem, seconds })
  })
}
