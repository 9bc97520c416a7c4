import { EventEmitter } from 'node:events'
import type * as Electron from 'electron'
import type { Route } from 'playwright-core'
import { allToBrowser, fromBrowser } from './addresses.ts'

type Answer = (request: Request) => Response | Promise<Response>
type Decide = (details: { url: string }, decide: (response: { cancel?: boolean }) => void) => void

/** A session with its protocols and its filter of requests. What it is told of permissions it only keeps. */
export class Session extends EventEmitter {
  readonly told: Record<string, unknown> = {}
  private readonly answers = new Map<string, Answer>()
  private filter: Decide = (_details, decide) => decide({})

  readonly protocol = { handle: (scheme: string, answer: Answer) => void this.answers.set(scheme, answer) }
  readonly webRequest = {
    onBeforeRequest: (filter: Decide) => {
      this.filter = filter
    }
  }
  readonly setPermissionRequestHandler = (handler: unknown) => this.keep({ permissionRequest: handler })
  readonly setPermissionCheckHandler = (handler: unknown) => this.keep({ permissionCheck: handler })
  readonly setDevicePermissionHandler = (handler: unknown) => this.keep({ devicePermission: handler })
  readonly setDisplayMediaRequestHandler = (handler: unknown) => this.keep({ displayMedia: handler })
  readonly enableNetworkEmulation = (network: unknown) => this.keep({ network })
  readonly setProxy = async (proxy: unknown) => this.keep({ proxy })

  private keep(what: Record<string, unknown>): void {
    Object.assign(this.told, what)
  }

  /** Answers a request of a page as Electron would: the filter first, then the protocol, else the network. */
  async serve(route: Route): Promise<void> {
    const url = fromBrowser(route.request().url())
    const cancel = await new Promise<boolean | undefined>((decided) =>
      this.filter({ url }, (response) => decided(response.cancel))
    )
    if (cancel) return route.abort('blockedbyclient')
    const answer = this.answers.get(new URL(url).protocol.slice(0, -1))
    if (!answer) return route.continue()
    const response = await answer(new Request(url))
    const isText = /html|css/.test(response.headers.get('content-type') ?? '')
    await route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: isText ? allToBrowser(await response.text()) : Buffer.from(await response.arrayBuffer())
    })
  }
}

const sessions = new Map<string, Session>()

export function sessionOf(partition = ''): Session {
  const known = sessions.get(partition) ?? new Session()
  sessions.set(partition, known)
  return known
}

export const session = { fromPartition: sessionOf as unknown as (typeof Electron.session)['fromPartition'] }
