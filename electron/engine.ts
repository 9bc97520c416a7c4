import type { Call } from '@shared/contract/bridge'
import { startApp } from './core/startApp'
import type { FromEngine, ToEngine } from './platform/engineMessages'
import { enginePorts } from './platform/enginePorts'
import { logFile } from './platform/logFile'

/** The core in a process of its own: a long query or a damaged file freezes neither window nor main. */
const [, , userData = '', version = ''] = process.argv
const post = (message: FromEngine) => process.parentPort.postMessage(message)
const ports = enginePorts({ post, version, log: logFile(userData) })
const app = startApp(ports, { home: userData })

const running = new Set<Promise<void>>()

async function answer(call: Call): Promise<void> {
  const reply = await app.call(call, (message) => post({ type: 'message', message }))
  post({ type: 'reply', id: call.id, reply })
}

/** Ends after everything that was begun. */
async function close(): Promise<void> {
  await Promise.allSettled(running)
  await app.close()
  process.exit()
}

process.parentPort.on('message', ({ data }: { data: ToEngine }) => {
  switch (data.type) {
    case 'call': {
      const answered = answer(data.call).finally(() => running.delete(answered))
      running.add(answered)
      return
    }
    case 'cancel':
      return app.cancel(data.id)
    case 'close':
      return void close()
    default:
      return ports.receive(data)
  }
})
