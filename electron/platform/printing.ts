import { BrowserWindow } from 'electron'
import type { Ports } from '../ports'
import { hardenContents } from './hardenContents'
import type { WindowFiles } from './windowFiles'
import { webPreferences } from './windowSettings'

const keepSeconds = 5

/** Printing and PDF through one hidden window that runs no script and loads nothing but the page and our fonts. */
export function printing({ offer }: Pick<WindowFiles, 'offer'>): Pick<Ports, 'print' | 'printToPdf'> {
  let window: BrowserWindow | undefined
  let closing: NodeJS.Timeout | undefined
  let queue: Promise<unknown> = Promise.resolve()

  /** One page after the other; the window stays a moment, for the next of a hundred. */
  function withPage<T>(html: string, use: (window: BrowserWindow) => Promise<T>): Promise<T> {
    const result = queue.then(async () => {
      clearTimeout(closing)
      window = window && !window.isDestroyed() ? window : open()
      try {
        await window.loadURL(offer(html))
        // Fonts that are still loading would be missing on paper.
        await window.webContents.executeJavaScript('document.fonts.ready.then(() => undefined)')
        return await use(window)
      } finally {
        closing = setTimeout(() => window?.destroy(), keepSeconds * 1000).unref()
      }
    })
    queue = result.catch(() => undefined)
    return result
  }

  return {
    printToPdf: (html) =>
      withPage(html, ({ webContents }) =>
        webContents.printToPDF({
          pageSize: 'A4',
          preferCSSPageSize: true,
          printBackground: true,
          generateTaggedPDF: true,
          generateDocumentOutline: true
        })
      ),
    print: (html) => withPage(html, toPaper)
  }
}

function open(): BrowserWindow {
  const window = new BrowserWindow({ show: false, webPreferences })
  hardenContents(window.webContents)
  return window
}

/** Through the machine's own print dialog; `false` when the person closed it. */
function toPaper({ webContents }: BrowserWindow): Promise<boolean> {
  return new Promise((resolve, reject) => {
    webContents.print({ printBackground: true, pageSize: 'A4' }, (done, reason) => {
      if (done || reason === 'Print job canceled') resolve(done)
      else reject(new Error(`Printing failed: ${reason}`))
    })
  })
}
