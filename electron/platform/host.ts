import type { Call } from '@shared/contract/bridge'
import { type IpcMainInvokeEvent, ipcMain } from 'electron'
import type { Server } from '../core/serve'

/** Connects the app to Electron's IPC. Two channels in, one out. */
export function host(app: Server, isTrusted: (event: { senderFrame: unknown }) => boolean): void {
  ipcMain.handle('call', (event: IpcMainInvokeEvent, call: Call) => {
    if (!isTrusted(event)) throw new Error('Untrusted sender')
    return app.call(call, (message) => {
      if (!event.sender.isDestroyed()) event.sender.send('message', message)
    })
  })
  ipcMain.on('cancel', (event, id: string) => {
    if (isTrusted(event)) app.cancel(id)
  })
}
