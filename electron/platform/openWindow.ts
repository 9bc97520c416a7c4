import { join } from 'node:path'
import { BrowserWindow } from 'electron'
import { windowAddress } from './serveWindowFiles'

export async function openWindow(): Promise<BrowserWindow> {
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/preload.cjs'),
      sandbox: true,
      contextIsolation: true
    }
  })
  window.once('ready-to-show', () => window.show())
  await window.loadURL(process.env['ELECTRON_RENDERER_URL'] ?? windowAddress)
  return window
}
