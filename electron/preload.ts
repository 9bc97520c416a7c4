import type { Bridge, Message } from '@shared/contract/bridge'
import { contextBridge, ipcRenderer } from 'electron'

const bridge: Bridge = {
  call: (call) => ipcRenderer.invoke('call', call),
  cancel: (id) => ipcRenderer.send('cancel', id),
  onMessage(listener) {
    const forward = (_event: unknown, message: Message) => listener(message)
    ipcRenderer.on('message', forward)
    return () => ipcRenderer.off('message', forward)
  }
}

contextBridge.exposeInMainWorld('bridge', bridge)
