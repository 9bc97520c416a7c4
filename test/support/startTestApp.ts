import { randomUUID } from 'node:crypto'
import { type AppContract, contract } from '@shared/contract'
import type { Bridge, Message } from '@shared/contract/bridge'
import type { Client } from '@shared/contract/define'
import type { Server } from '../../electron/core/serve'
import { startApp } from '../../electron/core/startApp'
import type { Ports } from '../../electron/ports'
import { openStore } from '../../electron/store/openStore'
import type { Db } from '../../electron/store/tables'
import { createClient } from '../../renderer/api/createClient'

interface TestApp {
  /** For arranging only: what is tested goes through `api`. */
  db: Db
  api: Client<AppContract>
  log: unknown[]
  [Symbol.asyncDispose](): Promise<void>
}

/** The real program on an empty store in memory, spoken to as the window speaks to it. */
export async function startTestApp(ports: Partial<Ports> = {}): Promise<TestApp> {
  const log: unknown[] = []
  const { db, close } = await openStore({ file: ':memory:' })
  const konto = { id: randomUUID(), name: 'Test Koordination', rolle: 'KOORD' } as const
  const session = { current: { db, konto, uebung: true, close } }
  const app = startApp(
    {
      today: () => '2026-11-22',
      openFile: async () => undefined,
      saveFile: async () => undefined,
      pickFolder: async () => undefined,
      print: async () => false,
      printToPdf: async () => new Uint8Array(),
      readForeign: () => Promise.reject(new Error('No reader on this host yet')),
      setIdleMinutes: () => {},
      emit: () => {},
      log: (entry) => log.push(entry),
      ...ports
    },
    session
  )
  return { db, api: createClient(contract, loopback(app)), log, [Symbol.asyncDispose]: () => app.close() }
}

/** A bridge within one process. Clones what crosses, as Electron does. */
function loopback(server: Server): Bridge {
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
