import { useHotkeys } from '@mantine/hooks'
import { notifications } from '@mantine/notifications'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { api } from '../../api/client'
import { flushEntwuerfe } from '../../api/entwuerfe'
import { showError } from '../../api/showError'
import { useEvent } from '../../api/useEvent'
import { setSperrend } from './sperrend'

/** Locks on Strg+L and whenever the program asks for it; whatever is typed is kept first. */
export function useLock(): () => void {
  const queryClient = useQueryClient()

  const lock = useCallback(() => {
    setSperrend(true)
    notifications.clean()
    flushEntwuerfe()
      .then(() => api.session.lock(undefined))
      .catch(showError)
      .then(() => queryClient.resetQueries())
      .finally(() => setSperrend(false))
  }, [queryClient])

  useHotkeys([['mod+L', lock]], [])
  useEvent('session.locking', lock)
  useEvent('program.closing', closeWindow)
  useEvent(
    'session.lockSoon',
    useCallback(({ seconds }) => {
      notifications.show({
        id: 'lockSoon',
        title: 'Die Sperre kommt gleich',
        message: `In ${seconds} Sekunden sperrt sich das Programm, weil niemand etwas eingibt. Jede Taste und jede Mausbewegung hält es offen. Angefangene Eingaben bleiben erhalten.`,
        autoClose: seconds * 1000
      })
    }, [])
  )
  return lock
}

const closeWindow = () => void flushEntwuerfe().finally(() => window.close())

/** Notices that the store was closed: everything read before is forgotten, the lock page appears. */
export function useSessionEnd(): void {
  const queryClient = useQueryClient()
  useEvent(
    'session.locked',
    useCallback(() => void queryClient.resetQueries(), [queryClient])
  )
  useEvent(
    'engine.restarted',
    useCallback(() => {
      notifications.show({
        color: 'orange',
        title: 'Neu gestartet',
        message:
          'Der Programmteil, der die Daten verwaltet, musste neu gestartet werden. Was gespeichert war, ist da. Bitte melden Sie sich wieder an.',
        autoClose: false
      })
      void queryClient.resetQueries()
    }, [queryClient])
  )
}
