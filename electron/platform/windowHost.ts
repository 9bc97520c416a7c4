import { join } from 'node:path'
import type { EventFacts, EventName } from '@shared/contract/events'
import { app, type BrowserWindow, dialog, Menu, utilityProcess } from 'electron'
import { autoLock } from './autoLock'
import { dialogs } from './dialogs'
import { engineProcess } from './engineProcess'
import { hardenSession } from './hardenSession'
import { host } from './host'
import { menu } from './menu'
import { openWindow } from './openWindow'
import { planProcess } from './planProcess'
import { printing } from './printing'
import { readForeignPacked } from './readForeign'
import { windowFiles } from './windowFiles'
import { windowOrigin } from './windowSettings'

const longestCloseSeconds = 60
const keepSeconds = 2

/** The program with its window: engine, lock, ports, and nothing that knows the field. */
export function windowHost(): void {
  // A packaged program never listens to the environment.
  const devServer = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL']
  const files = windowFiles(join(import.meta.dirname, '../renderer'), join(app.getAppPath(), 'resources'))
  hardenSession(devServer).protocol.handle('app', files.answer)
  Menu.setApplicationMenu(Menu.buildFromTemplate(menu))

  let window: BrowserWindow | undefined
  const tell = <N extends EventName>(event: N, facts: EventFacts<N>) => send({ event, facts })
  const send = (message: unknown) => {
    if (window && !window.isDestroyed()) window.webContents.send('message', message)
  }

  const lock = autoLock({
    announce: (seconds) => tell('session.lockSoon', { seconds }),
    askToLock: () => tell('session.locking', {}),
    force: () => engine.killAsLocked()
  })

  const engine = engineProcess(
    () =>
      utilityProcess.fork(join(import.meta.dirname, 'engine.js'), [app.getPath('userData'), app.getVersion()], {
        serviceName: 'Förderkette Daten'
      }),
    {
      ...dialogs(() => window),
      ...printing(files),
      readForeign: readForeignPacked,
      planProcess,
      setIdleMinutes: lock.arm
    },
    {
      message: send,
      closed(why) {
        lock.disarm()
        tell(why === 'locked' ? 'session.locked' : 'engine.restarted', {})
        // What stood in the window goes with the key: it starts anew at the lock page.
        if (why === 'locked') window?.webContents.reload()
      },
      hopeless() {
        dialog.showErrorBox(
          'Förderkette kann nicht gestartet werden',
          'Der Programmteil, der die Daten verwaltet, startet nicht. Ihre Daten sind unverändert. Bitte starten Sie den Rechner neu; hilft das nicht, installieren Sie das Programm neu.'
        )
        app.exit(1)
      }
    }
  )

  window = openWindow(devServer)
  const own = window.webContents
  host(
    () => engine,
    ({ sender, senderFrame }) =>
      sender === own &&
      senderFrame === own.mainFrame &&
      (senderFrame.url.startsWith(`${windowOrigin}/`) ||
        (devServer !== undefined && senderFrame.url.startsWith(devServer)))
  )
  window.on('session-end', lock.lock)
  keepBeforeClosing(window, lock.isArmed, () => tell('program.closing', {}))
  window.on('closed', () => {
    window = undefined
    setTimeout(() => app.exit(), longestCloseSeconds * 1000).unref()
    void engine.close().then(() => app.quit())
  })
  // Not yet: first the engine closes the store.
  app.on('window-all-closed', () => {})
  app.on('second-instance', () => {
    if (window?.isMinimized()) window.restore()
    window?.focus()
  })
}

/** What is typed is kept before the window goes: it is asked once, and has two seconds. */
function keepBeforeClosing(window: BrowserWindow, isOpen: () => boolean, ask: () => void): void {
  let asked = false
  window.on('close', (event) => {
    if (asked || !isOpen()) return
    asked = true
    event.preventDefault()
    ask()
    setTimeout(() => window.destroy(), keepSeconds * 1000)
  })
}
