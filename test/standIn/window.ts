import { EventEmitter } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type * as Electron from 'electron'
import type { Frame, Page } from 'playwright-core'
import { fromBrowser, toBrowser } from './addresses.ts'
import { browser } from './browser.ts'
import { app, ipcMain, powerMonitor } from './machine.ts'
import { preloadIn } from './preloadIn.ts'
import { sessionOf } from './session.ts'

const open = new Set<BrowserWindow>()
export const openWindows = () => [...open]

type WindowOpenHandler = Parameters<Electron.WebContents['setWindowOpenHandler']>[0]

class MainFrame {
  url = 'about:blank'
}

class WebContents extends EventEmitter {
  readonly mainFrame = new MainFrame()
  readonly page: Promise<Page>
  private windowOpen: WindowOpenHandler = () => ({ action: 'deny' })

  constructor(page: Promise<Page>) {
    super()
    this.page = page
  }
  isDestroyed = () => false
  send = (channel: string, message: unknown) =>
    void this.page
      .then((page) =>
        page.evaluate(([channel, message]) => globalThis.__receive?.(channel, message), [channel, message] as const)
      )
      .catch(() => undefined)
  reload = () => void this.page.then((page) => page.reload()).catch(() => undefined)
  executeJavaScript = async (code: string) => (await this.page).evaluate(code)
  setWindowOpenHandler(handler: WindowOpenHandler) {
    this.windowOpen = handler
  }
  wantsToOpen(url: string) {
    if (this.windowOpen({ url } as Electron.HandlerDetails).action !== 'deny')
      throw new Error('The stand-in opens no further windows')
  }
  async printToPDF(options: Electron.PrintToPDFOptions): Promise<Buffer> {
    const page = await this.page
    return page.pdf({
      format: String(options.pageSize ?? 'Letter'),
      preferCSSPageSize: options.preferCSSPageSize ?? false,
      printBackground: options.printBackground ?? false,
      tagged: options.generateTaggedPDF ?? false,
      outline: options.generateDocumentOutline ?? false
    })
  }
  /** There is no printer: the paper is a PDF in the folder `STAND_IN_PRINTER`. Without that the person "cancels". */
  print(options: Electron.WebContentsPrintOptions = {}, done = (_success: boolean, _reason: string) => {}) {
    const folder = process.env['STAND_IN_PRINTER']
    if (!folder) return done(false, 'Print job canceled')
    this.printToPDF({
      pageSize: 'A4',
      preferCSSPageSize: true,
      printBackground: options.printBackground ?? false
    }).then(
      (pdf) => {
        mkdirSync(folder, { recursive: true })
        writeFileSync(join(folder, `${Date.now()}.pdf`), pdf)
        done(true, '')
      },
      (error) => done(false, String(error))
    )
  }
}

/** A window is a page of one ordinary Chromium. */
export class BrowserWindow extends EventEmitter {
  readonly webContents: WebContents
  private destroyed = false
  private asked = ''

  constructor(options: Electron.BrowserWindowConstructorOptions) {
    super()
    open.add(this)
    this.webContents = new WebContents(this.openPage(options))
    this.webContents.page.catch((error) => {
      console.error(error)
      process.exit(1)
    })
  }

  private async openPage({ webPreferences = {} }: Electron.BrowserWindowConstructorOptions): Promise<Page> {
    const context = await browser()
    const first = context.pages().find((page) => page.url() === 'about:blank' && !taken.has(page))
    const page = first ?? (await context.newPage())
    taken.add(page)
    const own = sessionOf(webPreferences.partition)
    page.on('close', () => this.closed())
    page.on('popup', (popup) => {
      this.webContents.wantsToOpen(popup.url())
      void popup.close()
    })
    page.on('framenavigated', (frame) => {
      if (frame === page.mainFrame()) this.webContents.mainFrame.url = fromBrowser(frame.url())
    })
    await page.exposeBinding('__invoke', async ({ frame }, channel: string, parameters: unknown[]) =>
      ipcMain.deliver({ sender: this.webContents, senderFrame: this.frameOf(page, frame) }, channel, parameters)
    )
    await page.exposeBinding('__touched', () => powerMonitor.touched())
    await page.exposeBinding('__close', () => this.close())
    await page.exposeBinding('__open', (_source, url: string) => this.webContents.wantsToOpen(url))
    await page.addInitScript({ content: preloadIn(webPreferences.preload) })
    await page.route('**/*', async (route) => {
      const request = route.request()
      const leaves = request.isNavigationRequest() && request.url() !== this.asked && request.url() !== page.url()
      if (leaves && this.isPrevented(request.frame() === page.mainFrame(), request.url())) return route.abort('aborted')
      await own.serve(route)
    })
    return page
  }

  private frameOf(page: Page, frame: Frame) {
    return frame === page.mainFrame() ? this.webContents.mainFrame : { url: fromBrowser(frame.url()) }
  }

  private isPrevented(isMainFrame: boolean, address: string): boolean {
    let prevented = false
    const preventDefault = () => {
      prevented = true
    }
    const details = { url: fromBrowser(address), isMainFrame, preventDefault }
    this.webContents.emit('will-frame-navigate', details)
    if (isMainFrame) this.webContents.emit('will-navigate', details)
    return prevented
  }

  private closed() {
    if (!open.delete(this)) return
    this.destroyed = true
    this.emit('closed')
    if (open.size === 0) app.emit('window-all-closed')
  }

  async loadURL(url: string): Promise<void> {
    const page = await this.webContents.page
    this.asked = new URL(toBrowser(url)).href
    await page.goto(this.asked)
    this.emit('ready-to-show')
  }
  isDestroyed = () => this.destroyed
  isMinimized = () => false
  restore() {}
  focus = () => void this.webContents.page.then((page) => page.bringToFront())
  show() {}
  /** As with the cross in its corner: whoever listens may refuse. */
  close() {
    let prevented = false
    const preventDefault = () => {
      prevented = true
    }
    this.emit('close', { preventDefault })
    if (!prevented) this.destroy()
  }
  destroy() {
    this.closed()
    void this.webContents.page.then((page) => page.close()).catch(() => undefined)
  }
}

const taken = new WeakSet<Page>()

declare global {
  var __receive: ((channel: string, message: unknown) => void) | undefined
}
