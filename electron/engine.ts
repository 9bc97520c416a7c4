import { startApp } from './core/startApp'
import type { FromEngine, ToEngine } from './platform/engineMessages'
import { enginePorts } from './platform/enginePorts'
import { logFile } from './platform/logFile'

/** The core in a process of its own: a long query or a damaged file freezes neither window nor main. */
const [, , userData = '', version = ''] = process.argv
const post = (message: FromEngine) => process.parentPort.postMessage(message)
const ports = enginePorts({ post, version, log: logFile(userData) })
const app = startApp(ports, { home: userData })

process.parentPort.on('message', async ({ data }: { data: ToEngine }) => {
  switch (data.type) {
    case 'call': {
      const reply = await app.call(data.call, (message) => post({ type: 'message', message }))
      return post({ type: 'reply', id: data.call.id, reply })
    }
    case 'cancel':
      return app.cancel(data.id)
    case 'close':
      await app.close()
      return process.exit()
    default:
      return ports.receive(data)
  }
})
