import { fork } from 'node:child_process'
import { readerHeapMib, runReader } from '../../electron/core/runReader'
import type { Ports } from '../../electron/ports'

interface Limits {
  seconds?: number
  heapMib?: number
}

/** The reader of foreign lists as a process of plain Node. `script` is the built `reader.js`. */
export function nodeReader(script: string, { seconds, heapMib = readerHeapMib }: Limits = {}): Ports['readForeign'] {
  return runReader(() => {
    const reader = fork(script, [], {
      serialization: 'advanced',
      execArgv: [`--max-old-space-size=${heapMib}`],
      env: {},
      stdio: ['ignore', 'ignore', 'ignore', 'ipc']
    })
    return {
      send: (request) => reader.send(request),
      onMessage: (listener) => reader.on('message', listener),
      onExit: (listener) => reader.on('exit', listener).on('error', listener),
      kill: () => reader.kill('SIGKILL')
    }
  }, seconds)
}
