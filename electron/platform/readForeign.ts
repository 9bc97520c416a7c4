import { join } from 'node:path'
import { AppError, refuse } from '@shared/errors'
import { utilityProcess } from 'electron'
import type { Ports, ReaderMessage } from '../ports'

const seconds = 60

/** Reads a foreign list in a process that has no key, 1 GB and 60 seconds, and that an abort ends at once. */
export const readForeign: Ports['readForeign'] = (request, { signal, report }) =>
  new Promise((resolve, reject) => {
    const reader = utilityProcess.fork(join(import.meta.dirname, 'reader.js'), [], {
      serviceName: 'Förderkette Leser',
      execArgv: ['--max-old-space-size=1024'],
      stdio: 'ignore'
    })
    const timeout = setTimeout(() => end(() => refuse('liste.dauertZuLange', { seconds })), seconds * 1000)

    function end(outcome: () => void) {
      clearTimeout(timeout)
      reader.removeAllListeners()
      reader.kill()
      try {
        outcome()
      } catch (error) {
        reject(error)
      }
    }

    signal.addEventListener('abort', () => end(() => refuse('call.cancelled', {})))
    reader.on('exit', () => end(() => refuse('liste.nichtLesbar', {})))
    reader.on('message', (message: ReaderMessage) => {
      if (message.type === 'progress') return report(message.progress)
      end(() => {
        if (message.type === 'refused') throw new AppError(message.error)
        resolve(message.liste)
      })
    })
    reader.postMessage(request)
  })
