import { deserialize } from 'node:v8'
import type { Run } from '@shared/contract/define'
import type { ErkannteListe, ErkannteZeile } from '@shared/domain/austausch/erkannteListe'
import type { ReadProgress } from '@shared/domain/austausch/readRequest'
import type { Wegetabelle } from '@shared/domain/wege/tabelle/wegetabelle'
import { AppError, refuse } from '@shared/errors'
import type { PackedListe, PackedRows, Ports, ReaderMessage, ReaderRequest } from '../ports'
import { sharedTexts, shareTexts } from '../store/sharedTexts'

/** A started reader process, however the host starts it. */
export interface ReaderProcess {
  send(request: ReaderRequest): void
  onMessage(listener: (message: ReaderMessage) => void): void
  /** The process ended or could not be started. */
  onExit(listener: () => void): void
  kill(): void
}

/** As `Ports['readForeign']`, but the list comes as bytes: its rows in parts while it runs, all else at the end. */
export type PackedReader = (request: ReaderRequest, run: Run<ReadProgress | PackedRows>) => Promise<PackedListe>

/** The same with the list unpacked, for those who look into it. */
export function unpacked(read: PackedReader): Ports['readForeign'] {
  return async (request, { signal, report }) => {
    const rows: ErkannteZeile[] = []
    const share = sharedTexts()
    const add = (row: ErkannteZeile) => {
      shareTexts(row.values, share)
      shareTexts(row.own, share)
      rows.push(row)
    }
    const packed = await read(request, {
      signal,
      report(said) {
        if (said instanceof Uint8Array) unpack<ErkannteZeile[]>(said).forEach(add)
        else report(said)
      }
    })
    return { ...unpack<ErkannteListe>(packed), rows }
  }
}

/** A table of ways unpacked; it comes in one piece. */
export function unpackedWege(read: PackedReader): Ports['readWege'] {
  return async (request, { signal, report }) =>
    unpack<Wegetabelle>(await read(request, { signal, report: (said) => said instanceof Uint8Array || report(said) }))
}

/** Written by our own reader process a moment ago, with the same V8. */
const unpack = <T>(packed: Uint8Array): T => deserialize(packed) as T

/** Heap of a reader process, in MiB: 50 000 rows of 30 columns need half of it. */
export const readerHeapMib = 1024
const defaultSeconds = 60

/**
 * Has one foreign list read in a process of its own. It ends with the outcome, after `seconds`, or at once when the
 * person cancels; a process that dies is a refusal. Nothing of it touches the store.
 */
export function runReader(start: () => ReaderProcess, seconds = defaultSeconds): PackedReader {
  return (request, { signal, report }) =>
    new Promise((resolve, reject) => {
      if (signal.aborted) refuse('call.cancelled', {})
      let isOver = false
      const reader = start()
      const timeout = setTimeout(() => end(() => refuse('liste.dauertZuLange', { seconds })), seconds * 1000)
      const onAbort = () => end(() => refuse('call.cancelled', {}))

      function end(outcome: () => void): void {
        if (isOver) return
        isOver = true
        clearTimeout(timeout)
        signal.removeEventListener('abort', onAbort)
        reader.kill()
        try {
          outcome()
        } catch (error) {
          reject(error)
        }
      }

      signal.addEventListener('abort', onAbort)
      reader.onExit(() => end(() => refuse('liste.nichtLesbar', {})))
      reader.onMessage((message) => {
        if (isOver) return
        if (message.type === 'progress') return report(message.progress)
        if (message.type === 'rows') return report(message.rows)
        end(() => {
          if (message.type === 'refused') throw new AppError(message.error)
          resolve(message.liste)
        })
      })
      reader.send(request)
    })
}
