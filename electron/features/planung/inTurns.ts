import { setImmediate as breathe } from 'node:timers/promises'
import type { CancelSignal } from '@shared/contract/define'

/** So long the engine works at a stretch before it looks for other calls, in milliseconds. */
const AM_STUECK = 25

/** Makes something of each, one after the other, so that other calls are answered in between. Throws when cancelled. */
export async function inTurns<T, R>(alle: Iterable<T>, make: (eines: T) => R, signal?: CancelSignal): Promise<R[]> {
  const gemacht: R[] = []
  let seit = performance.now()
  for (const eines of alle) {
    gemacht.push(make(eines))
    if (performance.now() - seit < AM_STUECK) continue
    await breathe()
    signal?.throwIfAborted()
    seit = performance.now()
  }
  return gemacht
}
