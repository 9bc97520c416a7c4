import type { SessionStatus } from '@shared/contract/session'
import { type ReactNode, useEffect, useState } from 'react'
import { api } from '../api/client'
import { useRead } from '../api/useRead'
import { ReadState } from '../components/ReadState'
import { FirstStepsPage } from '../features/session/FirstStepsPage'
import { LockingPage } from '../features/session/LockingPage'
import { LockPage } from '../features/session/LockPage'
import { RecoveryPage } from '../features/session/RecoveryPage'
import { useSperrend } from '../features/session/sperrend'
import { UntrustedPage } from '../features/session/UntrustedPage'
import { useSessionEnd } from '../features/session/useLock'
import { WelcomePage } from '../features/session/WelcomePage'

/** Lets nobody to the pages before a store is open. */
export function SessionGate({ children }: { children: ReactNode }) {
  useSessionEnd()
  const status = useRead(api.session.status, undefined)
  const sperrend = useSperrend()
  const [firstSteps, setFirstSteps] = useState(false)
  const state = status.data?.state
  useEffect(() => {
    if (state === 'noStore') setFirstSteps(true)
    if (state === 'locked') setFirstSteps(false)
  }, [state])

  if (sperrend) return <LockingPage />
  if (state === 'open' && firstSteps && status.data?.bestand === 'eigener') {
    return <FirstStepsPage onDone={() => setFirstSteps(false)} />
  }
  return <ReadState read={status}>{(known) => pageFor(known, children)}</ReadState>
}

function pageFor(status: SessionStatus, pages: ReactNode): ReactNode {
  switch (status.state) {
    case 'noStore':
      return <WelcomePage />
    case 'locked':
      return <LockPage status={status} />
    case 'recovery':
      return <RecoveryPage status={status} />
    case 'untrusted':
      return <UntrustedPage />
    case 'open':
      return pages
  }
}
