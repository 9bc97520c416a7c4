import type { ErrorData } from '../errors'

export interface Call {
  id: string
  /** `feature.procedure`, for example `faelle.list`. */
  procedure: string
  input: unknown
}

export type Reply = { ok: true; value: unknown } | { ok: false; error: ErrorData }

/** What comes from the engine unasked: progress of a running call, or an event of the contract. */
export type Message = { id: string; progress: unknown } | { event: string; facts: unknown }

/** The one pipe between window and engine. Electron, a test and a browser each supply their own. */
export interface Bridge {
  call(call: Call): Promise<Reply>
  cancel(id: string): void
  onMessage(listener: (message: Message) => void): () => void
}
