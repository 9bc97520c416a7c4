import { AppError, refuse } from '../errors'
import type { Bridge } from './bridge'
import type { CallOptions, Client, Contract } from './define'

/** There in every window and in Node; `shared/` is compiled without both. */
declare const crypto: { randomUUID(): string }

/** The contract as functions. A refusal is thrown as an `AppError`. */
export function createClient<C extends Contract>(contract: C, bridge: Bridge): Client<C> {
  const listeners = new Map<string, (progress: never) => void>()
  bridge.onMessage((message) => {
    if ('id' in message) listeners.get(message.id)?.(message.progress as never)
  })

  async function call(procedure: string, input: unknown, options: CallOptions<never> = {}): Promise<unknown> {
    const { signal, onProgress } = options
    // The event of a signal that was aborted before is over.
    if (signal?.aborted) refuse('call.cancelled', {})
    const id = crypto.randomUUID()
    const cancel = () => bridge.cancel(id)
    if (onProgress) listeners.set(id, onProgress)
    signal?.addEventListener('abort', cancel)
    try {
      const reply = await bridge.call({ id, procedure, input })
      if (reply.ok) return reply.value
      throw new AppError(reply.error)
    } finally {
      listeners.delete(id)
      signal?.removeEventListener('abort', cancel)
    }
  }

  const features = Object.entries(contract).map(([feature, procedures]) => [
    feature,
    Object.fromEntries(
      Object.keys(procedures).map((name) => {
        const procedure = `${feature}.${name}`
        const fn = (input: unknown, options?: CallOptions<never>) => call(procedure, input, options)
        return [name, Object.assign(fn, { procedure })]
      })
    )
  ])
  return Object.fromEntries(features) as Client<C>
}
