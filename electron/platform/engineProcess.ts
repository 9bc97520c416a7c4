import type { Call, Message, Reply } from '@shared/contract/bridge'
import type { Run } from '@shared/contract/define'
import { AppError } from '@shared/errors'
import { type FromEngine, lockedExitCode, type MainPorts, type Outcome, type ToEngine } from './engineMessages'

/** The part of Electron's `UtilityProcess` that is used here; a test brings its own. */
export interface ChildProcess {
  on(event: 'message', listener: (message: FromEngine) => void): unknown
  on(event: 'exit', listener: (code: number) => void): unknown
  postMessage(message: ToEngine): void
  kill(): boolean
}

export interface EngineProcess {
  call(call: Call): Promise<Reply>
  cancel(id: string): void
  /** Ends the process at once, as after `session.lock`. The store survives: what was acknowledged lies in its WAL. */
  killAsLocked(): void
  /** Closes the store in good order and ends. */
  close(): Promise<void>
}

interface Listeners {
  message(message: Message): void
  /** The store is closed: by `session.lock`, by force after it, or because the engine died. A new one is running. */
  closed(why: 'locked' | 'restarted'): void
  /** The engine died three times in a row without a word: starting it again is useless. */
  hopeless(): void
}

const triesWithoutWord = 3

/** Keeps one engine running. Calls that were under way when it died are answered with `engine.restarted`. */
export function engineProcess(fork: () => ChildProcess, ports: MainPorts, listeners: Listeners): EngineProcess {
  const pending = new Map<string, (reply: Reply) => void>()
  const runningPorts = new Map<string, AbortController>()
  let expected: 'no' | 'lock' | 'close' = 'no'
  let ended = () => {}
  let silentDeaths = 0
  let child = start()

  function start(): ChildProcess {
    const started = fork()
    started.on('message', receive)
    started.on('exit', exited)
    return started
  }

  function exited(code: number): void {
    const locked = code === lockedExitCode || expected === 'lock'
    for (const controller of runningPorts.values()) controller.abort()
    for (const settle of pending.values()) {
      settle({ ok: false, error: { code: locked ? 'call.cancelled' : 'engine.restarted', details: {} } })
    }
    pending.clear()
    if (expected === 'close') ended()
    else if (++silentDeaths >= triesWithoutWord) listeners.hopeless()
    else {
      expected = 'no'
      child = start()
      listeners.closed(locked ? 'locked' : 'restarted')
    }
  }

  function receive(message: FromEngine): void {
    silentDeaths = 0
    switch (message.type) {
      case 'reply':
        pending.get(message.id)?.(message.reply)
        pending.delete(message.id)
        break
      case 'message':
        listeners.message(message.message)
        break
      case 'portCall':
        void answerPort(message)
        break
      case 'portCancel':
        runningPorts.get(message.id)?.abort()
        break
    }
  }

  async function answerPort({ id, port, input }: Extract<FromEngine, { type: 'portCall' }>): Promise<void> {
    const asker = child
    const controller = new AbortController()
    runningPorts.set(id, controller)
    const answer = ports[port] as (input: unknown, run: Run<unknown>) => unknown
    const report = (progress: unknown) => asker.postMessage({ type: 'portProgress', id, progress })
    const outcome: Outcome = await Promise.resolve()
      .then(() => answer(input, { signal: controller.signal, report }))
      .then((value) => ({ kind: 'value', value }) as const, failed)
    runningPorts.delete(id)
    if (asker === child) asker.postMessage({ type: 'portReply', id, outcome })
  }

  return {
    call: (call) =>
      new Promise((resolve) => {
        pending.set(call.id, resolve)
        child.postMessage({ type: 'call', call })
      }),
    cancel: (id) => child.postMessage({ type: 'cancel', id }),
    killAsLocked() {
      expected = 'lock'
      child.kill()
    },
    close() {
      expected = 'close'
      child.postMessage({ type: 'close' })
      return new Promise((resolve) => {
        ended = resolve
      })
    }
  }
}

function failed(error: unknown): Outcome {
  if (error instanceof AppError) return { kind: 'refused', error: error.data }
  const { name, stack = '' } = error instanceof Error ? error : new Error(String(error))
  return { kind: 'failed', name, stack }
}
