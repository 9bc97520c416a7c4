import { contract } from '@shared/contract'
import type { Ports } from '../ports'
import { openStore, type StoreLocation } from '../store/openStore'
import { type Server, serve } from './serve'

export interface App extends Server {
  close(): Promise<void>
}

/** The whole program without a window. Electron, the tests and the browser host all start here. */
export async function startApp(location: StoreLocation, ports: Ports): Promise<App> {
  const db = await openStore(location)
  const server = serve(contract, {}, ports)
  return { ...server, close: () => db.destroy() }
}
