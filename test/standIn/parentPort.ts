import { EventEmitter } from 'node:events'

/** `process.parentPort` inside a utility process. Messages wait until somebody listens. */
class ParentPort extends EventEmitter {
  constructor() {
    super()
    this.once('newListener', () => process.on('message', (data) => this.emit('message', { data, ports: [] })))
    process.on('disconnect', () => process.exit())
  }
  postMessage(message: unknown) {
    process.send?.(message)
  }
}

Object.defineProperty(process, 'parentPort', { value: new ParentPort() })
