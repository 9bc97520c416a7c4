import { type Session, session } from 'electron'
import { partition, windowOrigin } from './windowSettings'

/** Copying a table as text. Reading the clipboard, and everything else a page may ask for, stays refused. */
const granted = 'clipboard-sanitized-write'

/** The one session of this program: no device, no network, no permission but to copy. Only `app:` answers. */
export function hardenSession(devServer: string | undefined): Session {
  const own = session.fromPartition(partition)
  own.setPermissionRequestHandler((_contents, permission, grant) => grant(permission === granted))
  own.setPermissionCheckHandler((_contents, permission) => permission === granted)
  own.setDevicePermissionHandler(() => false)
  own.setDisplayMediaRequestHandler(null)
  own.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !mayLoad(url, devServer) }))
  own.on('will-download', (event) => event.preventDefault())
  if (!devServer) {
    own.enableNetworkEmulation({ offline: true })
    void own.setProxy({ mode: 'fixed_servers', proxyRules: 'http://127.0.0.1:9' })
  }
  return own
}

/** Pictures inside a page load from `data:` and `blob:`; the development server is asked for in development only. */
export function mayLoad(url: string, devServer: string | undefined): boolean {
  if (url.startsWith(`${windowOrigin}/`) || url.startsWith('data:') || url.startsWith(`blob:${windowOrigin}`))
    return true
  return devServer !== undefined && new URL(url).host === new URL(devServer).host
}
