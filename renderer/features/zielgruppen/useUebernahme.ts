import { Filter } from '@shared/domain/zielgruppen/filter'
import { useEffect, useRef, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { z } from 'zod'

/** What another page hands over: `navigate('/zielgruppen/neu', { state: { filter } })`. */
const Handover = z.object({ filter: Filter })

interface Uebernahme {
  /** Waits for an answer, because something is there that it would replace. */
  wartet: Filter | undefined
  take(filter: Filter): void
  confirm(): void
  cancel(): void
}

/** Takes a filter into the editor, one that another page came with too; asks first where conditions would be lost. */
export function useUebernahme({ leer, change }: { leer: boolean; change: (filter: Filter) => void }): Uebernahme {
  const [wartet, setWartet] = useState<Filter>()
  const taken = useRef<string>(undefined)
  const location = useLocation()
  const navigate = useNavigate()

  function take(filter: Filter) {
    if (leer) change(filter)
    else setWartet(filter)
  }

  useEffect(() => {
    // Taking draws the page again before the location has changed: what was taken must not be taken once more.
    if (taken.current === location.key) return
    const given = Handover.safeParse(location.state)
    if (!given.success) return
    taken.current = location.key
    take(given.data.filter)
    void navigate(location.pathname, { replace: true, state: null })
  })

  return {
    wartet,
    take,
    confirm() {
      if (wartet) change(wartet)
      setWartet(undefined)
    },
    cancel: () => setWartet(undefined)
  }
}
