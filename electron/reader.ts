import { serialize } from 'node:v8'
import type { ReadProgress } from '@shared/domain/austausch/readRequest'
import { AppError } from '@shared/errors'
import { readForeignList } from './excel/readForeignList'
import { readWegetabelle } from './excel/readWegetabelle'
import type { ReaderMessage, ReaderRequest } from './ports'

/** Electron's utility process speaks through `parentPort`, a process forked by Node through `send`. */
interface ParentPort {
  on(event: 'message', listener: (message: { data: ReaderRequest }) => void): void
  postMessage(message: ReaderMessage): void
}

const port = (process as { parentPort?: ParentPort }).parentPort
const send = (message: ReaderMessage) => (port ? port.postMessage(message) : process.send?.(message))

/** Unpacked in some 10 ms. */
const ROWS_PER_PART = 500

/** One request, one outcome; whoever started the process ends it. Anything unexpected ends it too, and is a refusal there. */
function answer(request: ReaderRequest): void {
  const report = (progress: ReadProgress) => send({ type: 'progress', progress })
  try {
    if ('art' in request) return void send({ type: 'read', liste: serialize(readWegetabelle(request, report)) })
    const { rows, ...liste } = readForeignList(request, report)
    for (let start = 0; start < rows.length; start += ROWS_PER_PART) {
      send({ type: 'rows', rows: serialize(rows.slice(start, start + ROWS_PER_PART)) })
    }
    send({ type: 'read', liste: serialize({ ...liste, rows: [] }) })
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    send({ type: 'refused', error: error.data })
  }
}

if (port) port.on('message', ({ data }) => answer(data))
else process.once('message', (request) => answer(request as ReaderRequest))
