import { useSyncExternalStore } from 'react'

let sperrend = false
const listeners = new Set<() => void>()

/** The lock is under way: from this moment nothing of the pages is to be seen, however long closing takes. */
export function setSperrend(next: boolean): void {
  sperrend = next
  for (const listener of listeners) listener()
}

/** Whether the lock is under way. */
export const useSperrend = () => useSyncExternalStore(subscribe, () => sperrend)

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
