import { readFileSync } from 'node:fs'

/** What stands in every page before its own scripts: the preload with an `electron` that reaches the program. */
export const preloadIn = (file: string | undefined) => `(() => {
  const listeners = {}
  globalThis.__receive = (channel, message) => (listeners[channel] ?? []).forEach((listener) => listener({}, message))
  const invoke = globalThis.__invoke, touched = globalThis.__touched, open = globalThis.__open, close = globalThis.__close
  const electron = {
    contextBridge: {
      exposeInMainWorld: (name, value) => Object.defineProperty(globalThis, name, { value: Object.freeze(value) })
    },
    ipcRenderer: {
      invoke: (channel, ...parameters) => invoke(channel, parameters),
      send: (channel, ...parameters) => void invoke(channel, parameters),
      on: (channel, listener) => void (listeners[channel] ??= []).push(listener),
      off: (channel, listener) => void (listeners[channel] = (listeners[channel] ?? []).filter((other) => other !== listener))
    }
  }
  globalThis.open = (url) => { open(String(url ?? '')); return null }
  globalThis.close = () => void close()
  let last = 0
  for (const kind of ['keydown', 'pointerdown', 'pointermove', 'wheel']) {
    addEventListener(kind, () => { if (Date.now() - last > 1000) { last = Date.now(); touched() } }, { capture: true, passive: true })
  }
  const module = { exports: {} }
  ;(function (require, module, exports) { ${file ? readFileSync(file, 'utf8') : ''}
  })(() => electron, module, module.exports)
})()`
