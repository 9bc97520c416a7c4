import { fork } from 'node:child_process'
import { AppError, refuse } from '@shared/errors'
import type { Ports, ReaderMessage } from '../ports'

interface Limits {
  seconds: number
  heapMib: number
}

/**
 * The reader of foreign lists for hosts without Electron: a process of its own on plain Node.
 *
 * `script` is the built `reader.js`. Time and heap are limited; a process that dies is a refusal and touches nothing.
 */
export function createNodeReader(
  script: string,
  { seconds, heapMib }: Limits = { seconds: 60, heapMib: 1024 }
): Ports['readForeign'] {
  return (request, { signal, report }) =>
    new Promise((resolve, reject) => {
      const reader = fork(script, [], {
        serialization: 'advanced',
        execArgv: [`--max-old-space-size=${heapMib}`],
        env: {},
        stdio: ['ignore', 'ignore', 'ignore', 'ipc']
      })
      const timeout = setTimeout(() => end(() => refuse('liste.dauertZuLange', { seconds })), seconds * 1000)
      const onAbort = () => end(() => signal.throwIfAborted())

      function end(outcome: () => void): void {
        clearTimeout(timeout)
        signal.removeEventListener('abort', onAbort)
        reader.removeAllListeners()
        reader.on('error', () => {})
        reader.kill('SIGKILL')
        try {
          outcome()
        } catch (error) {
          reject(error)
        }
      }

      signal.addEventListener('abort', onAbort)
      reader.on('error', () => end(() => refuse('liste.nichtLesbar', {})))
      reader.on('exit', () => end(() => refuse('liste.nichtLesbar', {})))
      reader.on('message', (message: ReaderMessage) => {
        if (message.type === 'progress') return report(message.progress)
        end(() => {
          if (message.type === 'refused') throw new AppError(message.error)
          resolve(message.liste)
        })
      })
      if (signal.aborted) onAbort()
      else reader.send(request)
    })
}
