import { useCallback, useEffect, useState } from 'react'
import { dropEntwurf, keepEntwurf, readEntwurf } from './entwuerfe'
import { showError } from './showError'

interface Entwurf<T> {
  /** What was typed and not saved, from now or from before the lock; `undefined` when there is nothing. */
  draft: T | undefined
  /** True until the store has answered whether there is an older draft. */
  loading: boolean
  keep(value: T): void
  /** Saved or given up. */
  drop(): void
}

/** A draft that survives lock and crash: `schluessel` names the form, for example `akte/ID/kontakt`. */
export function useEntwurf<T>(schluessel: string): Entwurf<T> {
  const [state, setState] = useState<{ draft: T | undefined; loading: boolean }>({ draft: undefined, loading: true })

  useEffect(() => {
    let current = true
    setState({ draft: undefined, loading: true })
    readEntwurf(schluessel)
      .then((inhalt) => {
        const draft = inhalt === null ? undefined : (JSON.parse(inhalt) as T)
        // What was typed before the answer came is newer.
        if (current) setState((now) => (now.loading ? { draft, loading: false } : now))
      })
      .catch(showError)
    return () => {
      current = false
    }
  }, [schluessel])

  const keep = useCallback(
    (value: T) => {
      setState({ draft: value, loading: false })
      keepEntwurf(schluessel, JSON.stringify(value))
    },
    [schluessel]
  )
  const drop = useCallback(() => {
    setState({ draft: undefined, loading: false })
    dropEntwurf(schluessel).catch(showError)
  }, [schluessel])

  return { ...state, keep, drop }
}
