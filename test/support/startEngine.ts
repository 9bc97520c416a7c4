import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type AppContract, contract } from '@shared/contract'
import type { Bridge, Reply } from '@shared/contract/bridge'
import { createClient } from '@shared/contract/createClient'
import type { Client } from '@shared/contract/define'
import type { FromEngine } from '../../electron/platform/engineMessages'
import { UtilityProcess } from '../standIn/utilityProcess'

/** The built engine in a process of its own, asked as the window asks it, without a window. */
export function startEngine(home: string): { api: Client<AppContract>; pid: number | undefined; kill(): void } {
  const engine = new UtilityProcess(resolve('out/main/engine.js'), [home, '0.0.0'], {
    execArgv: ['--import', pathToFileURL(resolve('test/standIn/register.ts')).href]
  })
  return { api: createClient(contract, bridgeTo(engine)), pid: engine.pid, kill: engine.kill }
}

function bridgeTo(engine: UtilityProcess): Bridge {
  const waiting = new Map<string, { done: (reply: Reply) => void; fail: (error: Error) => void }>()
  engine.once('exit', () => {
    for (const { fail } of waiting.values()) fail(new Error('The engine ended'))
  })
  engine.on('message', (message: FromEngine) => {
    if (message.type === 'reply') waiting.get(message.id)?.done(message.reply)
    if (message.type === 'portCall') {
      engine.postMessage({ type: 'portReply', id: message.id, outcome: { kind: 'value', value: undefined } })
    }
  })
  return {
    call: (call) =>
      new Promise((done, fail) => {
        waiting.set(call.id, { done, fail })
        engine.postMessage({ type: 'call', call })
      }),
    cancel: (id) => engine.postMessage({ type: 'cancel', id }),
    onMessage: () => () => {}
  }
}
