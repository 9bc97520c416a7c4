import type { Call, Reply } from '@shared/contract/bridge'
import { type IpcMainEvent, type IpcMainInvokeEvent, ipcMain } from 'electron'
import type { EngineProcess } from './engineProcess'

/** In characters. */
const largestCall = 1024 * 1024
/** The bytes of a dropped file beside them; what a list may have is said by the contract. */
const largestFile = 32 * 1024 * 1024

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

/** Whether this is a call of a size the window has reason for. */
export function isCall(call: unknown): call is Call {
  if (typeof call !== 'object' || call === null) return false
  const { id, procedure } = call as Partial<Call>
  if (typeof id !== 'string' || typeof procedure !== 'string') return false
  let bytes = 0
  const text = JSON.stringify(call, (_name, value) => {
    if (!(value instanceof Uint8Array)) return value
    bytes += value.length
    return null
  })
  return text.length <= largestCall && bytes <= largestFile
}
