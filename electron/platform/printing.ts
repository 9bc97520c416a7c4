import { BrowserWindow } from 'electron'
import type { Ports } from '../ports'
import { hardenContents } from './hardenContents'
import type { WindowFiles } from './windowFiles'
import { webPreferences } from './windowSettings'

/** Printing and PDF through a hidden window that runs no script and loads nothing but the page and our fonts. */
export function printing({ offer }: Pick<WindowFiles, 'offer'>): Pick<Ports, 'print' | 'printToPdf'> {
  async function withPage<T>(html: string, use: (window: BrowserWindow) => Promise<T>): Promise<T> {
    const window = new BrowserWindow({ show: false, webPreferences })
    try {
      hardenContents(window.webContents)
      await window.loadURL(offer(html))
      // Fonts that are still loading would be missing on paper.
      await window.webContents.executeJavaScript('document.fonts.ready.then(() => undefined)')
      return await use(window)
    } finally {
      window.destroy()
    }
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
    print: (html) =>
      withPage(
        html,
        ({ webContents }) =>
          new Promise((resolve, reject) => {
            webContents.print({ printBackground: true, pageSize: 'A4' }, (done, reason) => {
              if (done || reason === 'Print job canceled' || reason === 'cancelled') resolve(done)
              else reject(new Error(`Printing failed: ${reason}`))
            })
          })
      )
  }
}
