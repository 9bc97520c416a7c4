import type { Anstehendart, Spanne, Wessen } from '@shared/domain/heute/anstehend'
import { Anstehendart as Art, Spanne as Span } from '@shared/domain/heute/anstehend'
import { useCallback } from 'react'
import { useSearchParams } from 'react-router'
import { useEntwurf } from '../../api/useEntwurf'

/** So many lines more with each click. */
const SCHRITT = 50

export interface Auswahl {
  wessen: Wessen
  art: Anstehendart | null
  spanne: Spanne
  limit: number
}

/**
 * What of all that waits is looked at. Kept in the address, so that coming back from a case shows the same; whose list it
 * is, is remembered for the person at work.
 */
export function useAuswahl() {
  const [search, setSearch] = useSearchParams()
  const { draft, loading, keep } = useEntwurf<Wessen>('heute/wessen')
  const auswahl: Auswahl = {
    wessen: draft ?? { team: null, berater: null },
    art: Art.safeParse(search.get('art')).data ?? null,
    spanne: Span.safeParse(search.get('spanne')).data ?? 'faellig',
    limit: Math.min(500, Number(search.get('zeilen')) || SCHRITT)
  }
  const change = useCallback(
    (next: Partial<Record<'art' | 'spanne' | 'zeilen', string | null>>) =>
      setSearch(
        (now) => {
          for (const [name, wert] of Object.entries({ zeilen: null, ...next })) {
            if (wert === null) now.delete(name)
            else now.set(name, wert)
          }
          return now
        },
        { replace: true }
      ),
    [setSearch]
  )
  const more = () => change({ zeilen: String(auswahl.limit + SCHRITT) })
  return { auswahl, loading, change, more, setWessen: keep }
}
