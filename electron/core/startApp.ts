import { contract } from '@shared/contract'
import { refuse } from '@shared/errors'
import type { Ports } from '../ports'
import { openFeatures } from './features'
import { type Server, serve } from './serve'
import type { OpenSession, Session } from './session'
import { sessionHandlers } from './sessionHandlers'

export interface App extends Server {
  close(): Promise<void>
}

/** The whole program without a window. Electron, the command line and the tests all start here. */
export function startApp(ports: Ports, session: Session = { current: undefined }): App {
  const sessionFeature = sessionHandlers({ session })
  let opened: { session: OpenSession; handlers: ReturnType<typeof openFeatures> } | undefined

  function handlersNow() {
    if (!session.current) refuse('session.locked', {})
    if (opened?.session !== session.current) {
      opened = { session: session.current, handlers: openFeatures({ ...session.current, ports }) }
    }
    return opened.handlers
  }

  const server = serve(
    contract,
    (feature) => (feature === 'session' ? { session: sessionFeature } : handlersNow()),
    ports
  )
  return { ...server, close: async () => session.current?.close() }
}
