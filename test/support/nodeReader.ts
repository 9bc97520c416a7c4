import { fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { type PackedReader, readerHeapMib, runReader, unpacked } from '../../electron/core/runReader'
import type { Ports, ReaderMessage } from '../../electron/ports'

interface Limits {
  seconds?: number
  heapMib?: number
  /** Told at the end how much memory the process had at most, in MiB; only on Linux. */
  peak?(mib: number): void
}

/** The reader of foreign lists as a process of plain Node. `script` is the built `reader.js`. */
export function nodeReader(script: string, limits: Limits = {}): Ports['readForeign'] {
  return unpacked(packedNodeReader(script, limits))
}

/** The same as main has it: the list in bytes. */
export function packedNodeReader(
  script: string,
  { seconds, heapMib = readerHeapMib, peak }: Limits = {}
): PackedReader {
  return runReader(() => {
    const reader = fork(script, [], {
      serialization: 'advanced',
      execArgv: [`--max-old-space-size=${heapMib}`],
      env: {},
      stdio: ['ignore', 'ignore', 'ignore', 'ipc']
    })
    return {
      send: (request) => reader.send(request),
      onMessage: (listener) =>
        reader.on('message', (message: ReaderMessage) => {
          if (message.type === 'read' || message.type === 'refused') peak?.(peakOf(reader.pid))
          listener(message)
        }),
      onExit: (listener) => reader.on('exit', listener).on('error', listener),
      kill: () => reader.kill('SIGKILL')
    }
  }, seconds)
}

function peakOf(pid: number | undefined): number {
  const status = process.platform === 'linux' ? readFileSync(`/proc/${pid}/status`, 'utf8') : ''
  return Math.round(Number(/VmHWM:\s*(\d+)/.exec(status)?.[1] ?? 0) / 1024)
}
