import { useEffect, useMemo, useState } from 'react'
import { api } from '../../api/client'
import { showError } from '../../api/showError'

/** Which forms of records are open. A form with an unsaved draft, from before a lock or a crash, is open again. */
export function useOffeneFormulare(fall: string) {
  const [names, setNames] = useState<ReadonlySet<string>>(new Set())

  useEffect(() => {
    api.entwuerfe
      .list()
      .then((entwuerfe) => {
        const own = entwuerfe.map(({ schluessel }) => schluessel).filter((name) => name.startsWith(`akte/${fall}/`))
        setNames((before) => new Set([...before, ...own]))
      })
      .catch(showError)
  }, [fall])

  return useMemo(
    () => ({
      has: (name: string) => names.has(name),
      open: (name: string) => setNames((before) => new Set([...before, name])),
      close: (name: string) => setNames((before) => new Set([...before].filter((other) => other !== name)))
    }),
    [names]
  )
}
