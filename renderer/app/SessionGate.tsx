import type { ReactNode } from 'react'
import { api } from '../api/client'
import { useRead } from '../api/useRead'
import { ReadState } from '../components/ReadState'

/** Lets nobody to the pages before a store is open. */
export function SessionGate({ children }: { children: ReactNode }) {
  const status = useRead(api.session.status, undefined)
  return <ReadState read={status}>{({ state }) => (state === 'open' ? children : null)}</ReadState>
}
