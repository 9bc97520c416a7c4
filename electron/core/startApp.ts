import { contract } from '@shared/contract'
import { refuse } from '@shared/errors'
import type { Ports } from '../ports'
import { type Kdf, standardKdf } from '../store/passwordHash'
import { openFeatures } from './features'
import { type Server, serve } from './serve'
import { bestaende } from './session/bestaende'
import { closeSession } from './session/closeSession'
import { isUsable, type OpenSession, type Session } from './session/session'
import { sessionHandlers } from './session/sessionHandlers'

export interface App extends Server {
  /** Closes the store in good order. */
  close(): Promise<void>
}

interface Options {
  /** The program's own folder on this machine. */
  home: string
  /** Already open, as in tests. */
  session?: Session
  /** Cheaper in tests. */
  kdf?: Kdf
}

/** The whole program without a window. Electron, the command line and the tests all start here. */
export function startApp(ports: Ports, { home, session = { current: undefined }, kdf = standardKdf }: Options): App {
  const sessionFeature = sessionHandlers({ session, bestaende: bestaende(home), ports, kdf })
  // Goes with the session: after the lock nothing that was read stays reachable.
  const opened = new WeakMap<OpenSession, ReturnType<typeof openFeatures>>()

  function handlersNow() {
    const { current } = session
    if (!current || !isUsable(current)) refuse('session.locked', {})
    const handlers = opened.get(current) ?? openFeatures({ ...current, ports, kdf })
    opened.set(current, handlers)
    return handlers
  }

  const server = serve(
    contract,
    (feature) => (feature === 'session' ? { session: sessionFeature } : handlersNow()),
    ports
  )
  return { ...server, close: async () => session.current && closeSession(session.current, { ports, kdf }) }
}
