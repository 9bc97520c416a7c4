import { deserialize } from 'node:v8'
import { entpacke, type GepackterAuftrag } from '@shared/domain/planung/packen'
import { AppError } from '@shared/errors'
import loadHighs from 'highs'
import { planen } from './planung/planen'
import type { PlanMessage } from './ports'

/** Electron's utility process speaks through `parentPort`, a process forked by Node through `send`. */
interface ParentPort {
  on(event: 'message', listener: (message: { data: Uint8Array }) => void): void
  postMessage(message: PlanMessage): void
}

const port = (process as { parentPort?: ParentPort }).parentPort
const send = (message: PlanMessage) => (port ? port.postMessage(message) : process.send?.(message))

/** One problem, one plan; whoever started the process ends it. Anything unexpected ends it too, and is noticed there. */
async function answer(packed: Uint8Array): Promise<void> {
  // Written by our own engine a moment ago, with the same V8.
  const auftrag = entpacke(deserialize(packed) as GepackterAuftrag)
  try {
    const highs = await loadHighs()
    const loesung = planen(highs, auftrag, (meldung) => send({ type: 'stand', ...meldung }))
    send({ type: 'fertig', loesung })
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    send({ type: 'refused', error: error.data })
  }
}

if (port) port.on('message', ({ data }) => void answer(data))
else process.once('message', (packed) => void answer(packed as Uint8Array))
