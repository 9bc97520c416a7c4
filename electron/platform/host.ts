import type { Call, Reply } from '@shared/contract/bridge'
import { type IpcMainEvent, type IpcMainInvokeEvent, ipcMain } from 'electron'
import type { EngineProcess } from './engineProcess'

const largestCall = 1024 * 1024

/** Connects the window to the engine: two channels in. Nobody but the window's own page is answered. */
export function host(
  engine: () => Pick<EngineProcess, 'call' | 'cancel'>,
  isTrusted: (event: IpcMainEvent | IpcMainInvokeEvent) => boolean
): void {
  ipcMain.handle('call', async (event, call: unknown): Promise<Reply> => {
    if (!isTrusted(event)) throw new Error('Untrusted sender')
    if (!isCall(call)) return { ok: false, error: { code: 'call.invalid', details: { field: '' } } }
    return engine().call(call)
  })
  ipcMain.on('cancel', (event, id: unknown) => {
    if (isTrusted(event) && typeof id === 'string') engine().cancel(id)
  })
}

function isCall(call: unknown): call is Call {
  if (typeof call !== 'object' || call === null) return false
  const { id, procedure } = call as Partial<Call>
  return typeof id === 'string' && typeof procedure === 'string' && JSON.stringify(call).length <= largestCall
}
