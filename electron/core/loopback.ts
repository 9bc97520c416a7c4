import type { Bridge, Message } from '@shared/contract/bridge'
import type { Server } from './serve'

/** A bridge within one process, for the command line and for tests. Clones what crosses, as Electron does. */
export function loopback(server: Server): Bridge {
  const listeners = new Set<(message: Message) => void>()
  const publish = (message: Message) => {
    for (const listener of listeners) listener(structuredClone(message))
  }
  return {
    call: async (call) => structuredClone(await server.call(structuredClone(call), publish)),
    cancel: (id) => server.cancel(id),
    onMessage(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    }
  }
}
