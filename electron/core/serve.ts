import { randomUUID } from 'node:crypto'
import type { Call, Message, Reply } from '@shared/contract/bridge'
import type { Contract, Procedure, Run } from '@shared/contract/define'
import { AppError, refuse } from '@shared/errors'
import type { Ports } from '../ports'
import { storeRefusal } from '../store/storeRefusal'

type Handler = (input: unknown, run: Run<unknown>) => Promise<unknown>

export interface Server {
  call(call: Call, onMessage: (message: Message) => void): Promise<Reply>
  cancel(id: string): void
}

/** Answers the calls of a contract. Knows nothing of Electron: a host feeds it. */
export function serve(
  contract: Contract,
  handlersOf: (feature: string) => object,
  { log }: Pick<Ports, 'log'>
): Server {
  const running = new Map<string, AbortController>()

  async function answer({ procedure: path, input }: Call, run: Run<unknown>): Promise<unknown> {
    const [feature = '', name = ''] = path.split('.')
    const procedure: Procedure | undefined = contract[feature]?.[name]
    const handlers = handlersOf(feature) as Record<string, Record<string, Handler> | undefined>
    const handler = handlers[feature]?.[name]
    if (!procedure || !handler) throw new Error(`No such procedure: ${path}`)

    const parsed = procedure.input.safeParse(input)
    if (!parsed.success) refuse('call.invalid', { field: parsed.error.issues[0]?.path.join('.') ?? '' })
    return procedure.output.parse(await handler(parsed.data, run))
  }

  return {
    async call(call, onMessage) {
      const controller = new AbortController()
      running.set(call.id, controller)
      try {
        const report = (progress: unknown) => onMessage({ id: call.id, progress })
        return { ok: true, value: await answer(call, { signal: controller.signal, report }) }
      } catch (error) {
        if (error === controller.signal.reason) return { ok: false, error: { code: 'call.cancelled', details: {} } }
        if (error instanceof AppError) return { ok: false, error: error.data }
        const reference = randomUUID().slice(0, 8)
        log({ reference, procedure: call.procedure, error })
        return { ok: false, error: storeRefusal(error) ?? { code: 'call.unexpected', details: { reference } } }
      } finally {
        running.delete(call.id)
      }
    },
    cancel: (id) => running.get(id)?.abort()
  }
}
