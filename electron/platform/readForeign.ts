import { join } from 'node:path'
import { utilityProcess } from 'electron'
import { readerHeapMib, runReader, unpacked, unpackedWege } from '../core/runReader'

/** Reads a foreign list in a process that has neither key nor store: see `runReader` for its limits. */
export const readForeignPacked = runReader(() => {
  const reader = utilityProcess.fork(join(import.meta.dirname, 'reader.js'), [], {
    serviceName: 'Förderkette Leser',
    execArgv: [`--max-old-space-size=${readerHeapMib}`],
    env: {},
    stdio: 'ignore'
  })
  return {
    send: (request) => reader.postMessage(request),
    onMessage: (listener) => reader.on('message', listener),
    onExit: (listener) => reader.on('exit', listener),
    kill: () => reader.kill()
  }
})

export const readForeign = unpacked(readForeignPacked)
export const readWege = unpackedWege(readForeignPacked)
