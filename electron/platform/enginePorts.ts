import { randomUUID } from 'node:crypto'
import type { Run } from '@shared/contract/define'
import { AppError } from '@shared/errors'
import { solvePlan } from '../core/planung/solvePlan'
import { unpacked, unpackedWege } from '../core/runReader'
import type { Ports } from '../ports'
import { type FromEngine, lockedExitCode, type MainPorts, type Outcome, type ToEngine } from './engineMessages'

type FromMain = Extract<ToEngine, { type: 'portProgress' | 'portReply' }>

interface EnginePorts extends Ports {
  /** Feeds what main says about a port call to the one who waits for it. */
  receive(message: FromMain): void
}

interface Waiting {
  report(progress: unknown): void
  settle(outcome: Outcome): void
}

interface Needs extends Pick<Ports, 'version' | 'log'> {
  post(message: FromEngine): void
}

/** The ports as the engine process has them: what needs Electron is asked of main. */
export function enginePorts({ post, version, log }: Needs): EnginePorts {
  const waiting = new Map<string, Waiting>()

  async function ask<T>(port: keyof MainPorts, input: unknown, run?: Run<never>): Promise<T> {
    const id = randomUUID()
    const outcome = await new Promise<Outcome>((settle) => {
      waiting.set(id, { settle, report: (progress) => run?.report(progress as never) })
      post({ type: 'portCall', id, port, input })
      run?.signal.addEventListener('abort', () => post({ type: 'portCancel', id }))
    })
    run?.signal.throwIfAborted()
    if (outcome.kind === 'refused') throw new AppError(outcome.error)
    if (outcome.kind === 'failed') throw Object.assign(new Error(), { name: outcome.name, stack: outcome.stack })
    return outcome.value as T
  }

  return {
    version,
    today: () => new Date().toLocaleDateString('sv-SE'),
    openFile: (input) => ask('openFile', input),
    saveFile: (input) => ask('saveFile', input),
    pickFolder: (input) => ask('pickFolder', input),
    print: (html) => ask('print', html),
    printToPdf: (html) => ask('printToPdf', html),
    readForeign: unpacked((request, run) => ask('readForeign', request, run)),
    readWege: unpackedWege((request, run) => ask('readForeign', request, run)),
    solvePlan: solvePlan((packed, run) => ask('planProcess', packed, run)),
    setIdleMinutes: (minutes) => void ask('setIdleMinutes', minutes),
    emit(event, facts) {
      // The store is closed. Ending this process is what takes the keys out of memory for certain.
      // Not before the call that locked was answered.
      if (event === 'session.locked') setImmediate(() => process.exit(lockedExitCode))
      else post({ type: 'message', message: { event, facts } })
    },
    log,
    receive(message) {
      const call = waiting.get(message.id)
      if (message.type === 'portProgress') return call?.report(message.progress)
      waiting.delete(message.id)
      call?.settle(message.outcome)
    }
  }
}
