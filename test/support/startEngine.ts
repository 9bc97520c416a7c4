import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type AppContract, contract } from '@shared/contract'
import type { Bridge, Reply } from '@shared/contract/bridge'
import { createClient } from '@shared/contract/createClient'
import type { Client } from '@shared/contract/define'
import type { ReadRequest } from '@shared/domain/austausch/readRequest'
import type { AppError } from '@shared/errors'
import type { FromEngine, Outcome } from '../../electron/platform/engineMessages'
import { UtilityProcess } from '../standIn/utilityProcess'
import { packedNodeReader } from './nodeReader'

/** The built engine in a process of its own, asked as the window asks it, without a window. */
export function startEngine(home: string): { api: Client<AppContract>; pid: number | undefined; kill(): void } {
  const engine = new UtilityProcess(resolve('out/main/engine.js'), [home, '0.0.0'], {
    execArgv: ['--import', pathToFileURL(resolve('test/standIn/register.ts')).href]
  })
  return { api: createClient(contract, bridgeTo(engine)), pid: engine.pid, kill: engine.kill }
}

function bridgeTo(engine: UtilityProcess): Bridge {
  const running = new Map<string, AbortController>()
  const waiting = new Map<string, { done: (reply: Reply) => void; fail: (error: Error) => void }>()
  engine.once('exit', () => {
    for (const { fail } of waiting.values()) fail(new Error('The engine ended'))
  })
  engine.on('message', (message: FromEngine) => {
    if (message.type === 'reply') waiting.get(message.id)?.done(message.reply)
    if (message.type === 'portCall') void answerPort(engine, message, running)
    if (message.type === 'portCancel') running.get(message.id)?.abort()
  })
  return {
    call: (call) =>
      new Promise((done, fail) => {
        waiting.set(call.id, { done, fail })
        engine.postMessage({ type: 'call', call })
      }),
    cancel: (id) => engine.postMessage({ type: 'cancel', id }),
    onMessage(listener) {
      const receive = (message: FromEngine) => message.type === 'message' && listener(message.message)
      engine.on('message', receive)
      return () => engine.off('message', receive)
    }
  }
}

/** As main does it: lists are read in a process of their own, anything else there is nobody to ask. */
async function answerPort(
  engine: UtilityProcess,
  { id, port, input }: Extract<FromEngine, { type: 'portCall' }>,
  running: Map<string, AbortController>
): Promise<void> {
  const controller = new AbortController()
  running.set(id, controller)
  const report = (progress: unknown) => engine.postMessage({ type: 'portProgress', id, progress })
  const read = packedNodeReader(resolve('out/main/reader.js'))
  const outcome: Outcome =
    port === 'readForeign'
      ? await read(input as ReadRequest, { signal: controller.signal, report }).then(
          (value) => ({ kind: 'value', value }) as const,
          (error: AppError) => ({ kind: 'refused', error: error.data }) as const
        )
      : { kind: 'value', value: undefined }
  engine.postMessage({ type: 'portReply', id, outcome })
}
