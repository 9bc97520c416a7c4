/**
 * The part of Electron this program uses, on top of an ordinary Chromium driven by Playwright.
 *
 * For machines where Electron's own binary cannot be had: the built main, preload and window run unchanged.
 * It is no sandbox and no security boundary; what it cannot show is checked in real Electron.
 */
import { spawn } from 'node:child_process'
import { EventEmitter } from 'node:events'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type * as Electron from 'electron'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { debuggingPort } from './debuggingPort.ts'

type Handler = (event: unknown, ...parameters: unknown[]) => unknown

const profile = process.env['STAND_IN_PROFILE'] ?? mkdtempSync(join(tmpdir(), 'window-'))
const handlers = new Map<string, Handler>()
const protocols = new Map<string, (request: Request) => Response | Promise<Response>>()
let context: Promise<BrowserContext> | undefined

const browser = () => (context ??= startBrowser())

async function startBrowser(): Promise<BrowserContext> {
  const args = [
    `--user-data-dir=${profile}`,
    '--remote-debugging-port=0',
    '--no-sandbox',
    '--no-first-run',
    '--disable-background-networking'
  ]
  if (!process.env['DISPLAY']) args.push('--headless')
  const browser = spawn(process.env['CHROMIUM'] ?? '/usr/bin/chromium', [...args, 'about:blank'], { stdio: 'ignore' })
  process.on('exit', () => browser.kill())
  process.on('SIGTERM', () => process.exit())
  return (await chromium.connectOverCDP(`http://127.0.0.1:${await debuggingPort(profile)}`)).contexts()[0]!
}

// Chromium does not know the scheme `app:`. A name under `localhost` is a secure context, as `app:` is in Electron.
const addressOf = (url: string) => url.replace(/^app:\/\/(\w+)\//, 'http://$1.localhost/')

class WebContents extends EventEmitter {
  readonly mainFrame = {}
  readonly page: Promise<Page>
  constructor(page: Promise<Page>) {
    super()
    this.page = page
  }
  isDestroyed = () => false
  send(channel: string, message: unknown) {
    void this.page.then((page) =>
      page.evaluate(([channel, message]) => globalThis.__receive?.(channel, message), [channel, message] as const)
    )
  }
  printToPDF = async () => (await this.page).pdf({ format: 'A4', printBackground: true })
}

class BrowserWindow extends EventEmitter {
  readonly webContents: WebContents
  constructor(options: Electron.BrowserWindowConstructorOptions) {
    super()
    this.webContents = new WebContents(this.open(options.webPreferences?.preload ?? ''))
  }
  private async open(preload: string): Promise<Page> {
    const page = (await browser()).pages()[0] ?? (await (await browser()).newPage())
    page.on('close', () => app.emit('window-all-closed'))
    await page.exposeBinding('__invoke', async (_source, channel: string, parameters: unknown[]) => {
      const event = { sender: this.webContents, senderFrame: this.webContents.mainFrame }
      const handler = handlers.get(channel)
      return handler ? handler(event, ...parameters) : void ipcMain.emit(channel, event, ...parameters)
    })
    await page.addInitScript({ content: preloadIn(preload) })
    return page
  }
  async loadURL(url: string) {
    const page = await this.webContents.page
    await page.route(/window\.localhost/, async (route) => {
      const answer = await protocols.get('app')!(new Request(route.request().url()))
      await route.fulfill({
        status: answer.status,
        headers: Object.fromEntries(answer.headers),
        body: Buffer.from(await answer.arrayBuffer())
      })
    })
    await page.goto(addressOf(url))
    this.emit('ready-to-show')
  }
  show() {}
}

/** Runs the preload in the page, with a `require('electron')` that reaches this process. */
const preloadIn = (file: string) => `(() => {
  const listeners = {}
  globalThis.__receive = (channel, message) => (listeners[channel] ?? []).forEach((listener) => listener({}, message))
  const electron = {
    contextBridge: { exposeInMainWorld: (name, value) => { globalThis[name] = value } },
    ipcRenderer: {
      invoke: (channel, ...parameters) => globalThis.__invoke(channel, parameters),
      send: (channel, ...parameters) => void globalThis.__invoke(channel, parameters),
      on: (channel, listener) => void (listeners[channel] ??= []).push(listener),
      off: (channel, listener) => void (listeners[channel] = (listeners[channel] ?? []).filter((other) => other !== listener))
    }
  }
  const module = { exports: {} }
  ;(function (require, module, exports) { ${readFileSync(file, 'utf8')}
  })(() => electron, module, module.exports)
})()`

export const app = Object.assign(new EventEmitter(), {
  whenReady: async () => {},
  getPath: (name: string) => process.env[`STAND_IN_${name.toUpperCase()}`] ?? mkdtempSync(join(tmpdir(), `${name}-`)),
  quit: () => process.exit(0)
})
export const ipcMain = Object.assign(new EventEmitter(), {
  handle: (channel: string, handler: Handler) => void handlers.set(channel, handler)
})
export const protocol = {
  registerSchemesAsPrivileged: () => {},
  handle: (scheme: string, answer: (request: Request) => Response | Promise<Response>) =>
    void protocols.set(scheme, answer)
}
export const dialog = {
  showOpenDialog: async () => ({
    canceled: !process.env['STAND_IN_OPEN'],
    filePaths: [process.env['STAND_IN_OPEN']].filter(Boolean)
  })
}
export { BrowserWindow }

declare global {
  var __receive: ((channel: string, message: unknown) => void) | undefined
}

/** Drift from Electron's own types does not compile. */
type Faithful<T> = { [K in keyof T]: K extends keyof typeof Electron ? T[K] : never }
export type Check = Faithful<{
  app: typeof app
  ipcMain: typeof ipcMain
  protocol: typeof protocol
  dialog: typeof dialog
}>
