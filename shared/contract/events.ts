import { z } from 'zod'

/** Everything the program tells the window unasked. */
export const events = {
  /** The idle time is nearly over: the lock comes in so many seconds. */
  'session.lockSoon': z.object({ seconds: z.int() }),
  /** Whatever is typed must be kept now (`entwuerfe.save`); the lock follows. */
  'session.locking': z.object({}),
  /** The store is closed. The window starts anew at the lock page. */
  'session.locked': z.object({}),
  /** The window was told to close: it keeps what is typed, then closes itself. After two seconds it is closed anyway. */
  'program.closing': z.object({}),
  /** The engine died and was started again. What was saved is there; the store is locked. */
  'engine.restarted': z.object({})
} as const

export type Events = typeof events
export type EventName = keyof Events
export type EventFacts<N extends EventName> = z.infer<Events[N]>
