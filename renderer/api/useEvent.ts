import { type EventFacts, type EventName, events } from '@shared/contract/events'
import { useEffect } from 'react'

/** Hears what the program tells the window unasked. */
export function useEvent<N extends EventName>(name: N, listener: (facts: EventFacts<N>) => void): void {
  useEffect(
    () =>
      window.bridge.onMessage((message) => {
        if ('event' in message && message.event === name) listener(events[name].parse(message.facts) as EventFacts<N>)
      }),
    [name, listener]
  )
}
