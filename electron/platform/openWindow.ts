import { join } from 'node:path'
import { BrowserWindow } from 'electron'
import { hardenContents } from './hardenContents'
import { webPreferences, windowOrigin } from './windowSettings'

/** Opens the one window of the program. It shows itself when the first page stands. */
export function openWindow(devServer: string | undefined): BrowserWindow {
  const window = new BrowserWindow({
    show: false,
    width: 1440,
    height: 900,
    minWidth: 960,
    minHeight: 600,
    webPreferences: {
      ...webPreferences,
      devTools: devServer !== undefined,
      preload: join(import.meta.dirname, '../preload/preload.cjs')
    }
  })
  hardenContents(window.webContents)
  window.once('ready-to-show', () => window.show())
  void window.loadURL(devServer ?? `${windowOrigin}/index.html`)
  return window
}
